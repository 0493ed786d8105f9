import type { DialogReading } from '../linkedin/types';
import type { Invite } from '../rules/types';
import type { Effective } from '../settings/model';
import type { Judge } from './context';
import { isKnownRecipient } from './known';

/** What the person said of themselves; nothing where they said nothing. */
function senderOf({ me }: Effective): Pick<Invite, 'sender'> {
  const said = Object.entries(me).filter(([, text]) => text !== '');
  return said.length === 0 ? {} : { sender: Object.fromEntries(said) };
}

/** What rules/ may know of the invitation that a dialog reads as. */
export function inviteOf({ recipient, limit, language }: DialogReading, effective: Effective, judge: Judge): Invite {
  const { name, headline, company, school, location, about, mutualContacts } = recipient;
  const firstName = name === undefined ? undefined : judge.firstNameOf(name);
  return {
    recipient: {
      ...(name !== undefined && { name }),
      ...(firstName !== undefined && { firstName }),
      ...(headline !== undefined && { headline }),
      ...(company !== undefined && { company }),
      ...(school !== undefined && { school }),
      ...(location !== undefined && { location }),
      ...(about !== undefined && { about }),
    },
    ...senderOf(effective),
    mutualContacts,
    knowsMe: isKnownRecipient(effective, recipient),
    ...(limit !== undefined && { limit }),
    ...(language !== undefined && { language }),
  };
}
