/** The options page's sections, in the order of its navigation; each is shown at `#` and its name. */
export const sectionIds = ['rules', 'speaks', 'templates', 'people', 'about-me', 'data'] as const;
export type SectionId = (typeof sectionIds)[number];

/** The section that an address's hash ('#people') names; the first where it names none. */
export const routeOf = (hash: string): SectionId => sectionIds.find((id) => `#${id}` === hash) ?? 'rules';
