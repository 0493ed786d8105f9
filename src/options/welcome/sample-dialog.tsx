import type { RefObject } from 'preact';
import type { DialogReading } from '../../linkedin/types';
import type { WelcomeWords } from '../../words/welcome';
import { sampleLimit } from './sample-opening';

export interface SampleDialogProps {
  t: WelcomeWords;
  reading: DialogReading;
  /** Its invitation went out, as it were. */
  sent: boolean;
  slot: RefObject<HTMLDivElement | null>;
  field: RefObject<HTMLTextAreaElement | null>;
  write(draft: string): void;
  compose(composing: boolean): void;
  goTo(step: 'choose' | 'note'): void;
  send(): void;
  again(): void;
  closeList(): boolean;
}

/** A dialog of ours, as one meets them when one invites somebody: two steps, and a place for the banner. */
export function SampleDialog(props: SampleDialogProps) {
  const { t, reading, sent, slot, field, write, compose, goTo, send, again, closeList } = props;
  const isNote = reading.step === 'note';
  const step = isNote ? (
    <div class="field">
      <label for="sample-note">{t('sample.note')}</label>
      <textarea
        id="sample-note"
        ref={field}
        dir="auto"
        rows={3}
        value={reading.draft}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onCompositionStart={() => compose(true)}
        onCompositionEnd={() => compose(false)}
      />
      <p class="hint sample-length">{t('sample.length', { length: reading.draft.length, limit: sampleLimit })}</p>
    </div>
  ) : null;
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && closeList()) event.preventDefault();
  };
  return (
    <section class="sample" aria-label={t('sample.name')} onKeyDown={onEscape}>
      <h3>{t('sample.title')}</h3>
      <p class="muted small">{t('sample.headline')}</p>
      {step}
      <div class="sample-slot" ref={slot} />
      {sent ? (
        <div class="actions sample-actions">
          <p class="good" role="status">
            {t('sample.sent')}
          </p>
          <button type="button" id="sample-again" onClick={again}>
            {t('does.again')}
          </button>
        </div>
      ) : (
        <div class="actions sample-actions">
          <button type="button" id="sample-second" onClick={() => goTo(isNote ? 'choose' : 'note')}>
            {t(isNote ? 'sample.back' : 'sample.add-note')}
          </button>
          <button
            type="button"
            id="sample-send"
            class="main"
            disabled={isNote && reading.draft.length > sampleLimit}
            onClick={send}
          >
            {t(isNote ? 'sample.send' : 'sample.send-blank')}
          </button>
        </div>
      )}
    </section>
  );
}
