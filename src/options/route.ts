/** The options page's sections, in the order of its navigation; each is shown at `#` and its name. */
export const sectionIds = ['rules', 'speaks', 'people', 'about-me', 'data'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Where the page is: in a section, or welcoming somebody who just installed Say Why. */
export type Route = SectionId | 'welcome';

/** The place that an address's hash ('#people') names; the first section where it names none. */
export function routeOf(hash: string): Route {
  const name = hash.replace(/^#/, '');
  if (name === 'welcome') return name;
  return sectionIds.find((id) => id === name) ?? 'rules';
}
