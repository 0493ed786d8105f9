import type { Invite } from '../rules/types';
import { isQuiet } from '../settings/model';
import type { PopupState } from './view-model';

/** The invitation that is open in the tab in front, as far as it told; null where none is, or Say Why keeps quiet. */
export function openInvite({ effective, tab, now }: PopupState): Invite | null {
  return tab.kind === 'open' && !isQuiet(effective, now) ? (tab.known?.invite ?? {}) : null;
}

/** What About me says of the sender. */
function senderOf({ effective: { me } }: PopupState): NonNullable<Invite['sender']> {
  return Object.fromEntries(Object.entries(me).filter(([, text]) => text !== ''));
}

/** What templates are filled with: the invitation that is open, or About me alone. */
export const inviteOf = (state: PopupState): Invite => openInvite(state) ?? { sender: senderOf(state) };

/** Who gets it, by name; '' where nobody is known. */
export function recipientOf(state: PopupState): string {
  const { name, firstName } = openInvite(state)?.recipient ?? {};
  return (name ?? firstName ?? '').trim();
}
