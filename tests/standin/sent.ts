/** Where the page posts what it "sends". */
export const sendPath = '/voyager/api/voyagerRelationshipsDashMemberRelationships?action=verifyQuotaAndCreateV2';

/** One invitation that LinkedIn would have sent. */
export interface Sent {
  to: string;
  slug: string;
  /** To the letter; null where it went without a note. */
  note: string | null;
  /** Where it was sent from; `card`: a Connect that sends at once. */
  step: 'choose' | 'note' | 'card';
  /** The event that Send acted on. */
  how: string;
  /** False where a script pressed Send. */
  trusted: boolean;
  /** What was answered to "How do you know X?", where it was asked. */
  reason?: string;
  /** Their address, where it was asked for. */
  email?: string;
}
