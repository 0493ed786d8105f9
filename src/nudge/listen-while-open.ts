type Guard = <A extends readonly unknown[]>(run: (...args: A) => void) => (...args: A) => void;

/**
 * While a list of ours is open, a press outside of the banner closes it: at its end, since what moves under a press that has only
 * begun is never pressed. Heard at the window. Returns the switch.
 */
export function listenWhileOpen(
  host: () => HTMLElement | undefined,
  close: () => void,
  guard: Guard,
  signal: AbortSignal,
): (open: boolean) => void {
  let listening: AbortController | undefined;
  const isOurs = (event: Event) => {
    const own = host();
    return own !== undefined && event.composedPath().includes(own);
  };
  const start = () => {
    listening = new AbortController();
    const options = { capture: true, signal: AbortSignal.any([signal, listening.signal]) };
    window.addEventListener(
      'click',
      guard((event: MouseEvent) => {
        if (event.isTrusted && !isOurs(event)) close();
      }),
      options,
    );
  };
  return (open) => {
    if (open === (listening !== undefined)) return;
    if (open) start();
    else {
      listening?.abort();
      listening = undefined;
    }
  };
}
