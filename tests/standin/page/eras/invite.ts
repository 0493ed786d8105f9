import type { Person } from '../../people';
import { labels } from '../context';
import { openInvitation } from '../invite/open';
import { showToast } from '../toast';

/** Opens the dialog over an older page; `pending` changes the control that was pressed. */
export function inviteFrom(person: Person, pending: () => void): void {
  void openInvitation(person, {
    sent: () => {
      pending();
      showToast(labels.sent(person.name));
    },
    closed: () => undefined,
  });
}
