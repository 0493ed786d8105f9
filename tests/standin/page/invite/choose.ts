import { labels, switches } from '../context';
import { onPress, type Pressed } from '../press';
import { type EmailGate, gated } from './email';
import type { Frame } from './frame';
import { style } from './style';
import { words } from './words';

export interface ChooseActions {
  addNote(): void;
  sendBlank(pressed: Pressed): void;
}

/** The first step: add a note, or send without. */
export function showChoose(frame: Frame, name: string, email: EmailGate, actions: ChooseActions): void {
  const addNote = style.button(labels.addNote, labels.addNote, 'secondary');
  const { text, label } = words.sendBlank;
  const sendBlank = style.button(text, label, 'primary');
  onPress(addNote, 'add-note', actions.addNote);
  onPress(sendBlank, 'send', (pressed) => {
    // The gate's other version: the button looks usable and sends nothing without an address.
    if (!gated || email.filled()) actions.sendBlank(pressed);
  });
  const buttons = switches.addNoteMissing ? [sendBlank] : [addNote, sendBlank];
  frame.render(words.chooseTitle, gated ? email.rows() : words.chooseBody(name), buttons);
  const enable = () => style.enable(frame.kept(sendBlank), switches.emailGate !== 'disabled' || email.filled());
  email.onInput(enable);
  enable();
}
