import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus where a press leads: call the function with the ids of elements, best first, and the first that is there after
 * the next rendering gets it. For presses that take their own button away, or open a form.
 */
export function useFocusNext(): (...ids: string[]) => void {
  const next = useRef<string[]>([]);
  useLayoutEffect(() => {
    if (next.current.length === 0) return;
    const element = next.current.map((id) => document.getElementById(id)).find((found) => found !== null);
    next.current = [];
    element?.focus();
  });
  return (...ids) => {
    next.current = ids;
  };
}
