import type { DialogParts } from './dialog/parts';

/** Where the banner goes: right before the action bar, below whatever one types in, so that nothing above it ever moves. */
export interface Place {
  parent: Element;
  before: Element | null;
}

/** `host`, where it stands already, must not count as the neighbour that it is placed by. */
export function placeFor({ dialog, bar, field, heading }: DialogParts, host: Element): Place {
  if (bar?.parentElement) return { parent: bar.parentElement, before: bar };
  // No action bar yet: after the part that holds the field, or the title.
  for (let part: Element | null | undefined = field ?? heading; part; part = part.parentElement) {
    if (part.parentElement !== dialog) continue;
    const next = part.nextElementSibling;
    return { parent: dialog, before: next === host ? host.nextElementSibling : next };
  }
  return { parent: dialog, before: null };
}

export function isPlaced(host: Element, place: Place): boolean {
  return host.parentElement === place.parent && host.nextElementSibling === place.before;
}
