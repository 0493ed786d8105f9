import { readStored, type StoredTemplate, templatesInForce } from './stored';
import type { Template } from './types';

/**
 * What to store so that a person's templates stand in the order of these ids: the items that need a new place, as few as can be, each whole.
 * `templatesInForce` of the starters and of what is then stored has that order. Ids that aren't among the templates in force are passed over.
 */
export function reordered(
  starters: readonly Template[],
  stored: readonly unknown[],
  ids: readonly string[],
): StoredTemplate[] {
  const items = new Map(stored.map(readStored).flatMap((item) => (item === undefined ? [] : [[item.id, item]])));
  const present = templatesInForce(starters, stored).map(({ id }) => id);
  const wanted = [...new Set(ids)].filter((id) => present.includes(id));
  const places = wanted.map((id) => items.get(id)?.place);
  // At the end of the list, what has no place may go without as long as it stands as it would by itself.
  let end = wanted.length;
  let next = Number.POSITIVE_INFINITY;
  while (end > 0 && places[end - 1] === undefined && present.indexOf(wanted[end - 1] ?? '') < next) {
    end--;
    next = present.indexOf(wanted[end] ?? '');
  }
  const stays = longestRise(places.slice(0, end));
  const found = spread(places.slice(0, end), stays);
  return wanted.slice(0, end).flatMap((id, at) => {
    const place = found[at];
    return place === undefined || place === places[at] ? [] : [{ ...(items.get(id) ?? { id }), place }];
  });
}

/** Indexes of the most places that already rise: they can stay. */
function longestRise(places: readonly (number | undefined)[]): Set<number> {
  const best: { length: number; before: number }[] = [];
  let last = -1;
  places.forEach((place, at) => {
    best.push({ length: 0, before: -1 });
    if (place === undefined) return;
    let before = -1;
    for (let earlier = 0; earlier < at; earlier++) {
      const value = places[earlier];
      if (value !== undefined && value < place && (best[earlier]?.length ?? 0) > (best[before]?.length ?? 0))
        before = earlier;
    }
    best[at] = { length: (best[before]?.length ?? 0) + 1, before };
    if ((best[at]?.length ?? 0) > (best[last]?.length ?? 0)) last = at;
  });
  const stays = new Set<number>();
  for (let at = last; at >= 0; at = best[at]?.before ?? -1) stays.add(at);
  return stays;
}

/** Places for all, rising, those that stay as they are; 0, 1, 2 … where their neighbours leave no numbers between. */
function spread(places: readonly (number | undefined)[], stays: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < places.length; at++) {
    const own = places[at];
    if (stays.has(at) && own !== undefined) {
      found.push(own);
      continue;
    }
    let after = at + 1;
    while (after < places.length && !stays.has(after)) after++;
    const before = found.at(-1);
    const next = places[after];
    if (before === undefined) found.push(next === undefined ? 0 : next - (after - at));
    else found.push(next === undefined ? before + 1 : before + (next - before) / (after - at + 1));
  }
  const rising = found.every((place, at) => Number.isFinite(place) && (at === 0 || place > (found[at - 1] ?? 0)));
  return rising ? found : found.map((_, at) => at);
}
