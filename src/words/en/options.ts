/** What the options page says around its sections. Not part of the tables that reach pages of LinkedIn. */
export const options = {
  'options.title': 'Say Why',
  'options.document': '{section} · Say Why',
  'options.navigation': 'Settings',
  'options.skip': 'Skip to the settings',
  'options.notices': 'What happened to your settings',
  'options.dismiss': 'Dismiss',
  'options.dismiss.notice': 'Dismiss: {notice}',
  'options.by': 'By Say Why, not LinkedIn',
  'options.version': 'Version {version}',
  'section.rules': 'What makes me accept',
  'section.speaks': 'How it speaks',
  'section.templates': 'Templates',
  'section.people': 'Who knows me',
  'section.about-me': 'About me',
  'section.data': 'My data',
} as const;
