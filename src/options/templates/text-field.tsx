import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../templates';
import type { OptionsWords } from '../../words/options';
import { Field } from '../rules/fields';
import { type Caret, writtenPieces } from './notation';
import { problemText, quoteOf } from './problem-text';

interface TextFieldProps {
  t: OptionsWords;
  id: string;
  text: string;
  problems: readonly Problem[];
  fault: string | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  onText(text: string): void;
  onCaret(caret: Caret): void;
}

/** Sentences that are shown at once; the rest is marked in the text. */
const mostSaid = 5;

/** The template's text, its slots and what is wrong drawn beneath the letters, and a sentence for each thing to mend. */
export function TextField({ t, id, text, problems, fault, field, onText, onCaret }: TextFieldProps) {
  const drawn = useRef<HTMLDivElement>(null);
  const caretIn = ({ selectionStart: start, selectionEnd: end }: HTMLTextAreaElement) => onCaret({ start, end });
  return (
    <div class="template-text">
      <Field
        id={id}
        label={t('template.text')}
        hint={t('template.text.hint', { fact: '{firstName}', question: `{${t('template.insert.question.sample')}}` })}
        fault={fault}
      >
        {(described) => (
          <div class="drawn">
            <div class="under" aria-hidden="true" dir="auto" ref={drawn}>
              {writtenPieces(text, problems).map(({ text: words, kind, start }) => (
                <span key={start} class={kind}>
                  {words}
                </span>
              ))}
              {'\n'}
            </div>
            <textarea
              {...described}
              ref={field}
              rows={4}
              dir="auto"
              spellcheck
              value={text}
              onInput={({ currentTarget }) => {
                caretIn(currentTarget);
                onText(currentTarget.value);
              }}
              onSelect={({ currentTarget }) => caretIn(currentTarget)}
              onBlur={() => onCaret(null)}
              onScroll={({ currentTarget }) => {
                if (drawn.current !== null) drawn.current.scrollTop = currentTarget.scrollTop;
              }}
            />
          </div>
        )}
      </Field>
      <ul class="mend" id={`${id}-mend`}>
        {problems.slice(0, mostSaid).map((problem) => (
          <li key={`${problem.kind} ${problem.start}`}>
            <span class="fault">{problemText(t, problem)}</span>
            <button
              type="button"
              class="link"
              aria-label={t('template.select.which', { thing: quoteOf(problem) })}
              onClick={() => {
                field.current?.focus();
                field.current?.setSelectionRange(problem.start, problem.end);
              }}
            >
              {t('template.select')}
            </button>
          </li>
        ))}
      </ul>
      {problems.length > mostSaid && <p class="fault">{t.plural('template.mend-more', problems.length - mostSaid)}</p>}
    </div>
  );
}
