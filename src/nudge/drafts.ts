import type { DialogReading } from '../linkedin/types';
import type { NudgeActions } from './context';

/** While one types, a draft is kept at most this often, in ms. */
const pause = 400;

/** Keeps the draft of one opening, so that it is never lost with its dialog. */
export interface DraftKeeper {
  follow(reading: DialogReading): void;
  /** The dialog or the page goes: keeps now what wasn't yet. */
  end(): void;
}

const hasField = ({ step }: DialogReading): boolean => step === 'note' || step === 'email';

export function createDraftKeeper({ keepDraft, alive }: NudgeActions): DraftKeeper {
  let latest: DialogReading | undefined;
  let kept = '';
  let given: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(): void {
    if (latest === undefined || latest.draft === kept || !alive()) return;
    const { name, slug } = latest.recipient;
    kept = latest.draft;
    keepDraft({ ...(name !== undefined && { name }), ...(slug !== undefined && { slug }) }, kept);
  }

  return {
    follow(reading) {
      // What LinkedIn fills in is nobody's draft until it is changed.
      if (hasField(reading)) given ??= reading.draft;
      if (reading.draft.trim() === '' || (latest === undefined && reading.draft === given)) return;
      latest = reading;
      if (timer !== undefined) return;
      // The first of a run at once, for a paste; then the latest, as long as there is more.
      keep();
      timer = setTimeout(() => {
        timer = undefined;
        keep();
      }, pause);
    },
    end() {
      clearTimeout(timer);
      // A page that comes back from the browser's cache goes on where it was.
      timer = undefined;
      keep();
    },
  };
}
