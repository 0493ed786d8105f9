import type { ChipAction, MainAction, MenuAction, ReasonVerb } from '../content/shown';
import type { OpenList, RovingGroup } from '../state';

/** What the person's presses do. Each is called for trusted events only. */
export interface BannerActions {
  main(action: MainAction): void;
  insert(action: ChipAction): void;
  reason(verb: ReasonVerb): void;
  menu(action: MenuAction): void;
  /** `byKey`: opened from the keyboard, so the focus follows into the list. */
  toggle(list: OpenList, byKey: boolean): void;
  /** By a key within the list: the focus returns to the button that opened it. */
  close(): void;
  rove(group: RovingGroup, index: number): void;
}

/** Wraps every listener of the view: an error in it takes the banner away, and the page works on. */
export type Guard = <E extends Event>(listener: (event: E) => void) => (event: E) => void;

/** Whether a click came from a key, or from assistive technology, rather than from a pointer. */
export const isByKey = (event: MouseEvent) => event.detail === 0;
