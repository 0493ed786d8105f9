import type { DialogReading } from '../linkedin/types';
import type { Invite } from '../rules/types';
import type { Effective } from '../settings/model';

import type { Judge } from './context';
import { isKnownRecipient } from './known';

/** What rules/ may know of the invitation that a dialog reads as. */
export function inviteOf({ recipient, limit, language }: DialogReading, { people }: Effective, judge: Judge): Invite {
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
    mutualContacts,
    knowsMe: isKnownRecipient(people, recipient),
    ...(limit !== undefined && { limit }),
    ...(language !== undefined && { language }),
  };
}
