import type { Change } from '../settings/changes';
import type { PopupView } from './view-model';

/** All that the popup shows, and what its presses do. */
export interface PopupProps {
  view: PopupView;
  version: string;
  change(change: Change): void;
  /** Keeps quiet for an hour, or until midnight: when that is, is the caller's to say. */
  snooze(span: 'hour' | 'today'): void;
  copyReport(): void;
  openSettings(): void;
}

/** Of a part whose buttons go away when pressed. */
export interface Leaving {
  /** Where the focus goes once the pressed button is gone: the ids of elements, best first. */
  leave(...ids: string[]): void;
}
