import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerFor } from '../../src/templates';
import { startersFor } from '../../src/templates/starters';

const english = startersFor('en') ?? { templates: [], starts: [] };
const invite = { recipient: { name: 'Marta Lind', school: 'Lund' }, mutualContacts: ['Ann Lee'], limit: 200 };

describe('what is offered for a note', () => {
  it('are the starts that the facts allow, each with the fact that it names', () => {
    const { starts } = offerFor(invite, english);
    expect(starts.map(({ id, fact }) => [id, fact])).toEqual([
      ['mutual', 'Ann Lee'],
      ['school', 'Lund'],
      ['met', undefined],
      ['post', undefined],
    ]);
    expect(starts[0]).toMatchObject({
      whole: { text: 'Hi Marta, we both know Ann Lee: {how?}', open: [{ start: 32, end: 38 }] },
      stem: { text: 'we both know Ann Lee: {how?}' },
    });
  });

  it('are three templates, the best suited first, filled and within the limit', () => {
    const { templates } = offerFor(invite, english);
    expect(templates).toHaveLength(3);
    expect(templates[0]).toMatchObject({ title: 'Someone we both know' });
    expect(templates[0]?.piece.text).toContain('Ann Lee');
    for (const { piece } of templates) expect(piece.text.length).toBeLessThanOrEqual(200);
  });

  it('survive a message as they are', () => {
    const offer = offerFor(invite, english);
    expect(structuredClone(offer)).toEqual(offer);
    expect(JSON.parse(JSON.stringify(offer))).toEqual(offer);
  });

  it('never throw, whatever a snapshot or a page holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (templates, starts, recipient) => {
        offerFor({ recipient } as typeof invite, { templates, starts });
      }),
    );
  });
});
