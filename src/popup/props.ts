import type { Insertion } from '../messages';
import type { Change } from '../settings/changes';
import type { Started, Unfinished } from '../settings/unfinished';
import type { PopupState, PopupView } from './view-model';

/** All that the popup shows, and what its presses do. */
export interface PopupProps {
  state: PopupState;
  view: PopupView;
  version: string;
  change(change: Change): void;
  /** Keeps quiet for an hour, or until midnight: when that is, is the caller's to say. */
  snooze(span: 'hour' | 'today'): void;
  copyReport(): void;
  openSettings(): void;
  /** What stands in a template's blanks from now on. */
  answer(started: Started): void;
  /** What stands under "Try a draft" from now on. */
  try(tried: Unfinished['tried']): void;
  copy(text: string): void;
  insert(insertion: Insertion, begun?: Pick<Started, 'template' | 'to'>): void;
}

/** Of a part whose buttons go away when pressed. */
export interface Leaving {
  /** Where the focus goes once the pressed button is gone: the ids of elements, best first. */
  leave(...ids: string[]): void;
}
