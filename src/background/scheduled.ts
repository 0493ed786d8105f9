/** Calls after a while (milliseconds), unless the signal comes first. */
export type After = (milliseconds: number, signal: AbortSignal, act: () => void) => void;

/**
 * A job that many ask for and that runs once for all of them, as soon as the most pressing one asked. What is asked for while
 * it runs makes it run again. Nothing but time is held: a worker that ends in between does the job at its next start.
 */
export function createScheduled(
  after: After,
  signal: AbortSignal,
  job: () => Promise<void>,
): (milliseconds: number) => void {
  let due = Number.POSITIVE_INFINITY;
  let waiting: AbortController | undefined;
  return (milliseconds) => {
    if (signal.aborted || (waiting !== undefined && due <= milliseconds)) return;
    waiting?.abort();
    const mine = new AbortController();
    waiting = mine;
    due = milliseconds;
    const both = AbortSignal.any([signal, mine.signal]);
    after(milliseconds, both, () => {
      if (waiting === mine) waiting = undefined;
      void job();
    });
  };
}
