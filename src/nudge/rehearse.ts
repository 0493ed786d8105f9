import type { DialogReading } from '../linkedin/types';
import type { Effective } from '../settings/model';
import { createWords } from '../words';
import { show } from './content/show';
import type { Judge } from './context';
import { initialState } from './state';
import type { BannerActions } from './view/actions';
import { mount } from './view/mount';

/** Nobody's invitation, with what most have. */
const reading: DialogReading = {
  step: 'choose',
  recipient: { name: 'Marta Lind', headline: 'Maps', mutualContacts: ['Ann Lee'] },
  draft: '',
  notesLeft: 2,
  canSend: true,
  language: 'en',
};

const nothing = () => undefined;
const actions: BannerActions = {
  main: nothing,
  insert: nothing,
  reason: nothing,
  menu: nothing,
  toggle: nothing,
  close: nothing,
  rove: nothing,
};

/**
 * Judges and draws an invitation that nobody wrote, in a banner that stands nowhere, so that the browser has compiled what a
 * real one needs in its dialog's first frame. `now` in milliseconds since the epoch.
 */
export function rehearse(effective: Effective, now: number, judge: Judge): void {
  const state = initialState(reading, effective, now, judge);
  const shown = show(state, '', createWords(effective.language, effective.messages), judge);
  if (!shown) return;
  const { rove } = state;
  const { draw, unmount } = mount(() => false);
  const surface = { theme: 'light', direction: 'ltr' } as const;
  draw({ shown, open: null, rove, surface, actions, guard: (listener) => listener });
  unmount();
}
