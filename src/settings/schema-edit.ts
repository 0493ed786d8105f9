import * as z from 'zod/mini';
import { ruleIds } from '../rules/types';
import type { SettingsChange } from './edits';
import { asJson } from './json';
import {
  askAt,
  asking,
  chosen,
  companyName,
  id,
  language,
  me,
  ownRule,
  person,
  template,
  time,
  unflagged,
} from './schema-parts';
import { most } from './settings';

const rule = z.enum(ruleIds);
const on = z.boolean();
const place = z.enum(['sync', 'device']);

/** The form of every change, by its kind: known fields alone come through. */
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('switch'), on }),
  z.object({ kind: z.literal('snooze'), until: z.nullable(time) }),
  z.object({ kind: z.literal('unflag'), rule }),
  z.object({ kind: z.literal('flag again'), rule }),
  z.object({ kind: z.literal('asking'), asking }),
  z.object({ kind: z.literal('ask on blank'), on }),
  z.object({ kind: z.literal('knows me'), person }),
  z.object({ kind: z.literal('forget'), person }),
  z.object({ kind: z.literal('sending'), rules: chosen }),
  z.object({ kind: z.literal('receiving'), rules: chosen }),
  z.object({ kind: z.literal('own rule'), rule: ownRule }),
  z.object({ kind: z.literal('drop rule'), id }),
  z.object({ kind: z.literal('template'), template }),
  z.object({ kind: z.literal('drop template'), id }),
  z.object({ kind: z.literal('templates'), templates: z.array(template).check(z.maxLength(2 * most.templates)) }),
  z.object({ kind: z.literal('ask at'), verdicts: askAt }),
  z.object({ kind: z.literal('compact'), on }),
  z.object({ kind: z.literal('language'), language }),
  z.object({ kind: z.literal('company'), company: companyName }),
  z.object({ kind: z.literal('forget company'), company: companyName }),
  z.object({ kind: z.literal('about me'), me }),
  z.object({ kind: z.literal('keep'), place }),
]);

/** A change out of any value; undefined where it is none. Never throws. */
export function parseEdit(value: unknown): SettingsChange | undefined {
  const result = change.safeParse(asJson(value));
  return result.success ? result.data : undefined;
}

/** What an administrator can fix. Each field by itself: a bad one is left out. */
const fixable = {
  on,
  place,
  sending: chosen,
  receiving: chosen,
  unflagged,
  asking,
  askAt,
  compact: z.boolean(),
  language,
} as const;

/** What an administrator fixed, in whatever form the browser hands it over. Never throws. */
export function parseManaged(raw: unknown): Partial<{ [K in keyof typeof fixable]: z.infer<(typeof fixable)[K]> }> {
  const data = asJson(raw);
  const sound = Object.entries(fixable).flatMap(([name, form]) => {
    const given =
      typeof data === 'object' && data !== null && Object.hasOwn(data, name) ? Reflect.get(data, name) : undefined;
    const result = given === undefined ? undefined : form.safeParse(given);
    return result?.success ? [[name, result.data]] : [];
  });
  return Object.fromEntries(sound);
}
