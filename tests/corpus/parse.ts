import type { Invite } from '../../src/rules/types';
import { type CorpusMessage, heldOutPurposes, labels, type Purpose, readerRanges, tones, traps } from './message';

type Fields = Readonly<Record<string, unknown>>;

const own = ['id', 'text', 'label', 'reader', 'tone', 'also', 'trap', 'article', 'why', 'invite'];
const inviteKinds: Readonly<Record<string, 'text' | 'texts' | 'number' | 'boolean' | 'person'>> = {
  recipient: 'person',
  sender: 'person',
  mutualContacts: 'texts',
  sharedGroups: 'texts',
  limit: 'number',
  knowsMe: 'boolean',
  earlierNotes: 'texts',
  language: 'text',
};
const personKeys = ['name', 'firstName', 'headline', 'company', 'school', 'location', 'about', 'posts'];

/**
 * Reads a file of messages, JSON Lines.
 * @throws Error that says id or line, and what is wrong: an unknown field or word, a score out of its label's range, an id of another file.
 */
export function parseMessages(lines: string, language: string, purpose: Purpose): CorpusMessage[] {
  return lines.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = `${language}/${purpose}.jsonl:${index + 1}`;
    return [parseMessage(fieldsOf(JSON.parse(line), at), { language, purpose }, at)];
  });
}

function parseMessage(fields: Fields, place: { language: string; purpose: Purpose }, at: string): CorpusMessage {
  const { id, text, reader, why, article } = fields;
  known(fields, own, at);
  const prefix = `${place.language}-${place.purpose}-`;
  if (typeof id !== 'string' || !id.startsWith(prefix) || !/^\d+$/.test(id.slice(prefix.length)))
    throw new Error(`${at}: id is ${prefix} and a number`);
  if (typeof text !== 'string') throw new Error(`${id}: text`);
  const label = oneOf(labels, fields['label'], id);
  const [least, greatest] = readerRanges[label];
  if (typeof reader !== 'number' || !Number.isInteger(reader) || reader < least || reader > greatest)
    throw new Error(`${id}: reader of ${label} is whole, ${least} to ${greatest}`);
  if (why !== undefined && typeof why !== 'string') throw new Error(`${id}: why`);
  return {
    id,
    text,
    label,
    reader,
    tone: oneOf(tones, fields['tone'], id),
    also: listOf(fields['also'] ?? [], id).map((label) => oneOf(labels, label, id)),
    ...(fields['trap'] === undefined ? {} : { trap: oneOf(traps, fields['trap'], id) }),
    ...(article === undefined ? {} : { article: parseArticle(fieldsOf(article, id), id) }),
    ...(why === undefined ? {} : { why }),
    invite: fields['invite'] === undefined ? {} : parseInvite(fieldsOf(fields['invite'], id), id),
    ...place,
    split: heldOutPurposes.has(place.purpose) ? 'held-out' : 'fit',
  };
}

function parseArticle(fields: Fields, at: string): NonNullable<CorpusMessage['article']> {
  known(fields, ['by', 'accepts'], at);
  const { by, accepts } = fields;
  if (typeof accepts !== 'boolean') throw new Error(`${at}: accepts`);
  return { by: oneOf(['a', 'b', 'c', 'd', 'e'], by, at), accepts };
}

function parseInvite(fields: Fields, at: string): Invite {
  for (const [key, value] of Object.entries(fields)) {
    const kind = inviteKinds[key];
    const sound =
      kind === 'person'
        ? soundPerson(fieldsOf(value, at), at)
        : kind === 'texts'
          ? listOf(value, at).every((text) => typeof text === 'string')
          : kind === 'text'
            ? typeof value === 'string'
            : typeof value === kind;
    if (kind === undefined || !sound) throw new Error(`${at}: invite.${key}`);
  }
  return fields;
}

function soundPerson(fields: Fields, at: string): boolean {
  known(fields, personKeys, at);
  return Object.entries(fields).every(([key, value]) =>
    key === 'posts' ? listOf(value, at).every((post) => typeof post === 'string') : typeof value === 'string',
  );
}

function fieldsOf(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${at}: no object`);
  return { ...value };
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${at}: no list`);
  return value;
}

function oneOf<const T extends string>(words: readonly T[], value: unknown, at: string): T {
  const word = words.find((one) => one === value);
  if (word === undefined) throw new Error(`${at}: ${String(value)} is none of ${words.join(', ')}`);
  return word;
}

function known(fields: Fields, keys: readonly string[], at: string): void {
  for (const key of Object.keys(fields)) if (!keys.includes(key)) throw new Error(`${at}: unknown field ${key}`);
}
