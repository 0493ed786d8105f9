import { describe, expect, expectTypeOf, it } from 'vitest';
import { createWords } from '../../src/words';
import { en } from '../../src/words/en';

const t = createWords('en', null);

describe('createWords', () => {
  it('says English without a table', () => {
    expect(t('popup.no-dialog')).toBe(en['popup.no-dialog']);
    expect(t('popup.quiet-until', { time: '15:40' })).toBe('Quiet until 15:40');
  });

  it('derives the params from the English text', () => {
    expectTypeOf(t<'popup.no-dialog'>).parameters.toEqualTypeOf<['popup.no-dialog']>();
    expectTypeOf(t<'popup.quiet-until'>)
      .parameter(1)
      .toEqualTypeOf<Record<'time', string | number>>();
    expectTypeOf(t.plural<'popup.notes-left'>).parameters.toEqualTypeOf<['popup.notes-left', number]>();
    // @ts-expect-error a form of a plural is no key of its own
    t('popup.notes-left_one');
    // @ts-expect-error a placeholder stays open
    t('popup.quiet-until');
  });

  it('puts params in to the letter, never expanding what they hold', () => {
    expect(t('popup.standing', { name: '{verdict} $& <b>', verdict: '{name}' })).toBe('To {verdict} $& <b>: {name}');
  });

  it('gives the pieces, so that a view can set what was filled in apart', () => {
    expect(t.parts('popup.standing', { name: 'Marta', verdict: 'blank' })).toEqual([
      { text: 'To ' },
      { text: 'Marta', param: 'name' },
      { text: ': ' },
      { text: 'blank', param: 'verdict' },
    ]);
  });

  it('picks the plural form by the language’s categories', () => {
    expect([0, 1, 2].map((n) => t.plural('popup.notes-left', n))).toEqual([
      '0 notes left',
      '1 note left',
      '2 notes left',
    ]);
    const polish = createWords('pl', {
      'popup.notes-left_one': '{count} wiadomość',
      'popup.notes-left_few': '{count} wiadomości',
      'popup.notes-left_many': '{count} wiadomości (wiele)',
      'popup.notes-left_other': '{count} wiadomości (inne)',
    });
    expect([1, 3, 5].map((n) => polish.plural('popup.notes-left', n))).toEqual([
      '1 wiadomość',
      '3 wiadomości',
      '5 wiadomości (wiele)',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(createWords('de', null)('popup.quiet-until', { time: 12345 })).toBe('Quiet until 12.345');
  });

  it('falls back to English, key by key, on what a table lacks or has wrong', () => {
    const table: Record<string, string> = JSON.parse(
      `{"popup.wake": 7, "popup.off": "", "popup.quiet-until": "Bis {zeit}", "popup.on": "An", "__proto__": {"popup.hour": "x"},
        "popup.notes-left_one": null, "popup.notes-left_other": "noch {anzahl}"}`,
    );
    const words = createWords('de', table);
    expect(words('popup.on')).toBe('An');
    expect(words('popup.wake')).toBe(en['popup.wake']);
    expect(words('popup.off')).toBe(en['popup.off']);
    expect(words('popup.hour')).toBe(en['popup.hour']);
    expect(words('popup.quiet-until', { time: '9' })).toBe('Quiet until 9');
    expect(words.plural('popup.notes-left', 1)).toBe('1 note left');
  });

  it('never throws, whatever the language tag, the key and the params', () => {
    const words = createWords('not a language!', null);
    expect(words.plural('popup.notes-left', Number.NaN)).toContain('NaN');
    const untyped = words as unknown as (key: string, params?: object) => string;
    for (const key of ['no such key', '__proto__', 'toString', '']) expect(untyped(key)).toBe('');
    expect(untyped('popup.quiet-until')).toBe('');
  });
});
