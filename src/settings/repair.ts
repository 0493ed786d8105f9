import { isData } from './json';

/** A form that a value has or hasn't, and at which paths it hasn't. */
export interface Form<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { readonly path: readonly PropertyKey[] }[] } };
}

/** Stands for the fallback of a value that does without its spoilt fields. */
export const without = Symbol('without');

/** A value without the fields in which faults lie; itself where that wouldn't help. */
function relieved(value: unknown, paths: readonly (readonly PropertyKey[])[]): { value: unknown; fields: string[] } {
  const fields = [...new Set(paths.map(([name]) => name))].filter((name) => typeof name === 'string');
  if (!isData(value) || !fields.every((name) => Object.hasOwn(value, name))) return { value, fields: [] };
  const sound = Object.entries(value).filter(([name]) => !fields.includes(name));
  return { value: Object.fromEntries(sound), fields };
}

/** The known fields of `value`; where one is missing, its default, which is no fault: a newer field has not been set yet. */
function completed(value: unknown, fallback: unknown): unknown {
  if (!isData(fallback) || !isData(value)) return value;
  const known = Object.entries(fallback).map(([key, theirs]) => {
    const ours = Object.hasOwn(value, key) ? value[key] : theirs;
    return [key, theirs === null ? ours : completed(ours, theirs)];
  });
  return Object.fromEntries(known);
}

/** The part of a fault's path that can be mended: up to the item of a list, or to the last field with a default. */
function mendable(path: readonly PropertyKey[], fallback: unknown): (string | number)[] {
  const [step, ...rest] = path;
  if (typeof step === 'number') return [step];
  if (typeof step !== 'string' || !isData(fallback) || !Object.hasOwn(fallback, step)) return [];
  return [step, ...mendable(rest, fallback[step])];
}

/** `value` with the fault at a mendable path gone: a bad item of a list is dropped, anything else becomes its default. */
function mended(value: unknown, fallback: unknown, path: readonly (string | number)[]): unknown {
  const [step, ...rest] = path;
  if (step === undefined || !isData(fallback)) {
    return typeof step === 'number' && Array.isArray(value) ? value.filter((_, i) => i !== step) : fallback;
  }
  return isData(value) ? { ...value, [step]: mended(value[step], fallback[step], rest) } : fallback;
}

/** A path up to the first item of a list. */
function namesOf(path: readonly PropertyKey[]): string[] {
  const end = path.findIndex((step) => typeof step !== 'string');
  return path.slice(0, end < 0 ? path.length : end).filter((step) => typeof step === 'string');
}

export interface Repaired<T> {
  /** Undefined where nothing could be made of it. */
  value: T | undefined;
  /** Where something bad became its default, such as 'threshold'; '' stands for the whole. */
  fields: string[];
}

/**
 * A value in its form: each bad field becomes its default and is named, the rest is kept, what isn't known is left out.
 * Without a fallback it is taken whole or not at all; with `without` it loses its bad fields. Never throws.
 */
export function repaired<T>(form: Form<T>, raw: unknown, fallback: unknown): Repaired<T> {
  let value = completed(raw, fallback);
  const fields = new Set<string>();
  // Faults beneath a fault show when that one is mended: as many turns as a form has levels, and some to spare.
  for (let turn = 0; turn < 10; turn++) {
    const result = form.safeParse(value);
    if (result.success) return { value: result.data, fields: [...fields] };
    const { issues } = result.error;
    if (fallback === without) {
      const rest = relieved(
        value,
        issues.map(({ path }) => path),
      );
      if (rest.fields.length === 0) break;
      for (const field of rest.fields) fields.add(field);
      value = rest.value;
      continue;
    }
    if (fallback === undefined) break;
    // Item by item a few faults are mended; a list that is bad all over goes as a whole.
    const paths = issues.map(({ path }) => mendable(issues.length > 100 ? namesOf(path) : path, fallback));
    const faults = new Map(paths.map((path) => [path.join('.'), path]));
    for (const path of faults.values()) fields.add(namesOf(path).join('.'));
    // From the last to the first, so that dropping an item of a list leaves the places of those still to drop.
    for (const path of [...faults.values()].reverse()) value = mended(value, fallback, path);
  }
  return { value: undefined, fields: [''] };
}
