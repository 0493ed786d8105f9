import { afterEach, describe, expect, it, vi } from 'vitest';
import { templateChosenBy } from '../../src/nudge/shortcut';
import type { State } from '../../src/nudge/state';
import { reading, Story } from './fixtures';

const dialog = new EventTarget();
const note = new EventTarget();

/** A key as the browser tells it, pressed in the note's field unless said otherwise. */
function key(
  more: Partial<KeyboardEvent> & { held?: string } = {},
  path: EventTarget[] = [note, dialog],
): KeyboardEvent {
  const { held, ...rest } = more;
  const plain = { altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false, code: 'Digit2' };
  const own = { getModifierState: (name: string) => name === held, composedPath: () => path };
  return { ...plain, ...own, ...rest } as unknown as KeyboardEvent;
}

const blank = new Story(reading()).state;
const personal = new Story(reading({ draft: 'We met at the Oslo meetup and I want to keep learning' })).state;
const chosen = (event: KeyboardEvent, state: State = blank) => templateChosenBy(event, state, dialog);

class Field extends EventTarget {
  isContentEditable = false;
  matches = () => true;
}
afterEach(() => vi.unstubAllGlobals());
const on = (platform: string) => {
  vi.stubGlobal('navigator', { platform });
  vi.stubGlobal('HTMLElement', Field);
};

describe('Alt and a digit', () => {
  it('choose one of three templates in the dialog of a blank invitation, at either step', () => {
    on('Linux x86_64');
    expect([1, 2, 3].map((n) => chosen(key({ code: `Digit${n}` })))).toEqual([0, 1, 2]);
    expect(chosen(key(), new Story(reading({ step: 'choose' })).state)).toBe(1);
  });

  it.each([
    ['a further digit', { code: 'Digit4' }],
    ['the number pad, which types by its codes', { code: 'Numpad2' }],
    ['no Alt', { altKey: false }],
    ['AltGr as Windows tells it', { ctrlKey: true }],
    ['AltGr as others tell it', { held: 'AltGraph' }],
    ['Shift', { shiftKey: true }],
    ['the command key', { metaKey: true }],
    ['a composition', { isComposing: true }],
  ] as const)('mean nothing with %s', (_, more) => {
    on('Win32');
    expect(chosen(key(more))).toBeUndefined();
  });

  it('mean nothing outside the dialog, nor over a note that needs no start, unless the templates lie open', () => {
    on('Linux x86_64');
    expect(chosen(key({}, [new EventTarget()]))).toBeUndefined();
    expect(chosen(key(), personal)).toBeUndefined();
    expect(chosen(key({}, [new EventTarget()]), { ...personal, open: 'templates' })).toBe(1);
    expect(chosen(key({}, [new EventTarget()]), { ...personal, open: 'reasons' })).toBeUndefined();
    expect(chosen(key({}, [new EventTarget()]), { ...blank, open: 'reasons' })).toBe(1);
  });

  it('type what they type where Option makes characters, in a field, and choose elsewhere', () => {
    on('MacIntel');
    const field = new Field();
    expect(chosen(key({}, [field, dialog]), { ...blank, open: 'templates' })).toBeUndefined();
    expect(chosen(key())).toBe(1);
    on('Win32');
    expect(chosen(key({}, [field, dialog]))).toBe(1);
  });
});
