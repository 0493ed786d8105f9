import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../src/messages';
import { type Found, type ReportFacts, reportText } from '../../src/popup/report';
import { defaultEffective, type Effective } from '../../src/settings/model';

const chrome =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.80 Safari/537.36';
const page: PageReport = {
  step: 'note',
  field: true,
  limit: true,
  notesLeft: false,
  name: true,
  actions: 2,
  names: 3,
  mount: 'shadow root',
  frame: 'inner',
  banner: true,
};

function report(facts: Partial<ReportFacts> = {}, effective: Partial<Effective> = {}): string {
  return reportText({
    version: '0.1.0',
    userAgent: chrome,
    browserLanguage: 'de-AT',
    effective: { ...defaultEffective, ...effective },
    now: 1000,
    found: { kind: 'open', page },
    ...facts,
  });
}

describe('the report', () => {
  it('is a few plain lines', () => {
    expect(report({}, { language: 'de', messages: {} })).toBe(
      `Say Why 0.1.0
Browser: Chrome 140
Language: de (browser: de-AT)
Settings: on; asks once
Tab: LinkedIn, an invitation is open
Step: note
Found: field yes, limit yes, notes left no, name yes, banner yes
Signs: actions 2, names 3
Mount: shadow root, inner frame
`,
    );
  });

  it.each([
    [`${chrome} Edg/140.0.3485.54`, 'Edge 140'],
    [`${chrome} OPR/121.0.0.0`, 'Opera 121'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox 142'],
    ['curl/8', 'another browser'],
  ])('names the browser of %j: %s', (userAgent, name) => {
    expect(report({ userAgent })).toContain(`\nBrowser: ${name}\n`);
  });

  it.each<[Partial<Effective>, string]>([
    [{ on: false, asking: 'never' }, 'off; only advises'],
    [{ snoozedUntil: 2000, asking: 'always' }, 'quiet; asks every time'],
    [{ askOnBlank: false, unflagged: ['offer', 'fresh'] }, 'on; asks once; not on blanks; not flagged: offer, fresh'],
  ])('says of %j: %s', (effective, words) => {
    expect(report({}, effective)).toContain(`\nSettings: ${words}\n`);
  });

  it.each<[Found, string]>([
    [{ kind: 'elsewhere' }, 'not LinkedIn'],
    [{ kind: 'deaf' }, 'LinkedIn, not reloaded since Say Why came or was updated'],
    [{ kind: 'late' }, 'LinkedIn, gave no answer in time'],
    [{ kind: 'no dialog' }, 'LinkedIn, no invitation found'],
  ])('says of a tab that is %j: %s', (found, words) => {
    expect(report({ found })).toMatch(new RegExp(`\nTab: ${words}\n$`));
  });

  it('names nobody whom the settings know', () => {
    const people = [{ name: 'Marta Lindqvist', slug: 'marta-lindqvist' }];
    expect(report({}, { people, messages: { 'popup.on': 'An' } })).not.toMatch(/marta/i);
  });
});
