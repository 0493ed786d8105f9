import { useMemo, useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../settings/edits';
import { most } from '../../settings/settings';
import type { Template } from '../../templates';
import { startersOrEnglish } from '../../templates/starters';
import type { Part } from '../../words';
import type { OptionsKey } from '../../words/options';
import { useFocusNext } from '../parts/focus';
import { useSame } from '../parts/same';
import { isFixed, type SectionProps } from '../props';
import { rulesFor } from '../rules/side';
import {
  bringingBack,
  dropping,
  moving,
  restoring,
  type Templates as Stored,
  saving,
  type Undo,
  undoing,
  undoOf,
} from '../templates/changes';
import { Deleted } from '../templates/deleted';
import { emptyTemplate, trimmed } from '../templates/draft';
import { useDrafts } from '../templates/drafts';
import { TemplateForm } from '../templates/form';
import { createReader, deletedStarters, type TemplateRow, templateRows } from '../templates/list';
import { TemplateList } from '../templates/template-list';
import { nameOf } from './speaks-view';

/** What was done last, and what would take it back. */
interface Done {
  parts: Part[];
  undo?: Undo & { title: string };
}

/** Templates: our starters as the person left them, and their own. */
export function Templates({ everything, api, t, notesIn }: SectionProps) {
  const drafts = useDrafts();
  const [done, setDone] = useState<Done | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  const focusNext = useFocusNext();
  const { settings } = everything;
  const { me, templates: stored } = settings;
  const { templates: starters, language } = useMemo(() => startersOrEnglish(notesIn), [notesIn]);
  const rules = useSame(rulesFor(settings, 'sending'));
  const example = useSame({ me, language });
  const read = useMemo(() => createReader(example, rules), [example, rules]);
  const rows = useMemo(() => templateRows(starters, stored), [starters, stored]);
  const gone = deletedStarters(starters, settings);
  const disabled = isFixed(everything, 'templates');
  const isFull = stored.length >= most.templates;
  const kept: Stored = { starters, stored };
  // New ones, and those whose template is gone from the list by now: what was written in them isn't.
  const apart = Object.values(drafts.forms).filter(
    ({ draft }) => !rows.some(({ template }) => template.id === draft.id),
  );
  const hasNew = apart.some(({ isNew }) => isNew);

  const called = ({ title }: Pick<Template, 'title'>) => title || t('template.untitled');
  const tell = (key: OptionsKey, template: Pick<Template, 'title'>, more: Record<string, number> = {}): Done => ({
    parts: t.parts(key, { template: called(template), ...more }),
  });
  /** Makes a change; what came of it is said, and where the focus goes then. What wasn't kept, the page says itself. */
  const make = async (change: SettingsChange | null, after: () => void): Promise<void> => {
    if (change === null || (await api.edit(change)) === 'saved') after();
  };

  const save = (id: string) => {
    const form = drafts.forms[id];
    if (form === undefined) return;
    const template = trimmed(form.draft);
    // The form stays until its template is kept.
    void make(saving(kept, template), () => {
      drafts.close(id);
      setDone(tell('template.saved', template));
      focusNext(`template-${id}-edit`, 'template-add');
    });
  };
  const cancel = (id: string) => {
    drafts.close(id);
    focusNext(`template-${id}-edit`, 'template-add');
  };
  const change = (row: TemplateRow, by: (kept: Stored, id: string) => SettingsChange, said: OptionsKey) => {
    const { template } = row;
    const undo = { ...undoOf(kept, template.id), title: template.title };
    void make(by(kept, template.id), () => {
      setDone({ ...tell(said, template), undo });
      focusNext('templates-undo');
    });
  };
  const takeBack = (undo: NonNullable<Done['undo']>) =>
    void make(undoing(kept, undo), () => {
      setDone(tell('template.back', undo));
      focusNext(`template-${undo.id}-edit`);
    });
  const move = ({ template }: TemplateRow, to: number, by?: 'up' | 'down') => {
    if (disabled || to < 0 || to >= rows.length) return;
    const edit = moving(kept, template.id, to);
    if (edit === null) return;
    // A row that moves loses the focus.
    if (by !== undefined) focusNext(`template-${template.id}-${by}`);
    void make(edit, () => setDone(tell('template.moved', template, { place: to + 1, count: rows.length })));
  };
  const bringBack = (template: Template) =>
    void make(bringingBack(kept, template.id), () => {
      setDone(tell('template.back', template));
      focusNext(`template-${template.id}-edit`);
    });
  const add = () => {
    const { id, ...template } = emptyTemplate(crypto.randomUUID());
    drafts.open({ ...template, id }, true);
    focusNext(`template-${id}-title`);
  };

  // There may be hundreds, and few change while one is written.
  const list = useMemo(
    () => (
      <TemplateList
        t={t}
        rows={rows}
        read={read}
        drafts={drafts}
        example={example}
        rules={rules}
        disabled={disabled}
        edit={({ template }) => {
          drafts.open(template, false);
          focusNext(`template-${template.id}-text`);
        }}
        drop={(row) => change(row, dropping, 'template.dropped')}
        restore={(row) => change(row, restoring, 'template.restored')}
        move={move}
        save={save}
        cancel={cancel}
      />
    ),
    [t, rows, read, drafts.forms, disabled],
  );
  return (
    <>
      <p class="lead">{t('templates.lead')}</p>
      <section class="part" aria-labelledby="templates-title">
        <div class="heading">
          <h2 id="templates-title">{t('templates.heading')}</h2>
          {!hasNew && (
            <button type="button" id="template-add" disabled={disabled || isFull} onClick={add}>
              {t('template.add')}
            </button>
          )}
        </div>
        <p class="intro">{t('templates.intro')}</p>
        <p class="hint after" id="templates-ring">
          {t('templates.ring')}
        </p>
        {language !== t.language && (
          <p class="hint after">{t('templates.starters', { language: nameOf(language, t.language) })}</p>
        )}
        {isFull && <p class="hint after">{t('templates.full')}</p>}
        {apart.map(({ draft, isNew }) => (
          <TemplateForm
            key={draft.id}
            t={t}
            draft={draft}
            isNew={isNew}
            isOwn
            example={example}
            rules={rules}
            set={drafts.set}
            save={() => save(draft.id)}
            cancel={() => cancel(draft.id)}
          />
        ))}
        {rows.length === 0 && !hasNew && <p class="box muted">{t('templates.none')}</p>}
        {list}
      </section>
      <Deleted t={t} templates={gone} disabled={disabled} bringBack={bringBack} />
      <div class="done toast">
        <p role="status" tabIndex={-1} ref={told}>
          {done?.parts.map(({ text, param }) => (param === 'template' ? <bdi key={param}>{text}</bdi> : text))}
        </p>
        {done?.undo !== undefined && (
          <button type="button" id="templates-undo" onClick={() => done.undo && takeBack(done.undo)}>
            {t('sections.undo')}
          </button>
        )}
      </div>
    </>
  );
}
