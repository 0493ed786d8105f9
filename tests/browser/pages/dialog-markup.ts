/** Words of the dialog in one language. */
export interface Labels {
  title: string;
  /** The first step's sentence; `%` stands for the name. */
  body: string;
  add: string;
  send: string;
  sendNote: string;
  /** Notes left. */
  left: string;
}

export const english: Labels = {
  title: 'Add a note to your invitation?',
  body: 'Personalize your invitation to % by adding a note.',
  add: 'Add a note',
  send: 'Send without a note',
  sendNote: 'Send',
  left: '3 personalized invitations remaining for this month.',
};

/** How a connect dialog is written; everything optional. */
export interface Dress {
  /** LinkedIn's own names, or those of a build that hashes its classes and has no ids. */
  names?: 'kept' | 'gone';
  element?: 'div' | 'dialog';
  /** Nothing says that it is a dialog. */
  roleless?: boolean;
  /** Whom it names; null where it names nobody. */
  recipient?: string | null;
  labels?: Labels;
  /** Markup of the counter; '' without one. */
  counter?: string;
  /** Further markup in the body of a step. */
  atChoose?: string;
  atNote?: string;
  /** Before and behind the steps, within the dialog. */
  above?: string;
  below?: string;
  /** Further markup in the action bar. */
  barText?: string;
  /** "Send" stands first. */
  reversed?: boolean;
}

/** The markup of the dialog around one of its steps, and of the two steps. */
export interface DialogMarkup {
  around: [string, string];
  choose: string;
  note: string;
}

const dismiss = '<button data-act="close" aria-label="Dismiss"><svg width="16" height="16"></svg></button>';

export function dialogMarkup(dress: Dress = {}): DialogMarkup {
  const { names = 'kept', element = 'div', recipient = 'Jane Roe', labels = english, counter = '0/200' } = dress;
  const kept = names === 'kept';
  const named = (attributes: string) => (kept ? attributes : '');
  const button = (act: string, label: string, rank: string, more = '') =>
    `<button data-act="${act}" ${named(`class="artdeco-button artdeco-button--${rank}"`)} ${more}><span>${label}</span></button>`;
  const bar = (...buttons: string[]) =>
    `<div data-part ${named('class="artdeco-modal__actionbar"')}>${(dress.reversed ? buttons.reverse() : buttons).join(' ')}${dress.barText ?? ''}</div>`;
  const title = (text: string) => `<div data-part><h2 ${named('id="send-invite-modal"')}>${text}</h2></div>`;
  const person = recipient === null ? 'them' : `<strong>${recipient}</strong>`;
  const count = counter === '' ? '' : `<p ${named('aria-live="polite"')}>${counter}</p>`;
  const style = 'style="width:552px;margin:40px auto;padding:16px 24px;background:#fff"';
  const open =
    element === 'dialog'
      ? `<dialog data-dialog ${named('aria-labelledby="send-invite-modal" class="send-invite"')} ${style}>`
      : `<div data-dialog ${dress.roleless ? '' : 'role="dialog"'} tabindex="-1" ${named('aria-labelledby="send-invite-modal" class="artdeco-modal send-invite"')} ${style}>`;
  return {
    around: [`${open}${dress.above ?? dismiss}`, `<i data-end></i>${dress.below ?? ''}</${element}>`],
    choose: `${title(labels.title)}<div data-part><p>${labels.body.replace('%', person)}</p>${dress.atChoose ?? ''}</div>
      ${bar(button('add', labels.add, 'secondary'), button('send', labels.send, 'primary'))}`,
    note: `${title(labels.title)}<div data-part><label>Please limit personal note to 300 characters.</label>
      <textarea ${named('id="custom-message" name="message"')} rows="3" style="width:90%"></textarea>
      ${count}<p>${labels.left}</p>${dress.atNote ?? ''}</div>
      ${bar(button('back', 'Cancel', 'tertiary'), button('sendNote', labels.sendNote, 'primary'))}`,
  };
}
