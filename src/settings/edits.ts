import { applyChange, type Change } from './changes';
import { withCompany, withoutCompany } from './companies';
import type { AboutMe, Asked, ChosenRules, LanguageChoice, OwnRule, Place, Settings, StoredTemplate } from './settings';
import { most } from './settings';

/** One thing that a person sets on the options page, beside what a press elsewhere sets. */
export type Edit =
  /** What they want of invitations that they send, or receive. */
  | { kind: 'sending' | 'receiving'; rules: ChosenRules }
  /** A rule of one's own, new or in place of the one with its id. */
  | { kind: 'own rule'; rule: OwnRule }
  | { kind: 'drop rule'; id: string }
  /** A template, new or in place of the one with its id. */
  | { kind: 'template'; template: StoredTemplate }
  | { kind: 'drop template'; id: string }
  /** Several templates at once, all or none: a new order. */
  | { kind: 'templates'; templates: StoredTemplate[] }
  | { kind: 'ask at'; verdicts: Asked[] }
  | { kind: 'compact'; on: boolean }
  | { kind: 'language'; language: LanguageChoice }
  | { kind: 'company'; company: string }
  | { kind: 'forget company'; company: string }
  | { kind: 'about me'; me: AboutMe }
  | { kind: 'keep'; place: Place };

/** Anything that a person can set. */
export type SettingsChange = Change | Edit;

/** A list with an item in place of the one that has its id, or last. */
function put<T extends { readonly id: string }>(list: readonly T[], item: T): T[] {
  return list.some(({ id }) => id === item.id)
    ? list.map((each) => (each.id === item.id ? item : each))
    : [...list, item];
}

const without = <T extends { readonly id: string }>(list: readonly T[], id: string): T[] =>
  list.filter((each) => each.id !== id);

/** Whether a change would add a rule or a template beyond the most that there may be. */
export function isTooMany(settings: Settings, change: SettingsChange): boolean {
  const isFull = (list: readonly { readonly id: string }[], id: string, limit: number) =>
    list.length >= limit && !list.some((each) => each.id === id);
  if (change.kind === 'own rule') return isFull(settings.ownRules, change.rule.id, most.ownRules);
  if (change.kind === 'template') return isFull(settings.templates, change.template.id, most.templates);
  if (change.kind !== 'templates') return false;
  const after = applyEdit(settings, change).templates.length;
  return after > most.templates && after > settings.templates.length;
}

/** The settings after any change; those given stay as they are. */
export function applyEdit(settings: Settings, edit: SettingsChange): Settings {
  switch (edit.kind) {
    case 'sending':
    case 'receiving':
      return { ...settings, [edit.kind]: edit.rules };
    case 'own rule':
      return { ...settings, ownRules: put(settings.ownRules, edit.rule) };
    case 'drop rule':
      return { ...settings, ownRules: without(settings.ownRules, edit.id) };
    case 'template':
      return { ...settings, templates: put(settings.templates, edit.template) };
    case 'templates':
      return { ...settings, templates: edit.templates.reduce(put, settings.templates) };
    case 'drop template':
      return { ...settings, templates: without(settings.templates, edit.id) };
    case 'ask at':
      return { ...settings, askAt: edit.verdicts };
    case 'compact':
      return { ...settings, compact: edit.on };
    case 'language':
      return { ...settings, language: edit.language };
    case 'company':
      return { ...settings, companies: withCompany(settings.companies, edit.company) };
    case 'forget company':
      return { ...settings, companies: withoutCompany(settings.companies, edit.company) };
    case 'about me':
      return { ...settings, me: edit.me };
    case 'keep':
      return { ...settings, place: edit.place };
    default:
      return applyChange(settings, edit);
  }
}
