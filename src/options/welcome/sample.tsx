import { createRef, render } from 'preact';
import type { DialogReading } from '../../linkedin/types';
import type { WelcomeWords } from '../../words/welcome';
import { SampleDialog } from './sample-dialog';
import { openSample, type SampleOpening, type SamplePage } from './sample-opening';

/** The banner as the sample needs it. */
export interface SampleBanner {
  wouldHold(): boolean;
  onHeld(): void;
  closeList(): boolean;
}

/** What the sample takes from outside. */
export interface SampleParts extends Pick<SamplePage, 'dress' | 'write'> {
  /** Starts the real banner on an opening; it ends with the opening. */
  start(opening: SampleOpening): SampleBanner;
}

/** A dialog to try the banner on. */
export interface Sample {
  /** Shows a note as though it had just been written; an empty one goes back to the first step. */
  show(draft: string): void;
  /** The colours around it changed. */
  again(): void;
  end(): void;
}

/** Draws a sample dialog into a container, with the banner in it. */
export function startSample(container: HTMLElement, t: WelcomeWords, parts: SampleParts): Sample {
  const slot = createRef<HTMLDivElement>();
  const field = createRef<HTMLTextAreaElement>();
  let sent = false;
  let banner: SampleBanner | undefined;

  const send = () => {
    if (banner?.wouldHold()) return banner.onHeld();
    sent = true;
    draw(opening.reading);
    opening.end();
    // The pressed button went with its invitation.
    document.getElementById('sample-again')?.focus();
  };
  const again = () => {
    open();
    document.getElementById('sample-send')?.focus();
  };
  const draw = (reading: DialogReading) => {
    render(
      <SampleDialog
        t={t}
        reading={reading}
        sent={sent}
        slot={slot}
        field={field}
        write={(draft) => opening.take(draft)}
        compose={(composing) => opening.compose(composing)}
        goTo={(step) => {
          opening.goTo(step);
          field.current?.focus();
        }}
        send={send}
        again={again}
        closeList={() => banner?.closeList() ?? false}
      />,
      container,
    );
  };
  const begin = (): SampleOpening => {
    sent = false;
    const { dress, write } = parts;
    const page = { slot: () => slot.current, field: () => field.current, draw, dress, write };
    return openSample(page, t.language, t('sample.headline'));
  };
  const open = () => {
    opening = begin();
    draw(opening.reading);
    banner = parts.start(opening);
  };

  let opening = begin();
  open();
  return {
    show(draft) {
      opening.end();
      open();
      if (draft === '') return;
      opening.goTo('note');
      opening.take(draft);
    },
    again: () => opening.again(),
    end() {
      opening.end();
      render(null, container);
    },
  };
}
