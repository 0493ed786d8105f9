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
