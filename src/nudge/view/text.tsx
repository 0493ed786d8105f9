import type { Part } from '../../words';

/** A text in its pieces: the status word set apart, facts isolated in their own direction. Text is text, never markup. */
export function Text({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map(({ text, param }) =>
        param === 'verdict' ? <strong class="verdict">{text}</strong> : param === undefined ? text : <bdi>{text}</bdi>,
      )}
    </>
  );
}
