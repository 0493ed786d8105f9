import * as z from 'zod/mini';
import { type Aside, type Happening, kinds, type Notice, type SyncState } from './everything';
import { isJson } from './json';
import type { Managed } from './managed';
import { parseManaged } from './schema-edit';
import { time } from './schema-parts';
import type { Json } from './settings';

/** What there is to say about the settings, beside them: the item `status` of storage.local. */
export interface Status {
  sync: SyncState;
  notices: Notice[];
  managed: Managed;
}

export const mostNotices = 30;
const mostAside = 50;
/** All that is set aside together, in UTF-16 units of its JSON: a fifth of what storage.local holds. */
const mostAsideText = 2_000_000;

const text = z.string().check(z.maxLength(400));
const what = z.enum(kinds);
const told = { id: text, at: time };
const notice = z.discriminatedUnion('kind', [
  z.object({ ...told, kind: z.literal('repaired'), fields: z.array(text) }),
  z.object({ ...told, kind: z.literal('copied'), what: z.enum(['rule', 'template']), title: text }),
  z.object({
    ...told,
    kind: z.literal('overruled'),
    what: z.enum(kinds.filter((kind) => kind !== 'rule' && kind !== 'template')),
  }),
  z.object({ ...told, kind: z.literal('kept'), what, title: text }),
  z.object({ ...told, kind: z.literal('too large'), what, title: text }),
  z.object({ ...told, kind: z.literal('erased') }),
]);
const sync = z.object({
  state: z.enum(['off', 'synced', 'waiting', 'full', 'refused', 'newer']),
  held: z.number().check(z.gte(0), z.lte(100_000)),
});
const json = z.custom<Json>((value) => isJson(value, 100));
const aside = z.object({ at: time, key: text, raw: json });

interface Form<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}
const own = (raw: unknown, name: string): unknown =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, name) ? Reflect.get(raw, name) : undefined;
const listOf = <T>(form: Form<T>, raw: unknown): T[] =>
  (Array.isArray(raw) ? raw : []).flatMap((each: unknown) => {
    const result = form.safeParse(each);
    return result.success ? [result.data] : [];
  });

/** The status out of whatever storage holds; what is spoilt in it is left out. Never throws. */
export function parseStatus(raw: unknown): Status {
  const state = sync.safeParse(own(raw, 'sync'));
  return {
    sync: state.success ? state.data : { state: 'off', held: 0 },
    notices: listOf(notice, own(raw, 'notices')),
    managed: parseManaged(own(raw, 'managed')),
  };
}

/** What was set aside, out of whatever storage holds. Never throws. */
export const parseAside = (raw: unknown): Aside[] => listOf(aside, raw);

/** The notices with more, the latest last; the same again is told once, as of now. */
export function withHappenings(
  notices: readonly Notice[],
  happenings: readonly Happening[],
  making: { newRev(): string; now: number },
): Notice[] {
  const subject = ({ id: _id, at: _at, ...rest }: Partial<Notice>) => JSON.stringify(rest);
  let all = [...notices];
  for (const happening of happenings) {
    const cut = 'title' in happening ? { ...happening, title: happening.title.slice(0, 200) } : happening;
    all = all.filter((each) => subject(each) !== subject(cut));
    all.push({ ...cut, id: making.newRev(), at: making.now });
  }
  return all.slice(-mostNotices);
}

/** What was set aside, with more, the latest last; the same again once. Beyond the most, the first ones go. */
export function withAside(before: readonly Aside[], more: readonly Omit<Aside, 'at'>[], now: number): Aside[] {
  if (more.length === 0) return [...before];
  const all = new Map(before.map((each) => [`${each.key} ${JSON.stringify(each.raw)}`, each]));
  for (const each of more) all.set(`${each.key} ${JSON.stringify(each.raw)}`, { ...each, at: now });
  const kept: Aside[] = [];
  let room = mostAsideText;
  for (const [text, each] of [...all].reverse()) {
    room -= text.length;
    if (room < 0) {
      // The latest stays in any case, as much of it as there is room for.
      if (kept.length === 0) kept.push({ ...each, raw: text.slice(0, mostAsideText / 2) });
      break;
    }
    kept.push(each);
    if (kept.length === mostAside) break;
  }
  return kept.reverse();
}
