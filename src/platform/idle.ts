/**
 * Runs some steps in order, each in a quiet moment of its own, when the page has nothing to do; until the signal. Nothing is run
 * where such a moment doesn't come. The first step that throws is reported, and ends it.
 */
export function whenIdle(steps: readonly (() => void)[], signal: AbortSignal, report: (error: unknown) => void): void {
  const [step, ...rest] = steps;
  if (step === undefined || signal.aborted) return;
  const request = requestIdleCallback(() => {
    if (signal.aborted) return;
    try {
      step();
    } catch (error) {
      report(error);
      return;
    }
    whenIdle(rest, signal, report);
  });
  signal.addEventListener('abort', () => cancelIdleCallback(request), { once: true });
}
