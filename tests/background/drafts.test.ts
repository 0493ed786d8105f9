import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts, draftsKey } from '../../src/background/drafts';

const marta = { name: 'Marta Lindqvist', slug: 'marta-lindqvist' };
const ann = { name: 'Ann Lee' };

let items: Record<string, unknown>;
let refusing: boolean;
let refusals: number;
/** The drafts of a new worker over the same storage. */
const drafts = () =>
  createDrafts(
    {
      get: async (key) => structuredClone(items[key]),
      set: async (more) => {
        if (refusing) throw new Error('full');
        Object.assign(items, structuredClone(more));
      },
    },
    () => {
      refusals += 1;
    },
  );
const textsKept = () => (items[draftsKey] as { text: string }[]).map(({ text }) => text);

beforeEach(() => {
  items = {};
  refusing = false;
  refusals = 0;
});

describe('a draft', () => {
  it('is given back to the letter, by the next worker too', async () => {
    const text = '  <b>Hi</b> Marta,\r\n«{where we met?}» 😀\u200B ';
    await drafts().keep(marta, text);
    expect(await drafts().kept(marta)).toEqual({ text });
  });

  it('is the last one for its recipient alone', async () => {
    const { keep, kept } = drafts();
    await keep(marta, 'first');
    await keep(ann, 'to Ann');
    await keep(marta, 'second');
    expect(await kept(marta)).toEqual({ text: 'second' });
    expect(await kept(ann)).toEqual({ text: 'to Ann' });
    expect(await kept({ name: 'Bo Ek' })).toBeNull();
    expect(textsKept()).toEqual(['to Ann', 'second']);
  });

  it('is found by the address where both have one, else by the name', async () => {
    const { keep, kept } = drafts();
    await keep(marta, 'to Marta');
    expect(await kept({ slug: 'MARTA-Lindqvist', name: 'M. L.' })).toEqual({ text: 'to Marta' });
    expect(await kept({ name: 'marta  LINDQVIST' })).toEqual({ text: 'to Marta' });
    expect(await kept({ ...marta, slug: 'another-marta' })).toBeNull();
    expect(await kept({})).toBeNull();
  });

  it('never takes the place of another’s: a namesake’s, or one for somebody whose address wasn’t known', async () => {
    const { keep, kept } = drafts();
    await keep(marta, 'one');
    await keep({ ...marta, slug: 'marta-2' }, 'two');
    await keep({ name: marta.name }, 'three');
    expect(textsKept()).toEqual(['one', 'two', 'three']);
    expect(await kept({ name: marta.name })).toEqual({ text: 'three' });
  });

  it.each([
    [marta, ''],
    [marta, ' \n\t'],
    [{}, 'to nobody'],
    [{ name: ' ', slug: '' }, 'to nobody'],
  ])('for %j saying %j isn’t kept, and the one before stays', async (to, text) => {
    const { keep, kept } = drafts();
    await keep(marta, 'before');
    await keep(to, text);
    expect(textsKept()).toEqual(['before']);
    expect(await kept(marta)).toEqual({ text: 'before' });
  });

  it('makes the oldest go where there are too many', async () => {
    const { keep } = drafts();
    await Promise.all(Array.from({ length: 60 }, (_, i) => keep({ name: `Person ${i}` }, `text ${i}`)));
    expect(textsKept()).toEqual(Array.from({ length: 50 }, (_, i) => `text ${i + 10}`));
  });

  it('is asked for after it was kept, however soon', async () => {
    const { keep, kept } = drafts();
    const kept1 = [keep(marta, 'now'), kept(marta)];
    expect(await Promise.all(kept1)).toEqual([null, { text: 'now' }]);
  });
});

describe('a browser that refuses', () => {
  it('loses the new draft alone, and is told of', async () => {
    const { keep, kept } = drafts();
    await keep(marta, 'before');
    refusing = true;
    await expect(keep(marta, 'after')).resolves.toBeNull();
    expect(refusals).toBe(1);
    refusing = false;
    expect(await kept(marta)).toEqual({ text: 'before' });
    await keep(marta, 'later');
    expect(await kept(marta)).toEqual({ text: 'later' });
  });

  it.each([null, 'text', { 0: marta }, [null, 7, { name: 'Ann Lee' }, { name: 3, text: 'x' }]])(
    'holding %j has no draft, and takes one',
    async (stored) => {
      items[draftsKey] = stored;
      expect(await drafts().kept(ann)).toBeNull();
      await drafts().keep(ann, 'Hi Ann');
      expect(await drafts().kept(ann)).toEqual({ text: 'Hi Ann' });
    },
  );
});
