import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftKeeper } from '../../src/nudge/drafts';
import { reading } from './fixtures';

const to = { name: 'Marta Lind' };

/** A keeper, and what it has kept so far. */
function start(given = '') {
  const kept: [object, string][] = [];
  const keeper = createDraftKeeper({
    change: () => {},
    notesSeen: () => {},
    noteSent: () => {},
    heldBlankSent: () => {},
    openSettings: () => {},
    keepDraft: (...one) => void kept.push(one),
    keptDraft: () => Promise.resolve(null),
    offer: () => Promise.resolve(null),
    alive: () => true,
  });
  const type = (draft: string) => keeper.follow(reading({ draft }));
  type(given);
  return { kept, keeper, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the draft that is kept', () => {
  it('is the first one at once, and then the latest after a pause', () => {
    const { kept, type } = start();
    for (const draft of ['H', 'Hi', 'Hi M']) type(draft);
    expect(kept).toEqual([[to, 'H']]);
    vi.advanceTimersByTime(400);
    expect(kept).toEqual([
      [to, 'H'],
      [to, 'Hi M'],
    ]);
  });

  it('is none where LinkedIn wrote it, until it is changed', () => {
    const { kept, keeper, type } = start('I’d like to add you to my network.');
    type('I’d like to add you to my network.');
    keeper.end();
    expect(kept).toEqual([]);
    type('I’d like to add you to my network. We met');
    expect(kept).toEqual([[to, 'I’d like to add you to my network. We met']]);
  });

  it('stays the last one with words in it, where the field is emptied', () => {
    const { kept, type } = start();
    type('Hi Marta');
    type('');
    vi.advanceTimersByTime(400);
    expect(kept).toEqual([[to, 'Hi Marta']]);
  });

  it('is the latest where the page goes, and goes on being so where the page comes back', () => {
    const { kept, keeper, type } = start();
    type('Hi');
    type('Hi Marta');
    keeper.end();
    expect(kept.at(-1)).toEqual([to, 'Hi Marta']);
    type('Hi Marta, we');
    vi.advanceTimersByTime(400);
    expect(kept.at(-1)).toEqual([to, 'Hi Marta, we']);
  });
});
