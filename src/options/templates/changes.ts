import type { SettingsChange } from '../../settings/edits';
import type { Settings, StoredTemplate } from '../../settings/settings';
import { reordered, type Template, templatesInForce } from '../../templates';
import { isChange } from './list';

/** What there is to change: what is stored, and our starters. */
export interface Templates {
  starters: readonly Template[];
  stored: Settings['templates'];
}

/** What would bring a template back to where and how it was. */
export interface Undo {
  id: string;
  /** What was stored of it; undefined where nothing was. */
  before: StoredTemplate | undefined;
  /** All ids in force, in their order. */
  order: string[];
}

const orderOf = ({ starters, stored }: Templates): string[] => templatesInForce(starters, stored).map(({ id }) => id);
const storedOf = ({ stored }: Templates, id: string) => stored.find((item) => item.id === id);
const starterOf = ({ starters }: Templates, id: string) => starters.find((starter) => starter.id === id);

/** What has a place, or anything to say beside its id, is kept; a starter's item without that is dropped, and ours is back. */
function keeping(item: StoredTemplate): SettingsChange {
  return Object.keys(item).length > 1 ? { kind: 'template', template: item } : { kind: 'drop template', id: item.id };
}

/** What to keep beforehand, so that a change of a template can be undone. */
export const undoOf = (templates: Templates, id: string): Undo => ({
  id,
  before: storedOf(templates, id),
  order: orderOf(templates),
});

/** Puts a new order into storage: the few items that need another place, all at once. */
function ordering(templates: Templates, ids: readonly string[]): StoredTemplate[] {
  return reordered(templates.starters, templates.stored, ids).map(({ id, place = 0 }) => ({
    ...(storedOf(templates, id) ?? { id }),
    place,
  }));
}

/** The change that undoes another, whatever was changed meanwhile. */
export function undoing({ starters, stored }: Templates, { id, before, order }: Undo): SettingsChange {
  if (before === undefined) return { kind: 'drop template', id };
  const rest = stored.filter((item) => item.id !== id);
  const after = stored.some((item) => item.id === id)
    ? stored.map((item) => (item.id === id ? before : item))
    : [...rest, before];
  return { kind: 'templates', templates: [before, ...ordering({ starters, stored: after }, order)] };
}

/** Takes one's own template away for good, or puts a starter aside. */
export function dropping(templates: Templates, id: string): SettingsChange {
  if (starterOf(templates, id) === undefined) return { kind: 'drop template', id };
  return { kind: 'template', template: { ...(storedOf(templates, id) ?? { id }), deleted: true } };
}

/** Brings a deleted starter back as it was left. */
export function bringingBack(templates: Templates, id: string): SettingsChange {
  const { deleted: _, ...item } = storedOf(templates, id) ?? { id };
  return keeping({ ...item, id });
}

/** Makes a changed starter ours again, where it stands. */
export function restoring(templates: Templates, id: string): SettingsChange {
  const place = storedOf(templates, id)?.['place'];
  return keeping(place === undefined ? { id } : { id, place });
}

/** Moves a template to a place in the list, from 0; null where it stands there. */
export function moving(templates: Templates, id: string, to: number): SettingsChange | null {
  const rest = orderOf(templates).filter((each) => each !== id);
  const order = [...rest.slice(0, to), id, ...rest.slice(to)];
  const items = ordering(templates, order);
  return items.length === 0 ? null : { kind: 'templates', templates: items };
}

/**
 * Keeps a template as its form leaves it; null where that changes nothing. Of a starter only what differs from ours is kept, so that the
 * rest goes on following it. A new one comes first.
 */
export function saving(templates: Templates, template: Template): SettingsChange | null {
  const { id, title, text, purpose, language, formality } = template;
  const item = storedOf(templates, id);
  const starter = starterOf(templates, id);
  if (starter === undefined) {
    const place = item === undefined ? firstPlace(templates) : item['place'];
    const kept = { ...item, id, title, text, purpose, language, formality };
    return { kind: 'template', template: place === undefined ? kept : { ...kept, place } };
  }
  const { title: _title, text: _text, ...rest } = item ?? { id };
  const change = { ...rest, id, ...(title !== starter.title && { title }), ...(text !== starter.text && { text }) };
  if (item === undefined && !isChange(starter, change)) return null;
  return keeping(change);
}

function firstPlace({ stored }: Templates): number {
  const places = stored.map(({ place }) => place).filter((place) => typeof place === 'number');
  return places.length === 0 ? 0 : Math.floor(Math.min(...places)) - 1;
}
