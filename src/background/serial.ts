/**
 * Runs jobs one after another, in the order given, whatever becomes of each: a read that leads to a write is never
 * overtaken by another's write. The order is all it holds; nothing is lost with it.
 */
export function createSerial(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
