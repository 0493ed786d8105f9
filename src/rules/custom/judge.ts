import { echoes, namings, personNamings, spansOf } from '../facts';
import { noteLength } from '../note-length';
import type { Reading } from '../reading';
import { wordsOf } from '../text/words';
import type { Outcome, Span } from '../types';
import { findPattern, readPattern } from './pattern';
import type { Condition, FactName, Unit } from './types';

/** Whether a condition holds, and the places that show it: those that fulfil it, or those that break it. */
export interface Held {
  holds: boolean;
  spans: Span[];
}

const mostSpans = 3;

/** What a rule of one's own says of a draft: broken where something stands that mustn't, missed where something is lacking. */
export function judgeCondition(reading: Reading, condition: Condition): { outcome: Outcome; spans: Span[] } {
  const { holds, spans } = holdsIn(reading, condition);
  if (holds) return { outcome: 'met', spans: forbids(condition) ? [] : spans };
  return forbids(condition) ? { outcome: 'broken', spans } : { outcome: 'missed', spans: [] };
}

/** Such a condition fails by what is there. */
function forbids(condition: Condition): boolean {
  if (condition.kind === 'avoids' || condition.kind === 'at-most') return true;
  if (condition.kind === 'not') return !forbids(condition.of);
  return condition.kind === 'all' && condition.of.every(forbids);
}

function holdsIn(reading: Reading, condition: Condition): Held {
  switch (condition.kind) {
    case 'mentions': {
      const places = [...placesOf(reading, condition.words ?? []), ...factPlaces(reading, condition.facts ?? [])];
      return { holds: places.length > 0, spans: cut(places) };
    }
    case 'avoids': {
      const places = placesOf(reading, condition.words);
      return { holds: places.length === 0, spans: cut(places) };
    }
    case 'matches': {
      const places = placesOf(reading, [condition.pattern]);
      return { holds: places.length > 0, spans: cut(places) };
    }
    case 'at-least':
      return { holds: countOf(reading, condition.of) >= condition.count, spans: [] };
    case 'at-most': {
      const fits = countOf(reading, condition.of) <= condition.count;
      return { holds: fits, spans: fits || condition.of !== 'characters' ? [] : beyond(reading, condition.count) };
    }
    case 'asks-question':
      return asksQuestion(reading);
    case 'not': {
      const { holds, spans } = holdsIn(reading, condition.of);
      return { holds: !holds, spans };
    }
    case 'all':
    case 'any': {
      const held = condition.of.map((each) => holdsIn(reading, each));
      const holds = condition.kind === 'all' ? held.every((each) => each.holds) : held.some((each) => each.holds);
      return { holds, spans: cut(held.filter((each) => each.holds === holds).flatMap((each) => each.spans)) };
    }
  }
}

function placesOf(reading: Reading, patterns: readonly string[]): Span[] {
  return patterns.flatMap((pattern) => spansOf(reading.words, findPattern(reading.words, readPattern(pattern))));
}

function factPlaces(reading: Reading, names: readonly FactName[]): Span[] {
  const { facts, words } = reading;
  const single = (indexes: readonly number[]) => indexes.map((at): [number, number] => [at, at + 1]);
  const inGreeting = () => {
    const theirs = new Set(facts.names.flatMap(wordsOf).map(({ text }) => text));
    return single(words.flatMap(({ text }, at) => (theirs.has(text) ? [at] : [])));
  };
  const places: Record<FactName, () => [number, number][]> = {
    'first-name': inGreeting,
    company: () => namings(reading, facts.company),
    school: () => namings(reading, facts.school),
    location: () => namings(reading, facts.location.split(',')[0] ?? ''),
    group: () => facts.sharedGroups.flatMap((group) => namings(reading, group)),
    'mutual-contact': () => facts.mutualContacts.flatMap((name) => personNamings(reading, name)),
    headline: () => single(echoes(reading, facts.headline)),
    post: () => single(echoes(reading, ...facts.posts)),
  };
  return names.flatMap((name) => spansOf(words, places[name]()));
}

function countOf({ draft, words }: Reading, unit: Unit): number {
  if (unit === 'characters') return noteLength(draft);
  return unit === 'words' ? words.length : new Set(words.map(({ sentence }) => sentence)).size;
}

function beyond({ draft }: Reading, count: number): Span[] {
  const from = Math.floor(count);
  return from < draft.length ? [[from, draft.length]] : [];
}

const questionMark = /[?\uFF1F\u061F\u037E]/g;

function asksQuestion({ draft }: Reading): Held {
  const spans = [...draft.matchAll(questionMark)].map(({ index }): Span => [index, index + 1]);
  return { holds: spans.length > 0, spans: spans.slice(0, mostSpans) };
}

function cut(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (kept.length < mostSpans && span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
