import { describe, expect, expectTypeOf, it } from 'vitest';
import { createWords } from '../../src/words';
import { en } from '../../src/words/en';

const t = createWords('en', null);

describe('createWords', () => {
  it('says English without a table', () => {
    expect(t('choose.write')).toBe(en['choose.write']);
    expect(t('action.quiet', { time: '15:40' })).toBe('Say Why: quiet until 15:40');
  });

  it('derives the params from the English text', () => {
    expectTypeOf(t<'choose.write'>).parameters.toEqualTypeOf<['choose.write']>();
    expectTypeOf(t<'action.quiet'>)
      .parameter(1)
      .toEqualTypeOf<Record<'time', string | number>>();
    expectTypeOf(t.plural<'banner.notes-left'>).parameters.toEqualTypeOf<['banner.notes-left', number]>();
    // @ts-expect-error a form of a plural is no key of its own
    t('banner.notes-left_one');
    // @ts-expect-error a placeholder stays open
    t('action.quiet');
  });

  it('puts params in to the letter, never expanding what they hold', () => {
    expect(t('note.almost.how', { verdict: '{quote}', quote: '{verdict} $& <b>' })).toBe(
      '{quote}: «{verdict} $& <b>» places you.',
    );
  });

  it('gives the pieces, so that a view can set what was filled in apart', () => {
    expect(t.parts('held.do', { name: 'Marta' })).toEqual([
      { text: 'Press again to send it as is, or give ' },
      { text: 'Marta', param: 'name' },
      { text: ' one line.' },
    ]);
  });

  it('picks the plural form by the language’s categories', () => {
    expect([0, 1, 2].map((n) => t.plural('banner.notes-left', n))).toEqual([
      '0 notes left',
      '1 note left',
      '2 notes left',
    ]);
    const polish = createWords('pl', {
      'banner.notes-left_one': '{count} wiadomość',
      'banner.notes-left_few': '{count} wiadomości',
      'banner.notes-left_many': '{count} wiadomości (wiele)',
      'banner.notes-left_other': '{count} wiadomości (inne)',
    });
    expect([1, 3, 5].map((n) => polish.plural('banner.notes-left', n))).toEqual([
      '1 wiadomość',
      '3 wiadomości',
      '5 wiadomości (wiele)',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(createWords('de', null)('action.quiet', { time: 12345 })).toBe('Say Why: quiet until 12.345');
  });

  it('falls back to English, key by key, on what a table lacks or has wrong', () => {
    const table: Record<string, string> = JSON.parse(
      `{"menu.hide-here": 7, "menu.settings": "", "action.quiet": "Bis {zeit}", "menu.open": "An", "__proto__": {"menu.name": "x"},
        "banner.notes-left_one": null, "banner.notes-left_other": "noch {anzahl}"}`,
    );
    const words = createWords('de', table);
    expect(words('menu.open')).toBe('An');
    expect(words('menu.hide-here')).toBe(en['menu.hide-here']);
    expect(words('menu.settings')).toBe(en['menu.settings']);
    expect(words('menu.name')).toBe(en['menu.name']);
    expect(words('action.quiet', { time: '9' })).toBe('Say Why: quiet until 9');
    expect(words.plural('banner.notes-left', 1)).toBe('1 note left');
  });

  it('never throws, whatever the language tag, the key and the params', () => {
    const words = createWords('not a language!', null);
    expect(words.plural('banner.notes-left', Number.NaN)).toContain('NaN');
    const untyped = words as unknown as (key: string, params?: object) => string;
    for (const key of ['no such key', '__proto__', 'toString', '']) expect(untyped(key)).toBe('');
    expect(untyped('action.quiet')).toBe('');
  });
});
