import type { Language } from '../switches';
import { de, es, fr, pl } from './labels-europe';
import { ar, he, ja, none } from './labels-world';

/** LinkedIn's words on and around the connect dialog. Where a word isn't documented, a plausible one stands in. */
export interface Labels {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The script's own digit zero, where it has digits. */
  zero?: string;
  /** LinkedIn counts in them there (CLDR's default for its locale). */
  ownDigits?: true;
  connect: string;
  invite: (name: string) => string;
  pending: string;
  more: string;
  message: string;
  follow: string;
  dismiss: string;
  chooseTitle: string;
  /** The sentence around the recipient's name. */
  chooseBody: [before: string, after: string];
  addNote: string;
  sendWithout: string;
  noteTitle: string;
  noteLimit: string;
  noteHint: string;
  placeholder: string;
  remaining: (left: string) => string;
  cancel: string;
  cancelNote: string;
  send: string;
  sendInvitation: string;
  writeWithAi: string;
  sent: (name: string) => string;
}

export const en: Labels = {
  lang: 'en',
  dir: 'ltr',
  connect: 'Connect',
  invite: (name) => `Invite ${name} to connect`,
  pending: 'Pending',
  more: 'More',
  message: 'Message',
  follow: 'Follow',
  dismiss: 'Dismiss',
  chooseTitle: 'Add a note to your invitation?',
  chooseBody: [
    'Personalize your invitation to ',
    ' by adding a note. LinkedIn members are more likely to accept invitations that include a note.',
  ],
  addNote: 'Add a note',
  sendWithout: 'Send without a note',
  noteTitle: 'Add a note to your invitation',
  noteLimit: 'Please limit personal note to 300 characters.',
  noteHint: 'LinkedIn members are more likely to accept invitations that include a personal note.',
  placeholder: 'Ex: We know each other from…',
  remaining: (left) => `${left} personalized invitations remaining for this month.`,
  cancel: 'Cancel',
  cancelNote: 'Cancel adding a note',
  send: 'Send',
  sendInvitation: 'Send invitation',
  writeWithAi: 'Write with AI',
  sent: (name) => `Your invitation to ${name} was sent.`,
};

export function labelsOf(language: Language): Labels {
  return { en, de, fr, es, pl, ja, ar, he, none }[language];
}
