/** What the section about acceptance rules says. Not part of the tables that reach pages of LinkedIn. */
export const optionsRules = {
  'rules.lead': 'What an invitation must have for you to say yes. Everybody draws that line elsewhere: here is yours.',
} as const;
