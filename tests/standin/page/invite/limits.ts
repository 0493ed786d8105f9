import { switches } from '../context';
import { el, emberId } from '../element';
import { onPress } from '../press';
import { artdecoButton, type Frame, openArtdeco } from './frame';
import { style } from './style';

const upsellTitle = 'Send unlimited personalized invites with Premium';
const upsellText = 'You’ve used all your monthly custom invites.';
const premium = 'https://www.linkedin.com/premium/products/?upsellOrderOrigin=premium_custom_invite';
const weeklyTitle = 'You’ve reached the weekly invitation limit';
const weeklyText = 'You can send more invitations next week. Until then, you can still follow people.';

/** Of the likely next generation, all dialogs are alike. */
const nameless = switches.generation === 'hashed';

/** "Your notes are used up": instead of the note step, or instead of sending a note. */
export function openUpsell(outlet: ParentNode & Node): Frame {
  if (nameless) {
    const bare = style.open(outlet);
    bare.render(upsellTitle, [style.quota(upsellText), el('p', {}, el('a', { href: premium }, 'Try Premium'))], []);
    return bare;
  }
  const frame = openArtdeco(outlet, {
    modalId: 'modal-upsell',
    headingId: 'modal-upsell-header',
    className: 'artdeco-modal artdeco-modal--layer-default modal-upsell',
  });
  const content = el(
    'div',
    { id: emberId(), class: 'artdeco-modal__content ember-view' },
    el('h2', { id: 'modal-upsell-header', class: 'modal-upsell__headline' }, upsellTitle),
    el('p', { class: 'modal-upsell__subtitle' }, upsellText),
    el('a', { href: premium, class: 'modal-upsell__cta' }, 'Try Premium'),
  );
  frame.dialog.lastElementChild?.before(content);
  return frame;
}

/** The weekly limit's alert. */
export function openWeeklyLimit(outlet: ParentNode & Node, done: () => void): Frame {
  const frame = nameless
    ? style.open(outlet)
    : openArtdeco(outlet, {
        modalId: 'fuse-limit-alert',
        headingId: 'ip-fuse-limit-alert__header',
        className: 'artdeco-modal artdeco-modal--layer-default ip-fuse-limit-alert',
      });
  const gotIt = nameless
    ? style.button('Got it', 'Got it', 'primary')
    : artdecoButton('Got it', 'Got it', 'artdeco-button--primary ip-fuse-limit-alert__primary-action');
  const warning = el('p', nameless ? {} : { class: 'ip-fuse-limit-alert__warning' }, weeklyText);
  onPress(gotIt, 'plain', done);
  frame.render(weeklyTitle, [warning], [gotIt]);
  if (!nameless) frame.dialog.querySelector('h2')?.classList.add('ip-fuse-limit-alert__header');
  return frame;
}
