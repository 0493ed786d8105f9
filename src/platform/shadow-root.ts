/** The part of the extension API that the polyfill doesn't know: both browsers open closed roots to extensions, each in its way. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?(host: Element): ShadowRoot | null } };
}

/** An element's shadow root, open or closed; null where it has none (yet). */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  const { openOrClosedShadowRoot } = host as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot?.(host) ?? null;
}
