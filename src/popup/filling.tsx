import { useLayoutEffect, useRef } from 'preact/hooks';
import { answersOf } from '../settings/unfinished';
import { isSlotName, longest, type Template } from '../templates';
import { Icon } from './icons';
import { judgementOf } from './judgement';
import { inviteOf, recipientOf } from './known';
import { Placing } from './placing';
import type { Leaving, PopupProps } from './props';
import { knownOf } from './rows';
import { type Blank, sentenceOf } from './sentence';
import { VerdictLine } from './verdict-line';

interface FillingProps extends Pick<PopupProps, 'state' | 'view' | 'answer' | 'copy' | 'insert'>, Leaving {
  template: Template;
  back(): void;
}

/** What a blank asks: its question, or the name of what would fill it. */
function labelOf({ slot, optional }: Blank, t: PopupProps['view']['t']): string {
  const blank = isSlotName(slot) ? t(`popup.slot.${slot}`) : slot;
  return optional ? t('popup.blank.optional', { blank }) : blank;
}

interface BlankFieldProps {
  blank: Blank;
  label: string;
  placeholder: string;
  write(text: string): void;
}

/** A blank within the sentence, as wide as what is in it. */
function BlankField({ blank: { value, optional }, label, placeholder, write }: BlankFieldProps) {
  const state = value.trim() !== '' ? 'blank filled' : optional ? 'blank optional' : 'blank';
  return (
    <span class={state}>
      <span class="room" aria-hidden="true">
        {/* A space keeps the width of one that was just typed. */}
        {value === '' ? placeholder : `${value}\u200b`}
      </span>
      <textarea
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        maxLength={longest.answer}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => write(currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      />
    </span>
  );
}

/** A template as its sentence, the blanks within it, and what may be done with the note. */
export function Filling({ state, view, template, answer, copy, insert, back, leave }: FillingProps) {
  const { t } = view;
  const to = recipientOf(state);
  const known = knownOf(state);
  const typed = answersOf(state.unfinished, template.id, to);
  const { pieces, text, open } = sentenceOf(template.text, known, typed);
  const judgement = judgementOf(text, inviteOf(state), state.effective.rules, t);
  const sentence = useRef<HTMLDivElement>(null);
  const empty = () =>
    [...(sentence.current?.querySelectorAll('textarea') ?? [])].filter(({ value }) => value.trim() === '');
  const toButtons = () => (document.getElementById('insert') ?? document.getElementById('copy'))?.focus();
  useLayoutEffect(() => {
    const [first] = empty();
    if (first === undefined) toButtons();
    else first.focus();
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') back();
    else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement) {
      const { target } = event;
      const following = empty().find(
        (blank) => target.compareDocumentPosition(blank) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      const next = following ?? empty().find((blank) => blank !== target);
      // From the last blank on to the button: what it does is seen before it is pressed.
      if (next === undefined) toButtons();
      else next.focus();
    } else return;
    event.preventDefault();
  };
  const begun = { template: template.id, to };
  const put = (how: 'ask' | 'replace' | 'add') => insert({ text, open: open[0] ?? null, how }, begun);
  const hint = open.length === 0 ? judgement.hint : t.plural('popup.blanks-left', open.length);
  const tone = open.length === 0 ? judgement.tone : 'warn';
  return (
    <section class="filling" aria-labelledby="chosen" onKeyDown={press}>
      <div class="heading">
        <button class="icon-button" type="button" aria-label={t('popup.all-templates')} onClick={back}>
          <Icon name="back" />
        </button>
        <h2 id="chosen">
          <bdi>{template.title || t('popup.untitled')}</bdi>
        </h2>
      </div>
      <div class="sentence" dir="auto" ref={sentence}>
        {pieces.map((piece) => {
          if (piece.kind === 'text') return <span key={piece.key}>{piece.text}</span>;
          const placeholder = isSlotName(piece.slot) ? t(`popup.slot.${piece.slot}`) : piece.slot;
          const write = (said: string) => answer({ ...begun, answers: { ...typed, [piece.slot]: said } });
          return (
            <BlankField
              key={piece.key}
              blank={piece}
              label={labelOf(piece, t)}
              placeholder={placeholder}
              write={write}
            />
          );
        })}
      </div>
      <VerdictLine view={view} judgement={{ ...judgement, hint, tone }} length={text.length} limit={known.limit} />
      <Placing id="" state={state} view={view} text={text} insert={put} copy={copy} leave={leave} />
    </section>
  );
}
