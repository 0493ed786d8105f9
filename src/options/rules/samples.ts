import type { Invite } from '../../rules/types';
import type { OptionsWords } from '../../words/options';

/** Who the samples are sent to: somebody made up, as everybody here is. */
export const sampleRecipient = {
  name: 'Robin Weber',
  firstName: 'Robin',
  headline: 'Service designer at Nordlicht Transit',
  company: 'Nordlicht Transit',
  school: 'Oslo School of Architecture and Design',
  location: 'Oslo, Norway',
  posts: ['What we learned from testing signs in the tram pilot'],
} satisfies Invite['recipient'];

const senders = [
  { id: 'blank', name: 'Dale Carver' },
  { id: 'default', name: 'Priya Nair' },
  { id: 'pitch', name: 'Chad Hollis' },
  { id: 'generic', name: 'Elena Moroz' },
  { id: 'student', name: 'Sana Qureshi' },
  { id: 'met', name: 'Jonas Aalto' },
  { id: 'post', name: 'Amara Obi' },
  { id: 'referred', name: 'Mateo Ruiz', mutual: 'Ann Lee' },
] as const;

export type SampleId = (typeof senders)[number]['id'];

/** An invitation by somebody made up. */
export interface Sample {
  id: SampleId;
  name: string;
  headline: string;
  /** '' for a blank one. */
  message: string;
  invite: Invite;
}

/** Eight invitations as they come in, the emptiest first, in the language of the words. */
export function samplesIn(t: OptionsWords): Sample[] {
  return senders.map((sender) => ({
    id: sender.id,
    name: sender.name,
    headline: t(`sample.${sender.id}.headline`),
    message: sender.id === 'blank' ? '' : t(`sample.${sender.id}`),
    invite: {
      recipient: sampleRecipient,
      mutualContacts: 'mutual' in sender ? [sender.mutual] : [],
      limit: 300,
      language: t.language,
    },
  }));
}
