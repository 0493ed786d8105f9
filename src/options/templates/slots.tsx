import type { RefObject } from 'preact';
import { slotNames } from '../../templates';
import type { OptionsWords } from '../../words/options';
import { insertInto } from '../parts/insert';

interface SlotsProps {
  t: OptionsWords;
  id: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Buttons that put a slot where the caret is. */
export function Slots({ t, id, field }: SlotsProps) {
  const insert = (text: string, select: readonly [number, number] = [text.length, text.length]) => {
    if (field.current !== null) insertInto(field.current, text, select);
  };
  const question = t('template.insert.question.sample');
  /** What is selected becomes the part. */
  const part = () => {
    const { value = '', selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const within = value.slice(selectionStart, selectionEnd);
    insert(`[[${within}]]`, [2, 2 + within.length]);
  };
  return (
    <fieldset class="field" aria-labelledby={`${id}-insert`}>
      <span class="label" id={`${id}-insert`}>
        {t('template.insert')}
      </span>
      <div class="chips small-chips">
        <button type="button" onClick={() => insert(`{${question}}`, [1, 1 + question.length])}>
          {t('template.insert.question')}
        </button>
        {slotNames.map((name) => (
          <button type="button" key={name} title={`{${name}}`} onClick={() => insert(`{${name}}`)}>
            {t(`slot.${name}`)}
          </button>
        ))}
        <button type="button" title="[[…]]" onClick={part}>
          {t('template.insert.part')}
        </button>
      </div>
    </fieldset>
  );
}
