import { describe, expect, it } from 'vitest';
import { tabMove } from '../../src/linkedin/tab';

const dialog = (stops: string) => [...stops].map((stop) => stop === 'o');

describe('who moves the focus on a Tab', () => {
  it.each([
    // Their own controls, far from ours.
    ['ttoot', 0, false, 'page'],
    ['ttoot', 1, true, 'page'],
    ['ttoot', 4, false, 'page'],
    ['ttoot', 0, true, 'page'],
    // Onto ours, among ours, off ours.
    ['ttoot', 1, false, 'browser'],
    ['ttoot', 4, true, 'browser'],
    ['ttoot', 2, false, 'browser'],
    ['ttoot', 3, true, 'browser'],
    ['ttoot', 3, false, 'browser'],
    ['ttoot', 2, true, 'browser'],
    // Ours come last, or first: the browser would leave the dialog.
    ['too', 2, false, 'around'],
    ['too', 1, true, 'browser'],
    ['oot', 0, true, 'around'],
    ['oot', 1, false, 'browser'],
    // From there around is the page's own affair where it starts on one of its own.
    ['too', 0, true, 'page'],
    ['oot', 2, false, 'page'],
    // The dialog itself has the focus, as when it opens.
    ['too', -1, false, 'page'],
    ['oot', -1, false, 'browser'],
    ['oot', -1, true, 'page'],
    ['too', -1, true, 'page'],
    // None of ours, nothing at all.
    ['ttt', 1, false, 'page'],
    ['', -1, false, 'page'],
  ] as const)('in %s (o: ours) from %i, back: %s: %s', (stops, at, back, move) => {
    expect(tabMove(dialog(stops), at, back)).toBe(move);
  });
});
