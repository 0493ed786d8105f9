import type { Invite } from '../rules/types';
import { field } from '../settings/field';
import { effectiveKey } from '../settings/model';
import type { Items } from '../settings/store';
import { type Offer, offerFor } from '../templates';

/** What a note of an invitation can start from, out of the snapshot in force: a page asks rather than bring the templates. Rejects where storage does. */
export async function offering(local: Items, invite: Invite): Promise<Offer> {
  const snapshot: unknown = await local.get(effectiveKey);
  return offerFor(invite, { templates: field(snapshot, 'templates'), starts: field(snapshot, 'starts') });
}
