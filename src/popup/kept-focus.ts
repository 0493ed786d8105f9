import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place when a press takes its own button away. Call the function before such a press with the ids of
 * the elements to go to, best first: once the button is gone, the first that is there gets the focus.
 */
export function useKeptFocus(): (...ids: string[]) => void {
  const next = useRef<string[]>([]);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (next.current.length === 0 || (activeElement !== null && activeElement !== body)) return;
    const element = next.current.map((id) => document.getElementById(id)).find((found) => found !== null);
    next.current = [];
    element?.focus();
  });
  return (...ids) => {
    next.current = ids;
  };
}
