import { labels, switches } from '../context';
import { el, emberId, icon } from '../element';
import * as icons from '../icons';
import { onPress } from '../press';
import type { Frame } from './frame';

/** A native dialog in the top layer: with the old ids inside, or bare: hashed classes and no ids at all. */
export function openNative(bare: boolean): Frame {
  const dismissButton = el(
    'button',
    { type: 'button', 'aria-label': labels.dismiss, class: 'shell-dialog-dismiss' },
    icon(icons.close),
  );
  const inner = el('div', { class: 'shell-dialog-inner' });
  const dialog = el(
    'dialog',
    {
      'data-testid': 'dialog',
      class: `shell-dialog${bare ? '' : ' send-invite'}${switches.fade ? ' shell-dialog-fade' : ''}`,
      'aria-labelledby': bare ? undefined : 'send-invite-modal',
    },
    dismissButton,
    inner,
  );
  document.body.append(dialog);
  dialog.showModal();

  let parts: Element[] = [];
  return {
    dialog,
    kept: (element) => element,
    render(title, content, actions) {
      const kept = title === null ? parts[0] : undefined;
      const heading = bare ? {} : { id: 'send-invite-modal' };
      const header = kept ?? el('header', { class: 'shell-dialog-header' }, el('h2', heading, title ?? ''));
      const body = el(
        'div',
        { 'data-testid': 'dialog-content', id: bare ? undefined : emberId(), class: 'shell-dialog-content' },
        ...content,
      );
      const bar = el('div', { class: 'shell-dialog-actions' }, ...actions);
      for (const part of parts) if (part !== kept) part.remove();
      if (!kept) inner.prepend(header);
      header.after(body);
      inner.append(bar);
      parts = [header, body, bar];
    },
    onDismiss(dismiss) {
      onPress(dismissButton, 'plain', dismiss);
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        dismiss();
      });
    },
    remove() {
      dialog.close();
      dialog.remove();
    },
  };
}

/** A button of the native dialog: text and hashed classes, no more. */
export function nativeButton(text: string, primary: boolean, disabled = false): HTMLButtonElement {
  return el(
    'button',
    {
      type: 'button',
      disabled,
      class: primary ? 'shell-button shell-button-filled' : 'shell-button shell-button-outlined',
    },
    el('span', {}, text),
  );
}
