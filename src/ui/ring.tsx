import type { ComponentChildren } from 'preact';

export type RingKind = 'blank' | 'arc' | 'accepted';

/** What the ring shows: empty for a blank invitation, closed for an accepted one, else an arc as long as the score. */
export function ringKind(verdict: string, accepted: boolean): RingKind {
  if (verdict === 'blank') return 'blank';
  return accepted ? 'accepted' : 'arc';
}

interface RingProps {
  kind: RingKind;
  /** 0 to 100; only an arc shows it. */
  score: number;
  /** Width and height in CSS pixels. */
  size?: number;
  /** Small drawing within the ring, in a 24 by 24 box. */
  children?: ComponentChildren;
}

const radius = 10.5;
const length = 2 * Math.PI * radius;
/** A short arc still reads as one, and a long one still as open. */
const arcOf = (score: number) => Math.min(0.92, Math.max(0.06, score / 100)) * length;

/** Say Why's ring, 3 px thick at 24 px. Drawn in `currentColor`; decorative, so whoever shows it names what it says. */
export function Ring({ kind, score, size = 24, children }: RingProps) {
  const drawn = kind === 'blank' ? 0 : kind === 'accepted' ? length : arcOf(score);
  return (
    <svg class="ring" viewBox="0 0 24 24" width={size} height={size} fill="none" aria-hidden="true" focusable="false">
      <circle
        class="ring-track"
        cx="12"
        cy="12"
        r={radius}
        stroke="currentColor"
        stroke-width="3"
        stroke-opacity=".28"
      />
      <circle
        class="ring-arc"
        cx="12"
        cy="12"
        r={radius}
        stroke="currentColor"
        stroke-width="3"
        stroke-dasharray={`${drawn.toFixed(2)} ${(length + 1).toFixed(2)}`}
        transform="rotate(-90 12 12)"
        visibility={kind === 'blank' ? 'hidden' : 'visible'}
      />
      {kind === 'accepted' && (
        <path
          d="M7.6 12.4l3 3 5.8-6.2"
          stroke="currentColor"
          stroke-width="2.2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
      {children}
    </svg>
  );
}
