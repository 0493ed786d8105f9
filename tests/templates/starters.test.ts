import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { assess, type Invite } from '../../src/rules/index';
import {
  type Filled,
  factsOf,
  fill,
  longest,
  type Purpose,
  problemsIn,
  type StartId,
  startIds,
  startsFrom,
  type Template,
} from '../../src/templates/index';
import { starterLanguages, startersFor } from '../../src/templates/starters/index';
import { answers, schools } from './answers';

const both = starterLanguages.filter((language) => language !== 'en');
const setOf = (language: string) => startersFor(language) ?? { language, templates: [], starts: [] };
const all = starterLanguages.flatMap((language) =>
  setOf(language).templates.map((template): [string, Template] => [template.id, template]),
);

/** An ordinary invitation: the page and About me say the usual things. */
const inviteIn = (language: string): Invite => ({
  recipient: { name: 'Katharina Lindqvist', company: 'Halden Ferries AS', school: schools[language] ?? '' },
  sender: { name: 'Iris Kell', company: 'Brightwell Ltd', school: schools[language] ?? '' },
  mutualContacts: ['Alejandra Montero'],
  limit: 200,
  language,
});

/** A starter with its one question answered, in each ordinary way. */
function answered({ text, language, purpose }: Template, invite: Invite): Filled[] {
  const facts = factsOf(invite);
  const question = fill(text, facts).open[0]?.slot ?? '';
  return (answers[language]?.[purpose ?? 'met'] ?? []).map((answer) =>
    fill(text, facts, { answers: { [question]: answer } }),
  );
}

describe('the starters', () => {
  it('are twelve in English, and eight in each other language, each informal and formal', () => {
    expect(setOf('en').templates.map(({ formality }) => formality)).toEqual(Array(12).fill('any'));
    for (const language of both) {
      const { templates } = setOf(language);
      expect(new Set(templates.map(({ purpose }) => purpose)).size).toBe(8);
      expect(templates.map(({ formality }) => formality)).toEqual(Array(8).fill(['informal', 'formal']).flat());
    }
  });

  it('are found by any tag of their language, and not for others', () => {
    expect(startersFor('pt-BR')).toBe(startersFor('PT'));
    expect(startersFor('it')).toBeUndefined();
    expect(startersFor('')).toBeUndefined();
    expect(startersFor('constructor')).toBeUndefined();
  });

  it('have ids of their own', () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  });

  it.each(all)('%s is sound, and asks one question', (id, { text, title, language }) => {
    expect(problemsIn(text)).toEqual([]);
    expect(id).toMatch(/^[\w-]{1,40}$/);
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(longest.title);
    const { open } = fill(text, factsOf(inviteIn(language)));
    expect(open.map(({ kind }) => kind)).toEqual(['question']);
  });

  it.each(all)('%s, answered in ordinary ways, fits 200 characters and is never called generic', (_, template) => {
    const invite = inviteIn(template.language);
    const notes = answered(template, invite);
    expect(notes.length).toBeGreaterThanOrEqual(3);
    for (const { text, length, open } of notes) {
      expect(open).toEqual([]);
      expect(length, text).toBeLessThanOrEqual(200);
      const { verdict, language, findings } = assess(text, invite);
      expect(['almost', 'personal'], text).toContain(verdict);
      expect(language, text).toBe(template.language);
      expect(
        findings.filter(({ outcome }) => outcome === 'broken'),
        text,
      ).toEqual([]);
    }
  });

  it.each(all)('%s stays whole where the page and About me say nothing', (_, template) => {
    const { text, open } = fill(template.text, {});
    expect(text).not.toMatch(/ {2}|\s,|\[\[|\]\]/);
    expect(open.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    const alone: Invite = { recipient: {}, language: template.language };
    const facts = { mutualContact: 'Alejandra Montero', school: schools[template.language] ?? '' };
    const question = open.find(({ kind }) => kind === 'question')?.slot ?? '';
    for (const answer of answers[template.language]?.[template.purpose ?? 'met'] ?? []) {
      const note = fill(template.text, facts, { answers: { [question]: answer } });
      expect(['almost', 'personal'], note.text).toContain(assess(note.text, alone).verdict);
    }
  });

  it('are called personal nearly always once they are answered', () => {
    const verdicts = all.flatMap(([, template]) => {
      const invite = inviteIn(template.language);
      return answered(template, invite).map(({ text }) => assess(text, invite).verdict);
    });
    const personal = verdicts.filter((verdict) => verdict === 'personal').length;
    expect(personal / verdicts.length).toBeGreaterThan(0.9);
  });

  it('left open are called out by the rules', () => {
    for (const [, { text, language }] of all) {
      const { text: note, open } = fill(text, factsOf(inviteIn(language)));
      const finding = assess(note).findings.find(({ rule }) => rule === 'filled-in');
      expect(finding, note).toMatchObject({ outcome: 'broken', spans: open.map(({ start, end }) => [start, end]) });
    }
  });
});

describe('the starts', () => {
  it.each(starterLanguages)('%s has each, for every way of address', (language) => {
    const { starts, templates } = setOf(language);
    const formalities = new Set(templates.map(({ formality }) => formality));
    for (const formality of formalities) {
      const ids = starts.filter((start) => start.formality === formality).map(({ id }) => id);
      expect(ids.toSorted()).toEqual([...startIds].toSorted());
    }
    for (const { hello, text } of starts) expect(problemsIn(`${hello} ${text}`)).toEqual([]);
  });

  it.each(starterLanguages)('%s, finished in ordinary words, are never called generic', (language) => {
    const school = schools[language] ?? '';
    const invite: Invite = {
      ...inviteIn(language),
      recipient: { name: 'Katharina Lindqvist', company: 'Halden Ferries', school },
      sender: { company: 'Halden Ferries', school },
    };
    const asks: Record<StartId, Purpose> = {
      mutual: 'mutual',
      school: 'alumni',
      employer: 'worked',
      met: 'met',
      post: 'reader',
    };
    const offered = startsFrom(setOf(language).starts, factsOf(invite));
    expect(offered.length).toBe(startIds.length);
    for (const { id, whole } of offered) {
      const [slot] = whole.open;
      for (const answer of answers[language]?.[asks[id]] ?? []) {
        const note = `${whole.text.slice(0, slot?.start)}${answer.replace(/^at /, '')}${whole.text.slice(slot?.end)}.`;
        expect(['almost', 'personal'], note).toContain(assess(note, invite).verdict);
      }
    }
  });
});

describe('the house', () => {
  it('lets the content script go without the starters’ texts', async () => {
    const { metafile } = await build({
      entryPoints: ['src/templates/index.ts'],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      outdir: 'unwritten',
      logLevel: 'silent',
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.includes('starters/'))).toEqual([]);
  });
});
