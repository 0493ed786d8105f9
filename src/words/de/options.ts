import type { options as english } from '../en/options';
import type { Translation } from '../types';

/** What the options page says around its sections. */
export const options: Translation<typeof english> = {
  'options.title': 'Say Why',
  'options.document': '{section} · Say Why',
  'options.navigation': 'Einstellungen',
  'options.skip': 'Zu den Einstellungen springen',
  'options.notices': 'Was mit deinen Einstellungen geschah',
  'options.dismiss': 'Verstanden',
  'options.dismiss.notice': 'Verstanden: {notice}',
  'options.by': 'Von Say Why, nicht von LinkedIn',
  'options.version': 'Version {version}',
  'section.rules': 'Was mich annehmen lässt',
  'section.speaks': 'Wie es spricht',
  'section.templates': 'Vorlagen',
  'section.people': 'Wer mich kennt',
  'section.about-me': 'Über mich',
  'section.data': 'Meine Daten',
};
