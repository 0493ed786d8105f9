import { el, icon } from './element';
import * as icons from './icons';

const shown = 5000;

/** LinkedIn's toast, in the markup of whichever application this document is. */
export function showToast(text: string): void {
  const list = document.querySelector('.shell-toasts');
  if (!list) return;
  const tick = icon(icons.check, { width: 20, height: 20 });
  const toast = list.matches('[role="alert"]')
    ? el('li', { class: 'artdeco-toast-item shell-toast' }, tick, el('p', {}, text))
    : el('div', { role: 'alert', class: 'shell-toast' }, tick, el('p', {}, text));
  list.append(toast);
  setTimeout(() => toast.remove(), shown);
}

export const shellToasts = (): HTMLElement =>
  el(
    'section',
    { class: 'shell-toasts' },
    el('h2', { 'data-testid': 'toasts-title', class: 'visually-hidden' }, '0 notifications'),
  );

export const emberToasts = (): HTMLElement =>
  el('div', { id: 'artdeco-toasts' }, el('ul', { class: 'artdeco-toasts_toasts shell-toasts', role: 'alert' }));
