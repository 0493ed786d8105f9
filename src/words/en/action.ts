/** What the toolbar button is called. */
export const action = {
  'action.on': 'Say Why',
  'action.off': 'Say Why is off',
  'action.quiet': 'Say Why: quiet until {time}',
  'action.quiet-today': 'Say Why: quiet for the rest of today',
} as const;
