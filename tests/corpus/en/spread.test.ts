import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../load';
import { type CorpusMessage, type Label, purposes, tones, traps } from '../message';

const corpus = loadCorpus('en');
const count = (which: (message: CorpusMessage) => boolean) => corpus.filter(which).length;
const share = (which: (message: CorpusMessage) => boolean) => count(which) / corpus.length;

/** The words of a text, each once, without case and signs. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

// What is measured on the corpus means as much as the corpus is wide.
describe('the English corpus', () => {
  it.each<[Label, number]>([
    ['personal', 120],
    ['generic', 90],
    ['pitch', 60],
    ['default', 40],
    ['unfilled', 40],
    ['almost', 40],
  ])('has many of %s: %i or more', (label, least) => {
    expect(count((message) => message.label === label)).toBeGreaterThanOrEqual(least);
  });

  it.each(purposes)('has messages of most labels by %s', (purpose) => {
    const messages = corpus.filter((message) => message.purpose === purpose);
    expect(messages.length).toBeGreaterThanOrEqual(25);
    expect(new Set(messages.map(({ label }) => label)).size).toBeGreaterThanOrEqual(6);
  });

  it('sets every trap and speaks in every tone', () => {
    expect(traps.filter((trap) => count((message) => message.trap === trap) < 2)).toEqual([]);
    expect(tones.filter((tone) => count((message) => message.tone === tone) < 2)).toEqual([]);
  });

  it('paraphrases what each of the five articles takes and turns down', () => {
    for (const by of ['a', 'b', 'c', 'd', 'e']) {
      const verdicts = corpus.filter(({ article }) => article?.by === by).map(({ article }) => article?.accepts);
      expect(new Set(verdicts), by).toEqual(new Set([true, false]));
    }
  });

  it('holds about a third back', () => {
    const heldOut = share(({ split }) => split === 'held-out');
    expect(heldOut).toBeGreaterThan(0.3);
    expect(heldOut).toBeLessThan(0.4);
  });

  it('knows facts of the recipient beside the name for about half, of every label', () => {
    const known = ({ invite }: CorpusMessage) =>
      Object.keys(invite.recipient ?? {}).some((key) => key !== 'name') ||
      (invite.mutualContacts ?? invite.sharedGroups) !== undefined;
    expect(share(known)).toBeGreaterThan(0.4);
    expect(share(known)).toBeLessThan(0.66);
    for (const label of ['personal', 'almost', 'generic', 'pitch', 'unfilled', 'default'])
      expect(
        count((message) => message.label === label && known(message)),
        label,
      ).toBeGreaterThan(15);
  });

  it('fits a dialog, at lengths that people write', () => {
    expect(corpus.filter(({ text, invite }) => text.length > (invite.limit ?? 300)).map(({ id }) => id)).toEqual([]);
    expect(share(({ text }) => text.length >= 60 && text.length <= 250)).toBeGreaterThan(0.75);
  });

  it('has no message twice, nor one to fit on that is near to one held out', () => {
    // LinkedIn's own text and what is next to nothing are alike by nature.
    const messages = corpus.filter(({ label, text }) => label !== 'default' && label !== 'blank' && text.length > 30);
    const words = messages.map(({ text }) => wordsOf(text));
    const alike = messages.flatMap((one, i) =>
      messages
        .slice(i + 1)
        .filter((_, j) => likeness(words[i] ?? new Set(), words[i + 1 + j] ?? new Set()) > 0.6)
        .map((other) => [one.id, other.id]),
    );
    expect(alike).toEqual([]);
  });
});
