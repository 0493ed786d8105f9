import { describe, expect, it, vi } from 'vitest';
import type { DialogReading, Opening } from '../../src/linkedin/types';
import type { NudgeContext } from '../../src/nudge/context';
import { startNudge } from '../../src/nudge/nudge';
import { effective, judge, noon, reading } from './fixtures';

/** A dialog without a page: enough where nothing is drawn. */
function dialog(first: DialogReading) {
  const life = new AbortController();
  const listeners: ((reading: DialogReading) => void)[] = [];
  const sent: ((reading: DialogReading) => void)[] = [];
  let now = first;
  const place = vi.fn(() => true);
  const opening: Opening = {
    signal: life.signal,
    get reading() {
      return now;
    },
    onReading(listener) {
      listeners.push(listener);
      listener(now);
    },
    onComposing: () => {},
    isSend: () => false,
    reread: () => {},
    onSent: (listener) => void sent.push(listener),
    place,
    remove: () => {},
    addNote: () => Promise.resolve('ignored'),
    select: () => {},
    caret: () => 0,
    write: () => Promise.resolve('field gone'),
  };
  return {
    opening,
    place,
    end: () => life.abort(),
    read(next: DialogReading) {
      now = next;
      for (const listener of listeners) listener(next);
    },
    send: () => sent.forEach((listener) => void listener(now)),
  };
}

function context(more: Partial<NudgeContext> = {}) {
  const actions = {
    change: vi.fn(),
    notesSeen: vi.fn(),
    noteSent: vi.fn(),
    heldBlankSent: vi.fn(),
    openSettings: vi.fn(),
    keepDraft: vi.fn(),
    keptDraft: () => Promise.resolve(null),
    offer: () => Promise.resolve(null),
    alive: () => true,
  };
  const report = vi.fn();
  const onStanding = vi.fn();
  const given: NudgeContext = {
    ...judge,
    effective: () => effective({ on: false }),
    onEffective: () => {},
    now: () => noon,
    actions,
    onStanding,
    copy: () => Promise.resolve(true),
    report,
    ...more,
  };
  return { given, actions, report, onStanding };
}

describe('a nudge that is quiet', () => {
  it('puts nothing on the page, yet tells how the dialog stands', () => {
    const { opening, place } = dialog(reading({ draft: 'Let’s connect', limit: 200, notesLeft: 3 }));
    const { given, onStanding } = context();
    startNudge(opening, given);
    expect(place).not.toHaveBeenCalled();
    expect(onStanding).toHaveBeenLastCalledWith({
      step: 'note',
      firstName: 'Marta',
      verdict: 'generic',
      score: 20,
      accepted: false,
      length: 13,
      limit: 200,
      notesLeft: 3,
      quiet: true,
    });
  });

  it('tells each number of notes left once', () => {
    const { opening, read } = dialog(reading({ step: 'choose', notesLeft: 3 }));
    const { given, actions } = context();
    startNudge(opening, given);
    expect(actions.notesSeen).not.toHaveBeenCalled();
    for (const left of [3, 3, 2] as const) read(reading({ notesLeft: left }));
    expect(actions.notesSeen.mock.calls).toEqual([[3], [2]]);
  });

  it('asks for the last draft once the recipient is known, however late, and once', () => {
    const { opening, read } = dialog(reading({ recipient: { mutualContacts: [] } }));
    const { given, actions } = context();
    const keptDraft = vi.fn(() => Promise.resolve(null));
    startNudge(opening, { ...given, actions: { ...actions, keptDraft } });
    expect(keptDraft).not.toHaveBeenCalled();
    read(reading());
    read(reading({ draft: 'Hi' }));
    expect(keptDraft.mock.calls).toEqual([[{ name: 'Marta Lind' }]]);
  });

  it('tells that a note was sent, not that a blank invitation was', () => {
    for (const [draft, calls] of [
      ['Hi', 1],
      ['  ', 0],
    ] as const) {
      const { opening, send } = dialog(reading({ draft }));
      const { given, actions } = context();
      startNudge(opening, given);
      send();
      expect(actions.noteSent).toHaveBeenCalledTimes(calls);
    }
  });

  it('stands for nothing at a step that isn’t ours, and after the end', () => {
    const { opening, end } = dialog(reading({ step: 'other' }));
    const { given, onStanding } = context({ effective: () => effective() });
    startNudge(opening, given);
    expect(onStanding).toHaveBeenLastCalledWith(null);
    end();
    expect(onStanding).toHaveBeenLastCalledWith(null);
  });
});

describe('an error', () => {
  it('at the start is reported, and nothing is drawn', () => {
    const { opening, place } = dialog(reading());
    const { given, report } = context({
      assess: () => {
        throw new Error('broken');
      },
    });
    expect(() => startNudge(opening, given)).not.toThrow();
    expect(report).toHaveBeenCalledOnce();
    expect(place).not.toHaveBeenCalled();
  });

  it('later on ends the nudge for this dialog: nothing is heard any more', () => {
    const { opening, read } = dialog(reading());
    const assess = vi.fn(judge.assess);
    const { given, report, onStanding } = context({ assess });
    startNudge(opening, given);
    assess.mockImplementation(() => {
      throw new Error('broken');
    });
    expect(() => read(reading({ draft: 'x' }))).not.toThrow();
    expect(report).toHaveBeenCalledOnce();
    expect(onStanding).toHaveBeenLastCalledWith(null);
    read(reading({ draft: 'xy' }));
    expect(report).toHaveBeenCalledOnce();
  });
});
