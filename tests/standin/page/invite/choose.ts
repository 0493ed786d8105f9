import { labels, switches } from '../context';
import { type Child, el, emberBlock, icon } from '../element';
import * as icons from '../icons';
import { onPress, type Pressed } from '../press';
import type { Frame } from './frame';
import { style } from './style';

export interface ChooseActions {
  addNote(): void;
  sendBlank(pressed: Pressed): void;
}

function invitation(name: string): Child[] {
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

const emailGate = (): Child[] => [
  el(
    'p',
    {},
    'To verify this member knows you, please enter their email to connect. You can also include a personal note. ',
    el('a', { href: 'https://www.linkedin.com/help/linkedin/answer/a545636' }, 'Learn why'),
  ),
  el('label', { for: 'email', class: 'shell-email' }, 'Email'),
  el('input', { type: 'email', id: 'email', name: 'email' }),
];

/** The first step: add a note, or send without. */
export function showChoose(frame: Frame, name: string, actions: ChooseActions): void {
  const gated = switches.emailGate !== 'off';
  const addNote = style.button(labels.addNote, labels.addNote, 'secondary');
  const sendBlank = style.button(labels.sendWithout, labels.sendWithout, 'primary', switches.emailGate === 'disabled');
  onPress(addNote, 'add-note', actions.addNote);
  onPress(sendBlank, 'send', (pressed) => {
    // The gate's other version: the button looks usable and sends nothing.
    if (!gated) actions.sendBlank(pressed);
  });
  frame.render(labels.chooseTitle, gated ? emailGate() : invitation(name), [addNote, sendBlank]);
}
