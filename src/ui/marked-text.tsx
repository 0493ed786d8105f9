import type { Finding, Outcome, Span } from '../rules/types';
import { stretchesOf } from './marks';

export type Tone = 'good' | 'warn' | 'error';
const strongest: readonly Tone[] = ['error', 'warn', 'good'];
const tones: Readonly<Record<Outcome, Tone>> = { met: 'good', missed: 'warn', broken: 'error', excused: 'warn' };

interface MarkedTextProps {
  text: string;
  marked: readonly { span: Span; mark: Tone }[];
}

/** Where findings lie in a text, each in its outcome's tone. */
export const marksOf = (findings: readonly Finding[]): MarkedTextProps['marked'] =>
  findings.flatMap(({ outcome, spans }) => spans.map((span) => ({ span, mark: tones[outcome] })));

/** The text cut where its tone changes: of marks that overlap the gravest shows. */
function shadesOf(text: string, marked: MarkedTextProps['marked']): { text: string; tone: Tone | undefined }[] {
  const shades: { text: string; tone: Tone | undefined }[] = [];
  for (const { text: words, marks } of stretchesOf(text, marked)) {
    const tone = strongest.find((each) => marks.includes(each));
    const last = shades.at(-1);
    if (last !== undefined && last.tone === tone) last.text += words;
    else shades.push({ text: words, tone });
  }
  return shades;
}

/** A message with what the rules found in it marked. */
export function MarkedText({ text, marked }: MarkedTextProps) {
  return (
    <p class="marked" dir="auto">
      {shadesOf(text, marked).map(({ text: words, tone }, i) => {
        // Stretches have nothing but their place to be known by.
        const key = `${i}`;
        return tone === undefined ? (
          <span key={key}>{words}</span>
        ) : (
          <mark key={key} class={tone}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
