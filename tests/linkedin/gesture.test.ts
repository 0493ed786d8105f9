import { describe, expect, it } from 'vitest';
import { createGestures, type PressEvent } from '../../src/linkedin/gesture';

/** Plays events on Send; `ask` holds the first decision and lets the later ones through, as asking once does. */
function play(ask: boolean[] = [true]) {
  let decisions = 0;
  let now = 1000;
  const gestures = createGestures(() => ask[decisions++] ?? false);
  const event = (type: string, more: Partial<PressEvent> = {}): 'pass' | 'hold' => {
    now += more.at ?? 5;
    return gestures({
      type,
      x: 10,
      y: 10,
      button: 0,
      detail: 0,
      pointerType: '',
      key: '',
      repeat: false,
      onControl: true,
      ...more,
      at: now,
    });
  };
  const mouse = (detail = 1) => [
    event('pointerdown', { pointerType: 'mouse' }),
    event('mousedown', { detail }),
    event('pointerup', { pointerType: 'mouse' }),
    event('mouseup', { detail }),
    event('click', { detail, pointerType: 'mouse' }),
  ];
  return { event, mouse, wait: (ms: number) => (now += ms), decisions: () => decisions };
}

const all = (answer: 'pass' | 'hold', count: number) => Array(count).fill(answer);

describe('one press', () => {
  it('by mouse is asked once, and held whole', () => {
    const { mouse, decisions } = play();
    expect(mouse()).toEqual(all('hold', 5));
    expect(decisions()).toBe(1);
  });

  it('by finger is asked once, its late mouse events and click included', () => {
    const { event, decisions } = play();
    const finger = { pointerType: 'touch' };
    const seen = [
      event('pointerdown', finger),
      event('touchstart', finger),
      event('pointerup', finger),
      event('touchend', finger),
    ];
    seen.push(
      event('mousedown', { at: 300, detail: 1 }),
      event('mouseup', { detail: 1 }),
      event('click', { detail: 1, ...finger }),
    );
    expect(seen).toEqual(all('hold', 7));
    expect(decisions()).toBe(1);
  });

  it.each([
    ['Enter', ['keydown', 'click', 'keyup']],
    [' ', ['keydown', 'keyup', 'click']],
  ])('by the key %j is asked once', (key, types) => {
    const { event, decisions } = play();
    expect(types.map((type) => event(type, { key }))).toEqual(all('hold', 3));
    expect(decisions()).toBe(1);
  });

  it('by a key that repeats stays one', () => {
    const { event, decisions } = play();
    const seen = [event('keydown', { key: 'Enter' })];
    for (let i = 0; i < 5; i++) seen.push(event('keydown', { key: 'Enter', repeat: true, at: 600 }));
    seen.push(event('keyup', { key: 'Enter' }));
    expect(seen).toEqual(all('hold', 7));
    expect(decisions()).toBe(1);
  });

  it("by assistive technology's bare click, or a form's bare submit, is asked", () => {
    expect(play().event('click')).toBe('hold');
    expect(play().event('submit')).toBe('hold');
  });

  it('and the submit that it brings are one', () => {
    const { mouse, event, decisions } = play([false]);
    expect(mouse()).toEqual(all('pass', 5));
    expect(event('submit')).toBe('pass');
    expect(decisions()).toBe(1);
  });

  it('by a double-click is one, also where the page acts at the second pointerup', () => {
    const { mouse, event, decisions } = play();
    mouse(1);
    expect([...mouse(2), event('dblclick', { detail: 2 })]).toEqual(all('hold', 6));
    expect(decisions()).toBe(1);
  });

  it('by a double tap is one, whatever the page acts at', () => {
    const { event, decisions } = play();
    const tap = (taps: number) => [
      event('pointerdown', { pointerType: 'touch' }),
      event('pointerup', { pointerType: 'touch' }),
      event('mousedown', { detail: taps }),
      event('click', { pointerType: 'touch', detail: taps }),
    ];
    expect([...tap(1), ...tap(2)]).toEqual(all('hold', 8));
    expect(decisions()).toBe(1);
  });
});

describe('the second press', () => {
  it('goes through, however quick, where the browser counts it anew', () => {
    const { mouse, decisions } = play();
    mouse(1);
    // Its pointerdown could still have been a double-click's: the rest of it goes through.
    expect(mouse(1).slice(1)).toEqual(all('pass', 4));
    expect(decisions()).toBe(2);
  });

  it('by finger goes through where it comes later than a double tap would', () => {
    const { event, wait } = play();
    const tap = () => [event('pointerdown', { pointerType: 'touch' }), event('pointerup', { pointerType: 'touch' })];
    tap();
    event('click', { pointerType: 'touch', detail: 1 });
    wait(300);
    expect(tap()).toEqual(all('pass', 2));
  });

  it('goes through as the third click in a row: a double-click is two', () => {
    const { mouse, decisions } = play();
    mouse(1);
    mouse(2);
    expect(mouse(3)).toEqual(all('pass', 5));
    expect(decisions()).toBe(2);
  });

  it('goes through a second later', () => {
    const { mouse, wait } = play();
    mouse(1);
    wait(1000);
    expect(mouse(1)).toEqual(all('pass', 5));
  });

  it('by Enter goes through at once', () => {
    const { event } = play();
    event('keydown', { key: 'Enter' });
    event('keyup', { key: 'Enter' });
    expect(['keydown', 'click', 'keyup'].map((type) => event(type, { key: 'Enter' }))).toEqual(all('pass', 3));
  });

  it('by a bare click goes through after a held Enter, whose click never came', () => {
    const { event, wait } = play();
    event('keydown', { key: 'Enter' });
    event('keyup', { key: 'Enter' });
    wait(200);
    expect(event('click')).toBe('pass');
  });

  it('goes through after a first one that was let go elsewhere', () => {
    const { event, mouse, wait } = play();
    event('pointerdown', { pointerType: 'mouse' });
    event('mousedown', { detail: 1 });
    event('pointerup', { pointerType: 'mouse', onControl: false });
    wait(1000);
    expect(mouse(1)).toEqual(all('pass', 5));
  });
});

it('a press that cannot be decided goes through whole, whatever became of the one before', () => {
  let asked = 0;
  const gestures = createGestures(() => {
    if (asked++ > 0) throw new Error('broken');
    return true;
  });
  const press = (at: number) =>
    ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].map((type) => {
      try {
        const place = { x: 10, y: 10, button: 0, detail: 1, key: '', repeat: false, onControl: true };
        return gestures({ ...place, type, at, pointerType: 'mouse' });
      } catch {
        return 'pass';
      }
    });
  expect(press(1000)).toEqual(all('hold', 5));
  expect(press(3000)).toEqual(all('pass', 5));
});

describe('what is no press of Send', () => {
  it.each(['Tab', 'Escape', 'a', 'ArrowDown'])('the key %s passes unasked', (key) => {
    const { event, decisions } = play();
    expect([event('keydown', { key }), event('keyup', { key })]).toEqual(all('pass', 2));
    expect(decisions()).toBe(0);
  });

  it('the right button, and presses elsewhere, pass unasked', () => {
    const { event, decisions } = play();
    expect(event('pointerdown', { button: 2, pointerType: 'mouse' })).toBe('pass');
    expect(event('mousedown', { button: 2, detail: 1 })).toBe('pass');
    expect(event('pointerdown', { onControl: false })).toBe('pass');
    expect(event('click', { onControl: false })).toBe('pass');
    expect(decisions()).toBe(0);
  });
});
