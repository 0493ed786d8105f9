import type { welcome as english } from '../en/welcome';
import type { Translation } from '../types';

/** Was die Seite sagt, die sich beim Installieren einmal öffnet. */
export const welcome: Translation<typeof english> = {
  'welcome.document': 'Willkommen bei Say Why',
  'welcome.title': 'Sag, warum du dich vernetzen willst',
  'welcome.lead':
    'Ein Druck zu viel, und eine Einladung geht leer hinaus: dein Name, aber nicht, warum. Say Why meldet sich kurz davor im Dialog, solange eine Zeile sie noch zu deiner machen kann.',
  'welcome.reload':
    'LinkedIn-Tabs, die schon offen sind, musst du einmal neu laden, bevor Say Why darin anfangen kann.',

  'does.title': 'Was es tut',
  'does.about':
    'Das ist das echte Banner, an einem Beispiel. Schreib, drück «Senden», öffne sein ⋯: Nichts davon geht irgendwohin.',
  'does.try': 'Probier eine Nachricht',
  'does.blank': 'Keine',
  'does.default': 'LinkedIns Text',
  'does.generic': 'Für alle',
  'does.personal': 'Für Marta',
  'does.again': 'Von vorn',
  'does.draft.default': 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.',
  'does.draft.generic': 'Hallo Marta, ich bin auf dein Profil gestoßen und würde mich gerne mit dir vernetzen.',
  'does.draft.personal':
    'Hallo Marta, wir haben uns beim Design-Treffen in Oslo kennengelernt. Ich würde gerne hören, wie es mit der neuen Straßenbahn weitergeht.',
  'sample.name': 'Beispieldialog',
  'sample.title': 'Marta Lindqvist einladen',
  'sample.headline': 'Karten und Fahrpläne bei Nordbahn',
  'sample.note': 'Deine Nachricht',
  'sample.length': '{length} von {limit}',
  'sample.add-note': 'Nachricht hinzufügen',
  'sample.send-blank': 'Ohne Nachricht senden',
  'sample.back': 'Zurück',
  'sample.send': 'Senden',
  'sample.sent': 'Hier wäre sie hinausgegangen, genau so.',

  'sees.title': 'Was es sehen kann und was nicht',
  'sees.can': 'Es sieht',
  'sees.can.dialog': 'die Einladung, die du auf www.linkedin.com offen hast, und was du hineinschreibst',
  'sees.can.profile': 'was das Profil dahinter sagt, solange es offen ist: Name, Slogan, wen ihr beide kennt',
  'sees.can.settings': 'was du hier und im Banner einstellst; das behält dein Browser und synchronisiert es vielleicht',
  'sees.cannot': 'Es kann nicht',
  'sees.cannot.send': 'etwas senden, annehmen oder besuchen, noch einen Knopf drücken, den du nicht gedrückt hast',
  'sees.cannot.network': 'mit einem Server reden: kein Konto, keine Statistik, keine einzige Anfrage',
  'sees.cannot.else': 'andere Seiten ansehen, deine Unterhaltungen lesen oder ein Passwort',
  'sees.agreement':
    'Es gehört nicht zu LinkedIn. Dessen Nutzervereinbarung verbietet, seine Seiten zu verändern. Ein Banner in einem Dialog ist eine Veränderung: Wäg das selbst ab.',

  'choices.title': 'Zwei Entscheidungen',
  'choices.asking': 'Wenn du bei einer leeren Einladung auf «Senden» drückst',
  'choices.once': 'Einmal fragen',
  'choices.once.about': 'Der erste Druck wird angehalten. Der nächste sendet.',
  'choices.never': 'Nur hinweisen',
  'choices.never.about': 'Das Banner sagt, was es sieht. Angehalten wird nie etwas.',
  'choices.always': 'Du hast gewählt, jedes Mal gefragt zu werden. Wähl hier, um das zu ändern.',
  'choices.me': 'Wer du bist, wenn du magst',
  'choices.me.about': 'Für Vorlagen, und um zu sehen, was ihr gemeinsam habt. Es bleibt in deinen Einstellungen.',

  'phone.title': 'Auf dem Telefon',
  'phone.about':
    'In LinkedIns App laufen keine Erweiterungen, und ihr Knopf zum Vernetzen sendet mit einer Berührung eine leere Einladung. Für eine Nachricht dort:',
  'phone.open': 'Öffne das Profil der Person.',
  'phone.more': 'Tippe auf ⋯ neben dem Knopf zum Vernetzen.',
  'phone.personalize': 'Tippe darauf, die Einladung zu personalisieren, und sag, warum.',

  'profile.title': 'Was ein dünnes Profil kostet',
  'profile.about':
    'Neben deiner Nachricht stehen dein Foto, dein Slogan und wen ihr beide kennt. Wo davon nichts da ist, muss deine Nachricht alles tragen, und keine Erweiterung hilft dabei. Zehn Minuten am eigenen Profil helfen jeder Nachricht danach.',

  'end.settings': 'Alle Einstellungen',
  'end.about': 'Du findest sie wieder unter ⋯ im Banner.',
};
