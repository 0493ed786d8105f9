import type { Outcome } from '../rules/types';

/** What a rule says of a message, in words. */
export interface SaidReason {
  outcome: Outcome;
  sentence: string;
  /** Words of the message that it is about; often none. */
  quotes: readonly string[];
}

const shapes: Readonly<Record<Outcome, string>> = {
  met: 'M3.5 8.5l3 3 6-6.5',
  missed: 'M4 8h8',
  broken: 'M4.5 4.5l7 7m0-7l-7 7',
  excused: 'M8 8h.01',
};
const tones: Readonly<Record<Outcome, string>> = { met: 'good', missed: 'warn', broken: 'error', excused: 'muted' };

/** The sign of an outcome, with its word for those who don't see it. */
export function Mark({ outcome, label }: { outcome: Outcome; label: string }) {
  return (
    <span class={`mark ${tones[outcome]}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true" focusable="false">
        <path
          d={shapes[outcome]}
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <span class="unseen">{label}: </span>
    </span>
  );
}

interface ReasonLineProps {
  reason: SaidReason;
  /** The outcome in a word, for those who don't see its sign. */
  label: string;
  /** How many quotations at most. */
  most?: number;
}

/** A rule, whether it is met, and the words that show it. */
export function ReasonLine({ reason, label, most = 3 }: ReasonLineProps) {
  const { outcome, sentence, quotes } = reason;
  return (
    <>
      <Mark outcome={outcome} label={label} />
      <span>
        <bdi>{sentence}</bdi>
        {quotes.slice(0, most).map((quote) => (
          <span key={quote} class={`quote ${tones[outcome]}`}>
            {' '}
            «<bdi>{quote}</bdi>»
          </span>
        ))}
      </span>
    </>
  );
}
