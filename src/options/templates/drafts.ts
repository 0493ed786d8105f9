import { useEffect, useState } from 'preact/hooks';
import type { Template } from '../../templates';
import { isSameDraft } from './draft';

/** A form that is open: what it holds, and what it began with. */
export interface OpenForm {
  draft: Template;
  start: Template;
  isNew: boolean;
}

type Forms = Readonly<Record<string, OpenForm>>;

/** What was being written when another section was opened waits here, as long as the page is open. */
let left: Forms = {};

export interface Drafts {
  /** By the template's id. */
  forms: Forms;
  open(template: Template, isNew: boolean): void;
  set(draft: Template): void;
  close(id: string): void;
}

/** The forms that are open: several may be, and none loses what was written in it. The browser asks before the page goes. */
export function useDrafts(): Drafts {
  const [forms, setForms] = useState(left);
  left = forms;
  const isUnsaved = Object.values(forms).some(({ draft, start }) => !isSameDraft(draft, start));
  useEffect(() => {
    if (!isUnsaved) return;
    const life = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: life.signal });
    return () => life.abort();
  }, [isUnsaved]);
  return {
    forms,
    open: (template, isNew) =>
      setForms((now) => ({ ...now, [template.id]: { draft: template, start: template, isNew } })),
    set: (draft) =>
      setForms((now) => {
        const form = now[draft.id];
        return form === undefined ? now : { ...now, [draft.id]: { ...form, draft } };
      }),
    close: (id) => setForms(({ [id]: _, ...rest }) => rest),
  };
}
