import { Ring } from '../../ui/ring';
import type { OptionsWords } from '../../words/options';
import { nameOf } from '../sections/speaks-view';
import { FilledText } from './filled-text';
import type { Reading, TemplateRow } from './list';

interface RowProps {
  t: OptionsWords;
  row: TemplateRow;
  reading: Reading;
  /** From 0. */
  place: number;
  count: number;
  disabled: boolean;
  edit(): void;
  drop(): void;
  restore(): void;
  /** To a place, from 0; `by` is the button that asked. */
  move(to: number, by: 'up' | 'down'): void;
  drag(isOn: boolean): void;
}

/** What a row says beside its text: whose it is, how it addresses, what it needs. */
function noteOf(t: OptionsWords, { template, isOwn, isChanged }: TemplateRow, { length, problems }: Reading): string {
  const { language, formality } = template;
  return [
    isOwn && t('template.yours'),
    isChanged && t('template.changed'),
    isOwn && language !== '' && nameOf(language, t.language),
    formality !== 'any' && t(`formality.${formality}`),
    t.plural('template.length', length),
    problems > 0 && t.plural('template.mend', problems),
  ]
    .filter((each) => each !== false)
    .join(' · ');
}

/** Six dots to take hold of a row by. */
const Grip = () => (
  <svg viewBox="0 0 8 16" width="8" height="16" fill="currentColor" aria-hidden="true">
    {[2, 8, 14].flatMap((y) => [1.5, 6.5].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />))}
  </svg>
);

/** A template: how far it is as it stands, its name, how it begins, and what can be done with it. */
export function Row({ t, row, reading, place, count, disabled, edit, drop, restore, move, drag }: RowProps) {
  const { template, isChanged } = row;
  const { kind, verdict, score, isGood } = reading.ring;
  const id = `template-${template.id}`;
  const name = template.title || t('template.untitled');
  const which = { template: name };
  const last = count - 1;
  const steps: Readonly<Record<string, number>> = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last };
  const arrow = (by: 'up' | 'down', to: number) => (
    <button
      type="button"
      class="quiet arrow"
      id={`${id}-${by}`}
      // Stays reachable at the ends, where the keys go on working.
      aria-disabled={disabled || to < 0 || to > last}
      aria-label={t(`template.${by}`, which)}
      onClick={() => move(to, by)}
      onKeyDown={(event) => {
        const wanted = steps[event.key];
        if (wanted === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        move(wanted, by);
      }}
    >
      <span aria-hidden="true">{by === 'up' ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <div class="row">
      <span
        class="grip muted"
        title={t('template.drag')}
        draggable={!disabled}
        aria-hidden="true"
        onDragStart={(event) => {
          const line = event.currentTarget.closest('li');
          if (line !== null) event.dataTransfer?.setDragImage(line, 12, 12);
          event.dataTransfer?.setData('text/plain', name);
          drag(true);
        }}
        onDragEnd={() => drag(false)}
      >
        <Grip />
      </span>
      <span class={isGood ? 'good' : 'warn'}>
        <Ring kind={kind} score={score} />
      </span>
      <div class="what">
        <h3>
          <bdi>{name}</bdi>
        </h3>
        <p class="line muted" dir="auto">
          <FilledText pieces={reading.pieces} />
        </p>
        <p class="hint">
          {noteOf(t, row, reading)}
          <span class="unseen"> · {t('try.verdict', { verdict: t(`verdict.${verdict}`), score })}</span>
          {isChanged && (
            <>
              {' · '}
              <button
                type="button"
                class="link"
                id={`${id}-restore`}
                disabled={disabled}
                aria-label={t('template.restore.which', which)}
                onClick={restore}
              >
                {t('template.restore')}
              </button>
            </>
          )}
        </p>
      </div>
      <span class="arrows">
        {arrow('up', place - 1)}
        {arrow('down', place + 1)}
      </span>
      <button
        type="button"
        class="quiet"
        id={`${id}-edit`}
        disabled={disabled}
        aria-label={t('template.edit.which', which)}
        onClick={edit}
      >
        {t('template.edit')}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={disabled}
        aria-label={t('template.drop.which', which)}
        onClick={drop}
      >
        {t('template.drop')}
      </button>
    </div>
  );
}
