import type { Known, Standing } from '../../src/messages';
import type { PopupState } from '../../src/popup/view-model';
import type { Invite } from '../../src/rules/types';
import { defaultEffective, type Effective } from '../../src/settings/model';
import { nothingUnfinished } from '../../src/settings/unfinished';
import { startersFor } from '../../src/templates/starters';

export const now = new Date(2026, 10, 3, 14, 40).getTime();

/** A popup's state, as at its opening over a tab without an invitation. */
export function stateOf(state: Partial<PopupState> = {}, effective: Partial<Effective> = {}): PopupState {
  return {
    effective: { ...defaultEffective, templates: startersFor('en')?.templates ?? [], ...effective },
    tab: { kind: 'no dialog' },
    problem: null,
    copied: false,
    unfinished: nothingUnfinished,
    placed: null,
    now,
    ...state,
  };
}

const standing: Standing = { step: 'note', firstName: 'Marta', verdict: 'blank', score: 0, accepted: false };

/** An invitation open in the tab in front. */
export function openTo(invite: Invite, known: Partial<Known> = {}): Partial<PopupState> {
  return { tab: { kind: 'open', standing, known: { invite, step: 'note', draft: 'empty', ...known } } };
}

export const marta: Invite = {
  recipient: { name: 'Marta Berg', company: 'Nordlys' },
  mutualContacts: ['Ann Lee'],
  limit: 200,
};
