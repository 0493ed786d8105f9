/** A guard gives the value in its known form, fresh, or undefined where it isn't one. Nothing more comes through. */
export type Guard<T> = (value: unknown) => T | undefined;

/** Notes, characters and limits beyond this are no reading of a page. */
export const mostCount = 100_000;
export const mostName = 200;
/** The longest draft that is kept, in UTF-16 units: twenty times what LinkedIn takes. */
export const mostDraft = 4000;

/** Own fields of an object, so that nothing inherited is taken for data. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}

export const isCount: (value: unknown) => value is number = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostCount;
export const isNotesLeft = (value: unknown): value is number | 'unlimited' => value === 'unlimited' || isCount(value);
/** Whether a value is one of the names that `all` holds. */
export const isOneOf = <Name extends string>(value: unknown, all: Record<Name, true>): value is Name =>
  typeof value === 'string' && Object.hasOwn(all, value);
export const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && value.trim() !== '';

export const nothing: Guard<null> = () => null;
