import { describe, expect, it, vi } from 'vitest';
import type { DialogReading, NoteEdit, Opening, WriteOutcome } from '../../src/linkedin/types';
import type { NudgeContext } from '../../src/nudge/context';
import { createInserting } from '../../src/nudge/inserting';
import { insertable } from '../../src/nudge/insertion';
import { judge, reading, Story } from './fixtures';

/** A dialog with a note that can be written into. `settled`: what the page makes of it. */
function dialog(
  first: DialogReading,
  { settled = 'inserted' as WriteOutcome, noteStep = 'note' as DialogReading['step'], caret = 0 } = {},
) {
  const story = new Story(first);
  const life = new AbortController();
  const read = (more: Partial<DialogReading>) =>
    story.do(0, { kind: 'reading', reading: { ...story.state.reading, ...more } });
  const opening = {
    signal: life.signal,
    get reading() {
      return story.state.reading;
    },
    reread: () => undefined,
    caret: () => caret,
    addNote: async () => {
      if (noteStep === 'choose') return 'ignored';
      read({ step: noteStep, limit: 200 });
      return 'opened';
    },
    write: vi.fn(({ start, end, text }: NoteEdit) => {
      const { draft } = story.state.reading;
      if (settled !== 'field gone') read({ draft: draft.slice(0, start) + text + draft.slice(end) });
      return Promise.resolve(settled);
    }),
  };
  const inserting = createInserting({
    opening: opening as unknown as Opening,
    context: judge as unknown as NudgeContext,
    state: () => story.state,
    dispatch: (event) => void story.do(0, event),
  });
  return { ...inserting, opening, story, life, note: () => story.state.reading.draft };
}

const hello = insertable('Hi Marta, we met {where?}', { start: 17, end: 25 });

describe('inserting', () => {
  it.each(['', '  \n', 'I’d like to add you to my professional network'])(
    'takes the place of %j without asking, and is taken back to the letter',
    async (draft) => {
      const { insert, undo, note, story } = dialog(reading({ draft, limit: 200 }));
      expect(await insert(hello, 'ask')).toEqual({ outcome: 'inserted' });
      expect(note()).toBe('Hi Marta, we met {where?}');
      expect(story.state.written).not.toBeNull();
      await undo();
      expect(note()).toBe(draft);
    },
  );

  it('asks before it touches the person’s own words, then replaces them or adds at the caret', async () => {
    const own = reading({ draft: 'We met at the Oslo meetup. Jo', limit: 200 });
    const asked = dialog(own);
    expect(await asked.insert(hello, 'ask')).toEqual({ outcome: 'asks' });
    expect(asked.opening.write).not.toHaveBeenCalled();
    await asked.insert(hello, 'replace');
    expect(asked.note()).toBe('Hi Marta, we met {where?}');
    const added = dialog(own, { caret: 26 });
    await added.insert(hello, 'add');
    expect(added.note()).toBe('We met at the Oslo meetup. Hi Marta, we met {where?} Jo');
    await added.undo();
    expect(added.note()).toBe(own.draft);
  });

  it('opens the note step first, and says so where LinkedIn opens none', async () => {
    const { insert, note } = dialog(reading({ step: 'choose' }));
    expect(await insert(hello, 'ask')).toEqual({ outcome: 'inserted' });
    expect(note()).toBe('Hi Marta, we met {where?}');
    for (const noteStep of ['choose', 'upsell', 'email'] as const) {
      const refused = dialog(reading({ step: 'choose' }), { noteStep });
      expect(await refused.insert(hello, 'ask')).toEqual({ outcome: 'field gone' });
      expect(refused.opening.write).not.toHaveBeenCalled();
      expect(refused.story.state.addNoteIgnored).toBe(noteStep === 'choose');
    }
  });

  it.each(['field gone', 'overwritten'] as const)('tells that the field was %s', async (settled) => {
    const { insert, story } = dialog(reading({ limit: 200 }), { settled });
    expect(await insert(hello, 'ask')).toEqual({ outcome: settled });
    expect(story.state.problem).toEqual({ outcome: settled });
  });

  it('stops at the limit, and tells by how much it was too long', async () => {
    const { insert, note, story } = dialog(reading({ limit: 16 }));
    expect(await insert(hello, 'ask')).toEqual({ outcome: 'too long', over: 9 });
    expect(note()).toBe('Hi Marta, we met');
    expect(story.state.problem).toEqual({ outcome: 'too long', over: 9 });
    const full = dialog(reading({ draft: 'Hi Marta, we met', limit: 16 }), { caret: 16 });
    expect(await full.insert(hello, 'add')).toEqual({ outcome: 'too long', over: 26 });
    expect(full.opening.write).not.toHaveBeenCalled();
  });

  it('puts a draft back whole, whatever the limit', async () => {
    const { putBack, note } = dialog(reading({ limit: 10 }));
    await putBack('We met at the Oslo meetup.');
    expect(note()).toBe('We met at the Oslo meetup.');
  });

  it('does nothing in a dialog that is gone', async () => {
    const { insert, life, opening } = dialog(reading({ step: 'choose' }));
    life.abort();
    expect(await insert(hello, 'ask')).toEqual({ outcome: 'field gone' });
    expect(opening.write).not.toHaveBeenCalled();
  });
});
