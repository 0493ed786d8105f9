import { defaultRules } from '../../src/rules/defaults';
import type { Making } from '../../src/settings/documents';
import { defaultSettings, type OwnRule, type Settings } from '../../src/settings/settings';

export const noon = new Date(2026, 10, 3, 12).getTime();

/** New names for states, each once in a run; those of two devices differ by the device's name. */
export function making(device = 'x', now = noon): Making {
  let revs = 0;
  return { newRev: () => `${device}${revs++}`, now };
}

export const ownRule: OwnRule = {
  id: 'role',
  title: 'Mentions the role',
  message: 'Which role is it about?',
  importance: 'important',
  sending: true,
  receiving: false,
  test: { kind: 'any', of: [{ kind: 'mentions', words: ['role', 'position'], facts: [] }, { kind: 'asks-question' }] },
};

/** Settings in which everything is set. */
export const full: Settings = {
  on: false,
  snoozedUntil: 1_790_000_000_000,
  place: 'sync',
  sending: { importance: { ...defaultRules.importance, offer: 'off' }, threshold: 40, preset: 'balanced' },
  receiving: { importance: { ...defaultRules.importance, note: 'nice' }, threshold: 90, preset: null },
  ownRules: [ownRule],
  unflagged: ['length', 'offer'],
  asking: 'always',
  askAt: ['default', 'generic'],
  compact: true,
  language: { tag: 'de' },
  people: [{ name: 'Marta Lindqvist', slug: 'marta-lindqvist' }, { name: 'Ann Lee' }],
  companies: ['Ruter', 'Bysykkelen'],
  me: { name: 'Kim Berg', company: 'Ruter', school: 'NTNU', headline: 'Plans buses' },
  templates: [{ id: 'hello', title: 'Hello', text: 'Hi {first name}, …' }],
};

export { defaultSettings };
