import type { FilledPiece } from './pieces';

/** A filled text: what is open dotted, what was put in set apart. */
export function FilledText({ pieces }: { pieces: readonly FilledPiece[] }) {
  return (
    <>
      {pieces.map(({ text, kind, start }) =>
        kind === 'written' ? (
          text
        ) : (
          <bdi key={start} class={kind === 'open' ? 'open-slot' : 'filled-slot'}>
            {text}
          </bdi>
        ),
      )}
    </>
  );
}
