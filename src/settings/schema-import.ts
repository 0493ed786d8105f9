import * as z from 'zod/mini';
import type { ImportFault } from './everything';
import { isData } from './json';
import { personMost } from './people';
import { companyName, shapes, template, time } from './schema-parts';
import { most, type Settings } from './settings';

/** What an exported file holds of the settings: where they are kept is a device's own. */
export type Portable = Omit<Settings, 'place'>;

const chosen = z.strictObject(shapes.chosen);
const listOf = <T extends z.core.SomeType>(item: T, longest: number) => z.array(item).check(z.maxLength(longest));

/**
 * Strict: a file that holds anything else is not understood, and not taken. What it lacks as a whole stays as it is. Lists may be
 * as long as where two devices met.
 */
const file = z.partial(
  z.strictObject({
    on: z.boolean(),
    snoozedUntil: z.nullable(time),
    sending: chosen,
    receiving: chosen,
    ...shapes.speaking,
    me: z.strictObject(shapes.me),
    ownRules: listOf(z.strictObject(shapes.ownRule), 2 * most.ownRules),
    templates: listOf(template, 2 * most.templates),
    people: listOf(z.strictObject(shapes.person), personMost.merged),
    companies: listOf(companyName, 2 * most.companies),
  }),
);

type Path = readonly PropertyKey[];
export type FaultAt = Pick<ImportFault, 'reason'> & { path: Path };

interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly origin?: unknown;
  readonly keys?: readonly PropertyKey[];
}

const isThere = (value: unknown, path: Path): boolean => {
  const [step, ...rest] = path;
  if (step === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return isThere(Reflect.get(value, step), rest);
};

function faultOf(settings: unknown, { code, path, origin, keys }: Issue): FaultAt {
  if (code === 'unrecognized_keys') return { reason: 'unknown field', path: [...path, ...(keys ?? []).slice(0, 1)] };
  if (!isThere(settings, path)) return { reason: 'missing', path };
  if (code === 'invalid_type') return { reason: 'wrong type', path };
  if (code === 'too_big' && origin !== 'number') return { reason: origin === 'array' ? 'too many' : 'too long', path };
  if (code === 'too_big' || (code === 'too_small' && origin === 'number')) return { reason: 'out of range', path };
  return { reason: 'not allowed', path };
}

/** The second of two items with one id; undefined where there is none. */
function twice(settings: Partial<Portable>): FaultAt | undefined {
  for (const name of ['ownRules', 'templates'] as const) {
    const ids = (settings[name] ?? []).map(({ id }) => id);
    const second = ids.findIndex((id, i) => ids.indexOf(id) !== i);
    if (second >= 0) return { reason: 'twice', path: [name, second, 'id'] };
  }
  return undefined;
}

/** The settings of a file, or the first fault in them with its path. Never throws. */
export function parsePortable(settings: unknown): { value: Partial<Portable> } | { fault: FaultAt } {
  const result = file.safeParse(settings);
  if (!result.success) {
    const [issue] = result.error.issues;
    return { fault: issue === undefined ? { reason: 'wrong type', path: [] } : faultOf(settings, issue) };
  }
  // A field that is there without a value is none.
  const value = Object.fromEntries(Object.entries(result.data).filter(([, field]) => field !== undefined));
  const fault = twice(value);
  return fault === undefined ? { value } : { fault };
}

const json = z.custom<z.core.util.JSONType>((value) => value !== undefined);
const pairs = z.array(z.tuple([z.string(), json]));
const device = z.object({ on: z.boolean(), snoozedUntil: z.nullable(time) });
const undo = z.object({ at: time, before: pairs, after: pairs, device: z.object({ before: device, after: device }) });

/** What takes an import back: all documents before it, and those that it changed as it left them (null: none). */
export type Undo = z.infer<typeof undo>;

/** An undo out of whatever storage holds; null where there is none. Never throws. */
export function parseUndo(raw: unknown): Undo | null {
  const result = undo.safeParse(isData(raw) ? raw : null);
  return result.success ? result.data : null;
}
