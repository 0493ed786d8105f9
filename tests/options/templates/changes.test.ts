import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringingBack,
  dropping,
  moving,
  restoring,
  saving,
  type Templates,
  undoing,
  undoOf,
} from '../../../src/options/templates/changes';
import { deletedStarters, templateRows } from '../../../src/options/templates/list';
import { applyEdit, type SettingsChange } from '../../../src/settings/edits';
import { parseEdit } from '../../../src/settings/schema-edit';
import { defaultSettings, type StoredTemplate } from '../../../src/settings/settings';
import type { Template } from '../../../src/templates';

const starter = (id: string): Template => ({
  id,
  title: id.toUpperCase(),
  purpose: 'met',
  language: 'en',
  formality: 'any',
  text: `${id} {where?}`,
});
const starters = ['a', 'b', 'c'].map(starter);
const own = (id: string, more: Partial<StoredTemplate> = {}): StoredTemplate => ({
  id,
  title: id,
  text: 'Hi',
  ...more,
});
const kept = (...stored: StoredTemplate[]): Templates => ({ starters, stored });
const taking = (templates: Templates, change: SettingsChange | null): Templates => {
  // What the background would take of it, not what the page holds.
  const taken = change === null ? undefined : parseEdit(JSON.parse(JSON.stringify(change)));
  if (taken === undefined) throw new Error('No change that settings take.');
  const { templates: stored } = applyEdit({ ...defaultSettings, templates: templates.stored }, taken);
  return { starters, stored };
};
const rows = ({ stored }: Templates) => templateRows(starters, stored);
const ids = (templates: Templates) => rows(templates).map(({ template }) => template.id);
const shown = (templates: Templates) => rows(templates).map(({ template, isChanged }) => ({ ...template, isChanged }));

describe('saving', () => {
  it('puts a new one first, and leaves others where they are', () => {
    const mine = { ...starter('new'), purpose: null };
    const first = taking(kept(), saving(kept(), mine));
    expect(ids(first)).toEqual(['new', 'a', 'b', 'c']);
    expect(ids(taking(first, saving(first, { ...mine, id: 'newer' })))).toEqual(['newer', 'new', 'a', 'b', 'c']);
    expect(shown(first)[0]).toMatchObject({ ...mine, isChanged: false });
  });

  it('keeps what one’s own holds beside what the form shows, and its place', () => {
    const before = kept(own('x', { place: 3, later: { field: 1 } }));
    expect(taking(before, saving(before, { ...starter('x'), title: 'New' })).stored).toEqual([
      expect.objectContaining({ title: 'New', place: 3, later: { field: 1 } }),
    ]);
  });

  it('keeps of a starter what differs, so that the rest follows ours', () => {
    const changed = taking(kept(), saving(kept(), { ...starter('b'), title: 'Mine' }));
    expect(changed.stored).toEqual([{ id: 'b', title: 'Mine' }]);
    expect(rows(changed).find(({ isChanged }) => isChanged)?.template.text).toBe('b {where?}');
    expect(taking(changed, saving(changed, starter('b'))).stored).toEqual([]);
    expect(saving(kept(), starter('b'))).toBeNull();
    expect(ids(changed)).toEqual(['a', 'b', 'c']);
  });
});

describe('deleting', () => {
  it('takes one’s own away, and puts it back where it stood', () => {
    const before = kept(own('x'), own('y'), own('z'));
    const undo = undoOf(before, 'y');
    const without = taking(before, dropping(before, 'y'));
    expect(ids(without)).toEqual(['x', 'z', 'a', 'b', 'c']);
    const back = taking(without, undoing(without, undo));
    expect(shown(back)).toEqual(shown(before));
  });

  it('puts a starter aside with what was changed of it, to be brought back', () => {
    const before = kept({ id: 'b', title: 'Mine', place: -1 });
    const without = taking(before, dropping(before, 'b'));
    expect(ids(without)).toEqual(['a', 'c']);
    const settings = { templates: without.stored };
    expect(deletedStarters(starters, settings).map(({ title }) => title)).toEqual(['Mine']);
    expect(taking(without, bringingBack(without, 'b')).stored).toEqual(before.stored);
    expect(taking(without, undoing(without, undoOf(before, 'b'))).stored).toEqual(before.stored);
  });

  it('leaves nothing behind of a starter that comes back as ours', () => {
    const without = taking(kept(), dropping(kept(), 'b'));
    expect(without.stored).toEqual([{ id: 'b', deleted: true }]);
    expect(taking(without, bringingBack(without, 'b')).stored).toEqual([]);
    expect(taking(without, undoing(without, undoOf(kept(), 'b'))).stored).toEqual([]);
  });

  it('names no deleted starter of another language', () => {
    expect(deletedStarters(starters, { templates: [{ id: 'de-met-formal', deleted: true }] })).toEqual([]);
  });

  it('is undone on top of what was changed meanwhile', () => {
    const before = kept(own('x'), own('y'));
    const undo = undoOf(before, 'x');
    const without = taking(before, dropping(before, 'x'));
    const meanwhile = taking(without, saving(without, { ...starter('y'), title: 'Changed since' }));
    const back = taking(meanwhile, undoing(meanwhile, undo));
    expect(shown(back).map(({ title }) => title)).toEqual(['x', 'Changed since', 'A', 'B', 'C']);
  });
});

describe('restoring', () => {
  it('makes a starter ours again where it stands, and can be undone', () => {
    const before = kept({ id: 'c', title: 'Mine', text: 'Hi', place: -1 });
    const restored = taking(before, restoring(before, 'c'));
    expect(shown(restored)[0]).toEqual({ ...starter('c'), isChanged: false });
    expect(shown(taking(restored, undoing(restored, undoOf(before, 'c'))))).toEqual(shown(before));
    const unplaced = kept({ id: 'b', text: 'Hi' });
    expect(taking(unplaced, restoring(unplaced, 'b')).stored).toEqual([]);
  });
});

describe('moving', { timeout: 60_000 }, () => {
  it('goes to the place that was asked for, in one change, and keeps all else', () => {
    const before = kept(own('x', { later: 1 }), own('y'), { id: 'b', title: 'Mine' });
    const moved = taking(before, moving(before, 'x', 4));
    expect(ids(moved)).toEqual(['y', 'a', 'b', 'c', 'x']);
    const sorted = (list: ReturnType<typeof shown>) => list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(sorted(shown(moved))).toEqual(sorted(shown(before)));
    expect(moved.stored.find(({ id }) => id === 'x')).toMatchObject({ later: 1 });
    expect(moving(before, 'y', 1)).toBeNull();
  });

  it('gives every order that is asked for', () => {
    const all = ['x', 'y', 'a', 'b', 'c'];
    const step = fc.tuple(fc.constantFrom(...all), fc.nat(4));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let templates = kept(own('x'), own('y'));
        let wanted = all;
        for (const [id, to] of steps) {
          const rest = wanted.filter((each) => each !== id);
          wanted = [...rest.slice(0, to), id, ...rest.slice(to)];
          const change = moving(templates, id, to);
          if (change !== null) templates = taking(templates, change);
          expect(ids(templates)).toEqual(wanted);
        }
      }),
    );
  });
});
