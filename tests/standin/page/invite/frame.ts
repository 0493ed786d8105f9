import { labels, switches } from '../context';
import { type Child, el, emberBlock, emberId, icon } from '../element';
import * as icons from '../icons';
import { onPress } from '../press';

/** The dialog's node, whose parts are rendered anew at each step. */
export interface Frame {
  dialog: HTMLElement;
  /** Renders header, content and action bar. Null keeps the header as it is. */
  render(title: string | null, content: Child[], actions: Child[]): void;
  /** The node that stands for an element given to `render`: the same, unless the old one was kept and changed. */
  kept<T extends HTMLElement>(element: T): T;
  /** Fires when the person asks to close it. */
  onDismiss(dismiss: () => void): void;
  remove(): void;
}

/** A button of the dialog, in LinkedIn's artdeco markup. */
export function artdecoButton(
  text: string,
  label: string,
  className: string,
  disabled = false,
  size = 2,
): HTMLButtonElement {
  const classes = `artdeco-button artdeco-button--${size} ${disabled ? 'artdeco-button--disabled ' : ''}ember-view ${className}`;
  return el(
    'button',
    { id: emberId(), 'aria-label': label, disabled, class: classes },
    el('span', { class: 'artdeco-button__text' }, text),
  );
}

function closeButton(): HTMLButtonElement {
  return el(
    'button',
    {
      id: emberId(),
      'aria-label': labels.dismiss,
      'data-test-modal-close-btn': true,
      class:
        'artdeco-modal__dismiss artdeco-button artdeco-button--circle artdeco-button--muted artdeco-button--2 artdeco-button--tertiary ember-view',
    },
    icon(icons.close, { 'data-test-icon': 'close-medium', role: 'none' }),
    el('span', { class: 'artdeco-button__text' }),
  );
}

export interface ArtdecoShape {
  /** `data-test-modal-id` of the overlay. */
  modalId: string | undefined;
  /** Id of the heading, which names the dialog. */
  headingId: string;
  className: string;
  /** `data-sn-view-name` of content and action bar. */
  viewName?: string;
}

export const inviteShape: ArtdecoShape = {
  modalId: 'send-invite-modal',
  headingId: 'send-invite-modal',
  className: 'artdeco-modal artdeco-modal--layer-default send-invite',
};

/** The artdeco modal, put into the outlet. */
export function openArtdeco(outlet: ParentNode & Node, shape: ArtdecoShape = inviteShape): Frame {
  const dismissButton = closeButton();
  const dialog = el(
    'div',
    {
      class: shape.className,
      role: 'dialog',
      tabindex: -1,
      size: 'medium',
      'aria-labelledby': shape.headingId,
      'data-test-modal': true,
    },
    el('span', { class: 'a11y-text' }, 'Dialog content start.'),
    dismissButton,
    emberBlock(),
    el('span', { class: 'a11y-text' }, 'Dialog content end.'),
  );
  const fading = switches.fade ? ' artdeco-modal-overlay--fade-in' : '';
  const centred = switches.align === 'center' ? ' artdeco-modal-overlay--center' : '';
  const overlay = el(
    'div',
    {
      id: emberId(),
      class: `artdeco-modal-overlay artdeco-modal-overlay--layer-default artdeco-modal-overlay--is-top-layer ember-view${fading}${centred}`,
      'aria-hidden': 'false',
      'data-test-modal-container': true,
      'data-test-modal-id': shape.modalId,
    },
    dialog,
  );
  outlet.append(overlay);

  let parts: Element[] = [];
  return {
    dialog,
    kept: (element) => element,
    render(title, content, actions) {
      const kept = title === null ? parts[0] : undefined;
      const header =
        kept ??
        el(
          'div',
          { id: emberId(), class: 'artdeco-modal__header ember-view' },
          el('h2', { id: shape.headingId }, title ?? ''),
        );
      const view = { 'data-sn-view-name': shape.viewName };
      const body = el('div', { id: emberId(), class: 'artdeco-modal__content ember-view', ...view }, ...content);
      const bar = el(
        'div',
        { id: emberId(), class: 'artdeco-modal__actionbar ember-view text-align-right', ...view },
        ...actions,
      );
      for (const part of parts) if (part !== kept) part.remove();
      if (!kept) dismissButton.after(header);
      header.after(body);
      // Before the closing text, where Ember keeps its block's end; whatever else stands there is left alone.
      dialog.lastElementChild?.before(bar);
      parts = [header, body, bar];
    },
    onDismiss(dismiss) {
      onPress(dismissButton, 'plain', dismiss);
    },
    remove: () => overlay.remove(),
  };
}
