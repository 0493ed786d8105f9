import { isFirstName, sameFamily } from '../names/nicknames';
import { Dead, type Reading } from '../reading';
import { within } from '../text/distance';
import { type Word, wordsOf } from '../text/words';
import type { Outcome, Span } from '../types';

const latin = /^[a-z'.-]+$/;

/**
 * Whether the greeting names the recipient. Broken only where another person's name is plainly there: nicknames, spellings, initials,
 * surnames after a title and other scripts are all let pass. Missed where a known name isn't used.
 */
export function rightName(reading: Reading): { outcome: Outcome; spans: Span[] } {
  const { facts, greeting, words } = reading;
  const theirs = facts.names.flatMap((name) => wordsOf(name)).map((word) => word.text);
  if (theirs.length === 0) return { outcome: 'excused', spans: [] };
  const named = greeting.names.map((at) => words[at]).filter((word): word is Word => word !== undefined);
  if (named.length === 0) return { outcome: 'missed', spans: [] };
  const span: Span = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0];
  if (named.some((word) => theirs.some((name) => mayBe(word.text, name)))) return { outcome: 'met', spans: [span] };
  if (greeting.names.some((at) => (reading.dead[at] ?? 0) & Dead.slot)) return { outcome: 'missed', spans: [] };
  // Scripts differ: a name and its transliteration can't be told from two names.
  const comparable = named.every((word) => latin.test(word.text)) === theirs.every((name) => latin.test(name));
  if (!comparable) return { outcome: 'excused', spans: [] };
  // A surname can't be checked against a first name alone.
  if (greeting.titled && theirs.filter((name) => name.length > 1).length < 2) return { outcome: 'excused', spans: [] };
  // "Hi Mike Berg told me of you" greets nobody: the name is closed off, or the note goes on with itself.
  const sure = greeting.titled || named.some((word) => isFirstName(word.text)) || (greeting.greeted && stands(reading));
  return sure && (closes(reading) || goesOn(reading))
    ? { outcome: 'broken', spans: [span] }
    : { outcome: 'excused', spans: [] };
}

/** The same name, a nickname, another spelling, an initial or a short form of it. */
function mayBe(word: string, name: string): boolean {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare === name || sameFamily(bare, name)) return true;
  const [short, long] = bare.length < name.length ? [bare, name] : [name, bare];
  if (short.length === 1) return long.startsWith(short);
  if (short.length >= 3 && (long.startsWith(short) || long.endsWith(short))) return true;
  if (within(bare, name, short.length < 6 ? 1 : 2)) return true;
  // Two frequent names that differ more are two people; a name that isn't known may be short for one with the same beginning.
  if (isFirstName(bare) && isFirstName(name)) return false;
  return sound(bare)[0] === sound(name)[0];
}

function sound(name: string): string {
  return name.replace(/ph/g, 'f').replace(/[cq]/g, 'k').replace(/[iyj]/g, 'i').replace(/v|w/g, 'v').replace(/h/g, '');
}

/** One or two words with a capital, closed off, as only a name is. */
function stands(reading: Reading): boolean {
  const { greeting, words } = reading;
  return greeting.names.length <= 2 && words[greeting.end - 1]?.marked === true && closes(reading);
}

/** The greeting ends with a comma, a dash, the line's end or the draft's. */
function closes({ greeting, words }: Reading): boolean {
  const next = words[greeting.end];
  return next === undefined || next.clause !== words[greeting.end - 1]?.clause;
}

/** The next word opens a sentence: "Hi Mike I loved your talk". */
function goesOn({ greeting, words, language }: Reading): boolean {
  return language?.openers.has(words[greeting.end]?.text ?? '') ?? false;
}
