/** What the banner in LinkedIn's dialog says. */
export const banner = {
  'banner.name': 'Say Why',
} as const;
