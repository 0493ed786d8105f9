import { applyChange, type Change } from '../../settings/changes';
import { defaultEffective, type Effective, guardEffective } from '../../settings/model';

/** The settings of one opening of the sample: the person's own, and what they press in its banner, which stays there. */
export interface SampleRun {
  effective(): Effective;
  onEffective(listener: (effective: Effective) => void, signal: AbortSignal): void;
  change(change: Change): void;
}

/** The person's settings as the sample shows them: on, awake and whole, with nobody known and nothing switched off. */
const inSample = (effective: Effective): Effective => ({
  ...effective,
  on: true,
  snoozedUntil: null,
  compact: false,
  unflagged: [],
  people: [],
  companies: [],
  notesSeen: null,
  blanksSentAnyway: 0,
});

/** Gives each opening of the sample settings that follow the person's and can be changed without touching them. */
export function sampleSettings(): { take(value: unknown): void; begin(): SampleRun } {
  let stored = defaultEffective;
  const runs = new Set<() => void>();
  return {
    take(value) {
      stored = guardEffective(value);
      for (const tell of [...runs]) tell();
    },
    begin() {
      let changes: Change[] = [];
      const listeners = new Set<(effective: Effective) => void>();
      const effective = () => changes.reduce(applyChange, inSample(stored));
      const tell = () => {
        for (const listener of [...listeners]) listener(effective());
      };
      return {
        effective,
        onEffective(listener, signal) {
          listeners.add(listener);
          runs.add(tell);
          const forget = () => {
            listeners.delete(listener);
            runs.delete(tell);
          };
          signal.addEventListener('abort', forget, { once: true });
        },
        change(change) {
          changes = [...changes, change];
          tell();
        },
      };
    },
  };
}
