import { describe, expect, it } from 'vitest';
import { openSample, type SamplePage, sampleLimit } from '../../src/options/welcome/sample-opening';
import { sampleSettings } from '../../src/options/welcome/sample-settings';
import { assess } from '../../src/rules';
import { defaultEffective } from '../../src/settings/model';
import { createWelcomeWords } from '../../src/words/welcome';

const page = (): SamplePage & { drawn: string[] } => {
  const drawn: string[] = [];
  return {
    drawn,
    slot: () => null,
    field: () => null,
    draw: ({ step, draft }) => void drawn.push(`${step} ${draft}`),
    dress: () => true,
    write: () => Promise.resolve('inserted'),
  };
};

describe('the sample notes', () => {
  it.each(['en', 'de'])('are in %s what their buttons call them, and fit', (language) => {
    const w = createWelcomeWords(language);
    const { reading } = openSample(page(), language, w('sample.headline'));
    const { name, headline, mutualContacts } = reading.recipient;
    const invite = {
      recipient: { ...(name && { name, firstName: 'Marta' }), ...(headline && { headline }) },
      mutualContacts,
      limit: sampleLimit,
      language,
    };
    for (const verdict of ['default', 'generic', 'personal'] as const) {
      const draft = w(`does.draft.${verdict}`);
      expect(draft.length).toBeLessThanOrEqual(sampleLimit);
      expect(assess(draft, invite).verdict, draft).toBe(verdict);
    }
    expect(assess('', invite).verdict).toBe('blank');
    expect(assess(w('does.draft.personal'), invite).accepted).toBe(true);
  });
});

describe('the sample dialog', () => {
  it('is drawn before the banner hears of a change, and forgets the note on the way back', async () => {
    const drawn = page();
    const opening = openSample(drawn, 'en', 'Maps');
    const heard: string[] = [];
    opening.onReading(({ step, draft }) => heard.push(`${drawn.drawn.length} ${step} ${draft}`));
    expect(await opening.addNote()).toBe('opened');
    opening.take('Hi Marta');
    opening.goTo('choose');
    expect(heard).toEqual(['0 choose ', '1 note ', '2 note Hi Marta', '3 choose ']);
  });

  it('does nothing once it has ended', () => {
    const drawn = page();
    const opening = openSample(drawn, 'en', 'Maps');
    opening.end();
    opening.take('late');
    opening.goTo('note');
    expect([drawn.drawn, opening.signal.aborted]).toEqual([[], true]);
  });
});

describe('the sample’s settings', () => {
  it('follow the person’s own, on and awake, with nobody known', () => {
    const settings = sampleSettings();
    const { effective, onEffective } = settings.begin();
    const heard: string[] = [];
    onEffective(({ asking }) => heard.push(asking), new AbortController().signal);
    settings.take({
      ...defaultEffective,
      on: false,
      snoozedUntil: 9e15,
      compact: true,
      asking: 'never',
      unflagged: ['note'],
      people: [{ name: 'Marta Lindqvist' }],
    });
    expect(heard).toEqual(['never']);
    expect(effective()).toMatchObject({
      on: true,
      compact: false,
      snoozedUntil: null,
      asking: 'never',
      unflagged: [],
      people: [],
    });
  });

  it('take what is pressed in the sample, for that opening alone', () => {
    const settings = sampleSettings();
    const first = settings.begin();
    first.change({ kind: 'knows me', person: { name: 'Marta Lindqvist' } });
    expect(first.effective().people).toHaveLength(1);
    expect(settings.begin().effective().people).toHaveLength(0);
  });
});
