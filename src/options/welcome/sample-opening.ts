import type { NoteField } from '../../linkedin/insert';
import type { DialogReading, NoteEdit, Opening, WriteOutcome } from '../../linkedin/types';

/** The sample's dialog as the banner sees it: an opening like any other, over a page of our own. */
export interface SampleOpening extends Opening {
  /** The person typed, or chose a sample note. */
  take(draft: string): void;
  compose(composing: boolean): void;
  /** Without the focus. */
  goTo(step: 'choose' | 'note'): void;
  /** Tells the same again: the colours around it may have changed. */
  again(): void;
  end(): void;
}

/** What the sample's page provides. */
export interface SamplePage {
  /** Where the banner goes; null while the page isn't drawn. */
  slot(): HTMLElement | null;
  /** The note's field; null at the step without one. */
  field(): HTMLTextAreaElement | null;
  /** Draws the page as the reading says, at once. */
  draw(reading: DialogReading): void;
  /** Makes a banner's host fit to stand on a page of ours; false where that can't be. */
  dress(host: HTMLElement): boolean;
  write(field: NoteField, edit: NoteEdit): Promise<WriteOutcome>;
}

/** Characters that the sample allows, as LinkedIn's free accounts do. */
export const sampleLimit = 200;

const marta = { name: 'Marta Lindqvist', mutualContacts: ['Ann Lee'] };

/** An opening of the sample dialog. `language` is BCP 47, `headline` Marta's in that language. Nothing of it leaves the page. */
export function openSample(page: SamplePage, language: string, headline: string): SampleOpening {
  const life = new AbortController();
  const readers = new Set<(reading: DialogReading) => void>();
  const composers = new Set<(composing: boolean) => void>();
  let writing = new AbortController();
  let reading: DialogReading = {
    step: 'choose',
    recipient: { ...marta, headline },
    draft: '',
    limit: sampleLimit,
    notesLeft: 2,
    canSend: true,
    language,
  };

  const take = (change: Partial<DialogReading>) => {
    if (life.signal.aborted) return;
    reading = { ...reading, ...change };
    page.draw(reading);
    for (const reader of readers) reader(reading);
  };
  const goTo = (step: 'choose' | 'note') => {
    take({ step, ...(step === 'choose' && { draft: '' }) });
  };

  return {
    signal: life.signal,
    get reading() {
      return reading;
    },
    onReading(listener) {
      readers.add(listener);
      listener(reading);
    },
    onComposing: (listener) => void composers.add(listener),
    // Nothing here sends.
    isSend: () => false,
    onSent: () => undefined,
    reread() {
      const draft = page.field()?.value;
      if (draft !== undefined && draft !== reading.draft) reading = { ...reading, draft };
    },
    place(host) {
      const slot = page.slot();
      if (slot === null || !page.dress(host)) return false;
      slot.append(host);
      return true;
    },
    remove: (host) => host.remove(),
    async addNote() {
      goTo('note');
      page.field()?.focus({ preventScroll: true });
      return 'opened';
    },
    select(start, end) {
      const field = page.field();
      field?.focus({ preventScroll: true });
      field?.setSelectionRange(start, end);
    },
    caret: () => page.field()?.selectionEnd ?? 0,
    write(edit) {
      writing.abort();
      writing = new AbortController();
      const signal = AbortSignal.any([writing.signal, life.signal]);
      return page.write({ now: () => page.field() ?? undefined, changed: () => undefined, signal }, edit);
    },
    take: (draft) => take({ draft }),
    compose(composing) {
      for (const composer of composers) composer(composing);
    },
    goTo,
    again: () => take({}),
    end: () => life.abort(),
  };
}
