import type { settings as english } from './settings-en';
import type { Translation } from './types';

/** What there is to say about how settings are kept. */
export const settings: Translation<typeof english> = {
  'kind.speaking': 'Wie Say Why spricht',
  'kind.sending': 'Regeln für das, was du sendest',
  'kind.receiving': 'Regeln für das, was du bekommst',
  'kind.me': 'Über dich',
  'kind.rule': 'Eine eigene Regel',
  'kind.template': 'Eine Vorlage',
  'kind.person': 'Jemand, der dich kennt',
  'kind.company': 'Eine Firma, in der man dich kennt',
  'kind.switch': 'An oder aus',
  'notice.repaired':
    'Einige Einstellungen waren nicht lesbar ({fields}): Sie sind wieder wie am Anfang. Was da stand, ist beiseitegelegt.',
  'notice.copied': '«{title}» wurde auf zwei Geräten geändert: Es gilt der Text des anderen, deiner bleibt als Kopie.',
  'notice.overruled':
    'Auf zwei Geräten geändert: {what}. Es gilt, was das andere Gerät sagt; was hier stand, ist beiseitegelegt.',
  'notice.kept': '«{title}» wurde auf einem Gerät gelöscht, während ein anderes es änderte: Es bleibt.',
  'notice.kept-part': 'Auf einem Gerät zurückgesetzt, während ein anderes es änderte: {what}. Die Änderung bleibt.',
  'notice.too-large': '«{title}» ist zu groß für die Synchronisierung des Browsers: Es bleibt nur auf diesem Gerät.',
  'notice.erased': 'Auf einem anderen deiner Geräte wurde alles gelöscht, also auch hier.',
  'sync.off': 'Deine Einstellungen bleiben nur auf diesem Gerät.',
  'sync.synced': 'Deine Einstellungen sind überall gleich, wo dieser Browser synchronisiert.',
  'sync.waiting': 'Deine Einstellungen sind auf dem Weg in die Synchronisierung des Browsers.',
  'sync.held_one': 'Der Rest ist synchronisiert; {count} Eintrag bleibt nur auf diesem Gerät.',
  'sync.held_other': 'Der Rest ist synchronisiert; {count} Einträge bleiben nur auf diesem Gerät.',
  'sync.full_one': 'Die Synchronisierung des Browsers ist voll: {count} Eintrag bleibt nur auf diesem Gerät.',
  'sync.full_other': 'Die Synchronisierung des Browsers ist voll: {count} Einträge bleiben nur auf diesem Gerät.',
  'sync.refused':
    'Die Synchronisierung des Browsers antwortet nicht: Alles bleibt auf diesem Gerät, und es wird wieder versucht.',
  'sync.newer':
    'Ein anderes Gerät hat eine neuere Version von Say Why: Was sie geändert hat, bleibt unberührt, bis du hier aktualisierst.',
  newer:
    'Eine neuere Version von Say Why hat deine Einstellungen geschrieben: Sie bleiben unberührt, bis du aktualisierst.',
  'outcome.refused': 'Das ließ sich nicht speichern. Alles ist wie vorher; bitte versuch es noch einmal.',
  'outcome.newer':
    'Eine neuere Version von Say Why hat deine Einstellungen geschrieben. Aktualisiere, um sie zu ändern.',
  'outcome.too-many': 'Für mehr ist kein Platz. Lösch erst etwas.',
  'outcome.fixed': 'Das hat deine Administration festgelegt.',
  'fault.nothing': 'Es wurde nichts geändert.',
  'fault.at': 'Zeile {line}, Spalte {column}: {reason}',
  'fault.not-json': 'Diese Datei kann Say Why nicht lesen: Ihr Text bricht ab oder ist beschädigt.',
  'fault.not-ours': 'Diese Datei stammt nicht von Say Why.',
  'fault.newer-file': 'Diese Datei stammt von einer neueren Version von Say Why. Aktualisiere, um sie zu importieren.',
  'fault.too-large': 'Diese Datei ist zu groß, um von Say Why zu stammen.',
  'fault.missing': '«{field}» fehlt.',
  'fault.unknown-field': '«{field}» kennt Say Why nicht.',
  'fault.wrong-type': '«{field}» enthält einen Wert der falschen Art.',
  'fault.not-allowed': '«{field}» enthält einen Wert, der nicht erlaubt ist.',
  'fault.too-long': '«{field}» ist zu lang.',
  'fault.too-many': '«{field}» würde mehr enthalten, als es geben darf.',
  'fault.twice': '«{field}» gibt es zweimal.',
  'fault.out-of-range': '«{field}» liegt außerhalb der Grenzen.',
};
