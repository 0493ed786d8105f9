import { useState } from 'preact/hooks';
import type { AcceptanceRules } from '../../rules/types';
import type { OptionsWords } from '../../words/options';
import type { Drafts } from './drafts';
import { TemplateForm } from './form';
import type { TemplateRow } from './list';
import type { Example } from './preview';
import { Row } from './row';

export interface ListProps {
  t: OptionsWords;
  rows: readonly TemplateRow[];
  drafts: Drafts;
  example: Example;
  rules: AcceptanceRules;
  disabled: boolean;
  edit(row: TemplateRow): void;
  drop(row: TemplateRow): void;
  restore(row: TemplateRow): void;
  /** To a place, from 0; `by` is the button that asked, if one did. */
  move(row: TemplateRow, to: number, by?: 'up' | 'down'): void;
  save(id: string): void;
  cancel(id: string): void;
}

/** Where a dragged row would come to stand: before or after the row of an id. */
interface Gap {
  id: string;
  isAfter: boolean;
}

/** The templates in their order, some of them open as forms. Rows are moved by their arrows, or dragged by their grips. */
export function TemplateList(props: ListProps) {
  const { t, rows, drafts, example, rules, disabled, edit, drop, restore, move, save, cancel } = props;
  const [dragged, setDragged] = useState<TemplateRow | null>(null);
  const [gap, setGap] = useState<Gap | null>(null);
  const over = (event: DragEvent, { template: { id } }: TemplateRow) => {
    if (dragged === null || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const isAfter = event.clientY > top + height / 2;
    if (gap?.id !== id || gap.isAfter !== isAfter) setGap({ id, isAfter });
  };
  const letGo = (event: DragEvent) => {
    if (dragged === null || gap === null) return;
    event.preventDefault();
    const others = rows.filter(({ template }) => template.id !== dragged.template.id);
    const at = others.findIndex(({ template }) => template.id === gap.id);
    if (at >= 0) move(dragged, gap.isAfter ? at + 1 : at);
    setDragged(null);
    setGap(null);
  };
  return (
    // A drop is the mouse's way of what the arrows do.
    <ul class="rows owns templates" aria-labelledby="templates-title" onDrop={letGo}>
      {rows.map((row, place) => {
        const { id } = row.template;
        const form = drafts.forms[id];
        const gapClass = gap?.id === id && dragged !== null ? (gap.isAfter ? 'gap-after' : 'gap-before') : undefined;
        return (
          <li key={id} class={gapClass} onDragOver={(event) => over(event, row)}>
            {form === undefined ? (
              <Row
                t={t}
                row={row}
                place={place}
                count={rows.length}
                disabled={disabled}
                edit={() => edit(row)}
                drop={() => drop(row)}
                restore={() => restore(row)}
                move={(to, by) => move(row, to, by)}
                drag={(isOn) => {
                  setDragged(isOn ? row : null);
                  setGap(null);
                }}
              />
            ) : (
              <TemplateForm
                t={t}
                draft={form.draft}
                isNew={false}
                isOwn={row.isOwn}
                example={example}
                rules={rules}
                set={drafts.set}
                save={() => save(id)}
                cancel={() => cancel(id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
