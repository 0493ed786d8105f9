import { useEffect, useState } from 'preact/hooks';
import type { AcceptanceRules } from '../../rules/types';
import type { Template } from '../../templates';
import type { OptionsWords } from '../../words/options';
import type { Drafts } from './drafts';
import { TemplateForm } from './form';
import type { Reading, TemplateRow } from './list';
import type { Example } from './preview';
import { Row } from './row';

export interface ListProps {
  t: OptionsWords;
  rows: readonly TemplateRow[];
  read(template: Template): Reading;
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

/** Rows that are there at once: about as many as a window shows. */
const atOnce = 16;

/** How many of so many rows there are by now: as hundreds take a while, those out of sight come once the others are painted. */
function useCountSoFar(count: number): number {
  const [so, setSo] = useState(atOnce);
  useEffect(() => {
    if (so === Number.POSITIVE_INFINITY) return;
    const timer = setTimeout(() => setSo(so < count ? so + 2 * atOnce : Number.POSITIVE_INFINITY));
    return () => clearTimeout(timer);
  }, [so, count]);
  return so;
}

/** Where a dragged row would come to stand: before or after the row of an id. */
interface Gap {
  id: string;
  isAfter: boolean;
}

/** The templates in their order, some of them open as forms. Rows are moved by their arrows, or dragged by their grips. */
export function TemplateList(props: ListProps) {
  const { t, rows, read, drafts, example, rules, disabled, edit, drop, restore, move, save, cancel } = props;
  const countSoFar = useCountSoFar(rows.length);
  const [dragged, setDragged] = useState<TemplateRow | null>(null);
  const [gap, setGap] = useState<Gap | null>(null);
  const gapAt = (event: DragEvent, { template: { id } }: TemplateRow): Gap | null => {
    if (dragged === null || !(event.currentTarget instanceof Element)) return null;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return { id, isAfter: event.clientY > top + height / 2 };
  };
  const over = (event: DragEvent, row: TemplateRow) => {
    const found = gapAt(event, row);
    if (found !== null && (gap?.id !== found.id || gap.isAfter !== found.isAfter)) setGap(found);
  };
  const letGo = (event: DragEvent, row: TemplateRow) => {
    const found = gapAt(event, row);
    if (dragged === null || found === null) return;
    const others = rows.filter(({ template }) => template.id !== dragged.template.id);
    const at = others.findIndex(({ template }) => template.id === found.id);
    if (at >= 0) move(dragged, found.isAfter ? at + 1 : at);
    setDragged(null);
    setGap(null);
  };
  return (
    <ul class="rows owns templates" aria-labelledby="templates-title">
      {rows.slice(0, countSoFar).map((row, place) => {
        const { id } = row.template;
        const form = drafts.forms[id];
        const gapClass = gap?.id === id && dragged !== null ? (gap.isAfter ? 'gap-after' : 'gap-before') : undefined;
        return (
          <li key={id} class={gapClass} onDragOver={(event) => over(event, row)} onDrop={(event) => letGo(event, row)}>
            {form === undefined ? (
              <Row
                t={t}
                row={row}
                reading={read(row.template)}
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
