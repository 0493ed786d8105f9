import { el } from '../element';
import { onPress } from '../press';
import type { EmailGate } from './email';
import type { Frame } from './frame';
import { style } from './style';

/** The answers to "How do you know X?"; `email`: that one needs their address, `refused`: that one can't invite. */
export const reasons = (name: string): { text: string; needs?: 'email' | 'refused' }[] => [
  { text: 'Colleague' },
  { text: 'Classmate' },
  { text: 'We’ve done business together' },
  { text: 'Friend', needs: 'email' },
  { text: 'Other' },
  { text: `I don’t know ${name}`, needs: 'refused' },
];

/** "How do you know X?": pills, and Connect, which is disabled until there is an answer. */
export function showQuestion(frame: Frame, name: string, email: EmailGate, answered: (reason: string) => void): void {
  let chosen: string | undefined;

  function render(): void {
    const needs = reasons(name).find(({ text }) => text === chosen)?.needs;
    const connect = style.button('Connect', 'Connect', 'primary', true);
    const ready = () => chosen !== undefined && needs !== 'refused' && (needs !== 'email' || email.filled());
    onPress(connect, 'plain', () => {
      if (chosen !== undefined && ready()) answered(chosen);
    });
    const pills = reasons(name).map(({ text }) => {
      const pill = style.pill(text, text === chosen);
      onPress(pill, 'plain', () => {
        chosen = text;
        render();
      });
      return pill;
    });
    frame.render(
      `How do you know ${name}?`,
      [
        style.pills(pills),
        ...(needs === 'email' ? email.bareRows() : []),
        needs === 'refused' ? el('p', {}, `Invite people you know. You can still follow ${name}.`) : null,
      ],
      [connect],
    );
    const enable = () => style.enable(frame.kept(connect), ready());
    email.onInput(enable);
    enable();
    const again = pills.find((pill) => pill.textContent === chosen);
    if (again) frame.kept(again).focus();
  }

  render();
}
