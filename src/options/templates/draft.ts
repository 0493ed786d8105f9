import { most } from '../../settings/settings';
import { longest, problemsIn, type Template } from '../../templates';
import type { OptionsWords } from '../../words/options';
import { problemText } from './problem-text';

export const emptyTemplate = (id: string): Template => ({
  id,
  title: '',
  purpose: null,
  language: '',
  formality: 'any',
  text: '',
});

/** A form's template as it is kept. */
export const trimmed = (draft: Template): Template => ({ ...draft, title: draft.title.trim() });

export type DraftField = 'title' | 'text';

/** Why a draft can't be kept as it is, a sentence a field. What could be mended and needn't be is none of it. */
export function draftFaults(draft: Template, t: OptionsWords): Partial<Record<DraftField, string>> {
  const faults: Partial<Record<DraftField, string>> = {};
  const { title, text } = trimmed(draft);
  if (title === '') faults.title = t('template.fault.title');
  if (title.length > longest.title) faults.title = t('people.long', { count: title.length, most: longest.title });
  const grave = problemsIn(text).find(({ kind }) => kind === 'empty' || kind === 'too long');
  if (grave !== undefined) faults.text = problemText(t, grave);
  // Room for what else is stored of it.
  else if (JSON.stringify(trimmed(draft)).length > most.template - 100) faults.text = t('template.fault.large');
  return faults;
}

/** Whether two drafts would be kept alike. */
export const isSameDraft = (one: Template, other: Template): boolean =>
  (Object.keys(one) as (keyof Template)[]).every((name) => one[name] === other[name]);
