import type { Span } from '../../rules/types';
import { stretchesOf } from './marks';

export type Tone = 'good' | 'warn' | 'error';
const strongest: readonly Tone[] = ['error', 'warn', 'good'];

interface MarkedTextProps {
  text: string;
  marked: readonly { span: Span; mark: Tone }[];
}

/** A message with what the rules found in it marked; where marks overlap the gravest shows. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  return (
    <p class="marked" dir="auto">
      {stretchesOf(text, marked).map((stretch, i) => {
        const tone = strongest.find((each) => stretch.marks.includes(each));
        // Stretches have nothing but their place to be known by.
        const key = `${i}`;
        return tone === undefined ? (
          <span key={key}>{stretch.text}</span>
        ) : (
          <mark key={key} class={tone}>
            {stretch.text}
          </mark>
        );
      })}
    </p>
  );
}
