/** Wraps whatever listens on the page: it doesn't run once the extension is gone, and what it throws is told, not thrown. */
export type Guard = <A extends unknown[]>(run: (...args: A) => void) => (...args: A) => void;
