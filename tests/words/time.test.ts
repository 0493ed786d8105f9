import { describe, expect, it } from 'vitest';
import { endOfDay, momentOf } from '../../src/words/time';

const now = new Date(2026, 10, 3, 14, 40).getTime();
const hour = 3_600_000;
/** Browsers put a narrow space before AM and PM. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('momentOf', () => {
  it.each([
    ['de', '15:40'],
    ['en-GB', '15:40'],
    ['en-US', '3:40 PM'],
    ['no such language!', '3:40 PM'],
  ])('writes an hour from now in %s as %s', (language, text) => {
    expect(plain(momentOf(now + hour, now, language))).toBe(text);
  });

  it('names the day of what is further away than a day', () => {
    expect(momentOf(now + 30 * hour, now, 'en-GB')).toBe('4 Nov 2026, 20:40');
  });
});

describe('endOfDay', () => {
  it('is the midnight to come', () => {
    expect(endOfDay(now)).toBe(new Date(2026, 10, 4).getTime());
    expect(endOfDay(new Date(2026, 11, 31, 23, 59).getTime())).toBe(new Date(2027, 0, 1).getTime());
    expect(endOfDay(new Date(2026, 10, 3).getTime())).toBe(new Date(2026, 10, 4).getTime());
  });
});
