import { formalities, longest, purposes, type Template } from './types';

/**
 * A template as settings keep it: one of the person's own, or what they changed of a starter, by the starter's id. What is missing is as in
 * the starter, so that a starter that was only moved keeps following ours; dropping the item brings the starter back.
 */
export interface StoredTemplate extends Partial<Omit<Template, 'id'>> {
  id: string;
  /** Where it stands in the person's list: any finite number; what has none comes after those that have, starters last. */
  place?: number;
  /** A starter that the person deleted. */
  deleted?: true;
}

/** More than anybody keeps. */
const mostTemplates = 300;
/** What is read of a stored text: one that is longer than it may be is still shown, to be shortened. */
const longestRead = { ...longest, text: 10_000, title: 500 };

/** A stored template out of any value; undefined for what is none. Bad fields are left out, long ones too. Never throws. */
export function readStored(value: unknown): StoredTemplate | undefined {
  const field = (key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  const text = (key: keyof typeof longestRead): string | undefined => {
    const said = field(key);
    return typeof said === 'string' && said.length <= longestRead[key] ? said : undefined;
  };
  const id = text('id');
  if (id === undefined || !/^[\w-]+$/.test(id)) return undefined;
  const [title, body, language, place, purpose] = [
    text('title'),
    text('text'),
    text('language'),
    field('place'),
    field('purpose'),
  ];
  const formality = formalities.find((known) => known === field('formality'));
  return {
    id,
    ...(title !== undefined && { title }),
    ...(body !== undefined && { text: body }),
    ...(language !== undefined && { language }),
    ...(formality !== undefined && { formality }),
    ...(purpose !== undefined && { purpose: purposes.find((known) => known === purpose) ?? null }),
    ...(typeof place === 'number' && Number.isFinite(place) && { place }),
    ...(field('deleted') === true && { deleted: true }),
  };
}

/** A whole template out of any value, as a snapshot holds it; undefined for one without id or text. Never throws. */
export function readTemplate(value: unknown): Template | undefined {
  const { id, text, title = '', purpose = null, language = '', formality = 'any' } = readStored(value) ?? { id: '' };
  return text === undefined ? undefined : { id, title, purpose, language, formality, text };
}

/** A list of whole templates out of any value: the good ones, each id once. Never throws. */
export function readTemplates(value: unknown): Template[] {
  const read = Array.isArray(value) ? value.slice(0, mostTemplates).map(readTemplate) : [];
  const found = new Map(read.flatMap((template) => (template === undefined ? [] : [[template.id, template]])));
  return [...found.values()];
}

const starterId = new RegExp(`^([a-z]{2,3})-(?:${purposes.join('|')})(?:-(?:${formalities.join('|')}))?$`);
/** The language of a starter, by its id; undefined for what is one's own. */
const starterLanguage = (id: string): string | undefined => starterId.exec(id)?.[1];

/**
 * The templates that a person has: their own, and the starters as they left them. In their order: by `place`, then their own without one,
 * then starters without one. What is stored of a starter that isn't handed in, of another language, is passed over.
 */
export function templatesInForce(starters: readonly Template[], stored: readonly unknown[]): Template[] {
  const kept = new Map<string, StoredTemplate>();
  for (const value of stored.slice(0, mostTemplates)) {
    const item = readStored(value);
    if (item !== undefined) kept.set(item.id, item);
  }
  const byId = new Map(starters.map((starter) => [starter.id, starter]));
  const spoken = starters[0]?.language;
  const mine = [...kept.values()].filter(({ id }) => !byId.has(id) && (starterLanguage(id) ?? spoken) === spoken);
  const all = [...mine, ...starters].flatMap((item) => {
    const change = kept.get(item.id);
    const template = readTemplate({ ...byId.get(item.id), ...change });
    if (template === undefined || change?.deleted === true) return [];
    return [{ template, place: change?.place ?? Number.POSITIVE_INFINITY }];
  });
  const order = (a: number, b: number) => (a === b ? 0 : a - b);
  return all.sort((a, b) => order(a.place, b.place)).map(({ template }) => template);
}
