import * as z from 'zod/mini';
import { readCondition } from '../rules/custom/read';
import { most as mostOfRules } from '../rules/custom/types';
import { type Condition, ruleIds } from '../rules/types';
import { formalities, purposes } from '../templates/types';
import type { Kind } from './everything';
import { isJson } from './json';
import { personMost } from './people';
import { type DataOf, defaultParts } from './project';
import { without } from './repair';
import { askable, askings, importances, isId, isTag, type Json, most, type StoredTemplate } from './settings';

/** The form of what each document holds. Lengths in UTF-16 units. */

/** Text that isn't blank, trimmed. */
const text = (longest: number) => z.string().check(z.maxLength(longest), z.trim(), z.minLength(1));
/** Text as it is, which may be empty. */
const anyText = (longest: number) => z.string().check(z.maxLength(longest));
export const id = z.string().check(z.refine(isId));
export const time = z.number().check(z.gte(0), z.lte(8.64e15));

/** Whether rules/ can judge by a test. New kinds of conditions are a new version of the settings. */
const isCondition = (value: unknown): boolean =>
  readCondition(value, { depth: mostOfRules.depth, nodes: mostOfRules.nodes }) !== undefined;

const small = <T extends Json>(longest: number) =>
  z.custom<T>((value) => isJson(value) && JSON.stringify(value).length <= longest);

export const unflagged = z.array(z.enum(ruleIds)).check(z.maxLength(100));
export const asking = z.enum(askings);
export const askAt = z.array(z.enum(askable)).check(z.maxLength(20));
export const language = z.union([
  z.literal('linkedin'),
  z.literal('browser'),
  z.object({ tag: z.string().check(z.refine(isTag)) }),
]);
export const companyName = text(most.company);
/** What templates/ knows of a template; the rest of it stays as it is. */
const templateFields = z.catchall(
  z.object({
    id,
    title: z.exactOptional(anyText(most.template)),
    text: z.exactOptional(anyText(most.template)),
    language: z.exactOptional(anyText(35)),
    purpose: z.exactOptional(z.nullable(z.enum(purposes))),
    formality: z.exactOptional(z.enum(formalities)),
    place: z.exactOptional(z.number()),
    deleted: z.exactOptional(z.literal(true)),
  }),
  z.custom<Json>(),
);
export const template = z.pipe(
  small<{ [key: string]: Json }>(most.template),
  templateFields,
) as unknown as z.ZodMiniType<StoredTemplate, unknown>;

/** What objects hold: as documents they may hold more, which is left out; as an import they may not. */
export const shapes = {
  chosen: {
    importance: z.record(z.enum(ruleIds), z.enum(importances)),
    threshold: z.number().check(z.gte(0), z.lte(100)),
    preset: z.nullable(text(most.preset)),
  },
  me: { name: anyText(most.me), company: anyText(most.me), school: anyText(most.me), headline: anyText(most.me) },
  ownRule: {
    id,
    title: anyText(most.title),
    message: anyText(most.message),
    importance: z.enum(importances),
    sending: z.boolean(),
    receiving: z.boolean(),
    test: z.custom<Condition>(
      (value) => isJson(value) && JSON.stringify(value).length <= most.tree && isCondition(value),
    ),
  },
  person: { name: text(personMost.name), slug: z.exactOptional(text(personMost.slug)) },
  speaking: { unflagged, asking, askAt, compact: z.boolean(), language },
};
export const chosen = z.object(shapes.chosen);
export const me = z.object(shapes.me);
export const ownRule = z.object(shapes.ownRule);
export const person = z.object(shapes.person);

type Form<K extends Kind> = z.ZodMiniType<DataOf[K], unknown>;
export const forms: { readonly [K in Kind]: Form<K> } = {
  speaking: z.object(shapes.speaking),
  sending: chosen,
  receiving: chosen,
  me,
  rule: ownRule,
  template,
  person,
  company: z.object({ name: companyName }),
};

/**
 * What a missing or spoilt field becomes, by kind. A template goes without it; a rule's test, a person and a company have nothing
 * to fall back on: where these are spoilt, the whole document is.
 */
export const fallbacks: { readonly [K in Kind]?: unknown } = {
  ...defaultParts,
  template: without,
  // Never accuses by a guess: 'nice' only orders what is said.
  rule: { id: null, title: '', message: '', importance: 'nice', sending: true, receiving: false, test: null },
};
