import { labels, switches } from '../context';
import { type Child, el, emberBlock, icon } from '../element';
import * as icons from '../icons';

/** What a button says: its text, and its accessible name. */
export interface ButtonWords {
  text: string;
  label: string;
}

/** What the dialog of one generation says at its steps. */
export interface Words {
  chooseTitle: string;
  chooseBody(name: string): Child[];
  sendBlank: ButtonWords;
  noteTitle: string;
  /** Above the field, said to all; `hidden` to screen readers alone. */
  noteHint: string;
  noteLimit: string;
  send: ButtonWords;
  cancel: ButtonWords;
}

/** English words of a generation are documented; any other language says what it says today. */
const inEnglish = <T>(english: T, otherwise: T): T => (labels.lang === 'en' ? english : otherwise);
const same = (text: string): ButtonWords => ({ text, label: text });

function todaysBody(name: string): Child[] {
  const [before, after] = labels.chooseBody;
  return [
    emberBlock(),
    el('p', { class: 'display-flex' }, el('span', { class: 'flex-1' }, before, el('strong', {}, name), after)),
    switches.account === 'premium'
      ? el(
          'div',
          { class: 'display-flex align-items-center mv2' },
          icon(icons.sparkle, { 'data-test-icon': 'premium-chip-v2-small', width: 16, height: 16 }),
          el('p', { class: 't-black--light' }, 'You have unlimited notes with Premium'),
        )
      : emberBlock(),
  ];
}

const today: Words = {
  chooseTitle: labels.chooseTitle,
  chooseBody: todaysBody,
  sendBlank: same(labels.sendWithout),
  noteTitle: labels.noteTitle,
  noteHint: labels.noteHint,
  noteLimit: labels.noteLimit,
  send: { text: labels.send, label: labels.sendInvitation },
  cancel: { text: labels.cancel, label: labels.cancelNote },
};

const customize = inEnglish('You can customize this invitation', labels.noteTitle);

const customized: Words = {
  ...today,
  chooseTitle: customize,
  // Names nobody: the page behind it does.
  chooseBody: () => [emberBlock(), el('p', {}, labels.noteHint), emberBlock()],
  sendBlank: same(inEnglish('Send now', labels.send)),
  noteTitle: customize,
  noteHint: inEnglish('Include a personal message (optional):', labels.noteHint),
  send: same(inEnglish('Send now', labels.send)),
  cancel: same(labels.cancel),
};

const first: Words = {
  ...customized,
  chooseBody: (name) => [
    el(
      'p',
      {},
      'LinkedIn members are more likely to accept invitations that include a personal note to ',
      el('strong', {}, name),
      '.',
    ),
  ],
  send: same(inEnglish('Send invitation', labels.sendInvitation)),
};

const sales: Words = {
  ...today,
  noteTitle: inEnglish('Send invitation', labels.sendInvitation),
  noteHint: inEnglish('Add a personal note', labels.noteHint),
  send: same(inEnglish('Send Invitation', labels.sendInvitation)),
  cancel: same(labels.cancel),
};

const hashed: Words = {
  ...today,
  chooseBody: (name) => {
    const [before, after] = labels.chooseBody;
    return [
      el('p', {}, before, el('strong', {}, name), after),
      switches.account === 'premium' ? el('p', {}, 'You have unlimited notes with Premium') : null,
    ];
  },
};

/** The page of 2014 has words of its own. */
export const words: Words = { today, '2022': customized, '2017': first, '2014': first, sales, hashed }[
  switches.generation
];
