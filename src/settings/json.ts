import type { Json } from './settings';

/** Deeper than any tree that a form makes. */
const mostDeep = 24;

/** Whether a value is JSON, no deeper than 24 levels, and without a name that an object could mistake for its own. */
export function isJson(value: unknown, deep = mostDeep): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || deep === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, deep - 1));
  return Object.entries(value).every(([name, item]) => name !== '__proto__' && isJson(item, deep - 1));
}

/** An object that JSON can hold. */
export const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Any value as JSON: what JSON has no word for is null. Never throws. */
export function asJson(value: unknown): Json {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null') as Json;
  } catch {
    return null;
  }
}
