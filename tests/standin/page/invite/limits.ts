import { el, emberId } from '../element';
import { onPress } from '../press';
import { artdecoButton, type Frame, openArtdeco } from './frame';

/** "Your notes are used up": instead of the note step, or instead of sending a note. */
export function openUpsell(outlet: ParentNode & Node): Frame {
  const frame = openArtdeco(outlet, {
    modalId: 'modal-upsell',
    headingId: 'modal-upsell-header',
    className: 'artdeco-modal artdeco-modal--layer-default modal-upsell',
  });
  const content = el(
    'div',
    { id: emberId(), class: 'artdeco-modal__content ember-view' },
    el(
      'h2',
      { id: 'modal-upsell-header', class: 'modal-upsell__headline' },
      'Send unlimited personalized invites with Premium',
    ),
    el('p', { class: 'modal-upsell__subtitle' }, 'You’ve used all your monthly custom invites.'),
    el(
      'a',
      {
        href: 'https://www.linkedin.com/premium/products/?upsellOrderOrigin=premium_custom_invite',
        class: 'modal-upsell__cta',
      },
      'Try Premium',
    ),
  );
  frame.dialog.lastElementChild?.before(content);
  return frame;
}

/** The weekly limit's alert. */
export function openWeeklyLimit(outlet: ParentNode & Node, done: () => void): Frame {
  const frame = openArtdeco(outlet, {
    modalId: 'fuse-limit-alert',
    headingId: 'ip-fuse-limit-alert__header',
    className: 'artdeco-modal artdeco-modal--layer-default ip-fuse-limit-alert',
  });
  const gotIt = artdecoButton('Got it', 'Got it', 'artdeco-button--primary ip-fuse-limit-alert__primary-action');
  onPress(gotIt, 'plain', done);
  frame.render(
    'You’ve reached the weekly invitation limit',
    [
      el(
        'p',
        { class: 'ip-fuse-limit-alert__warning' },
        'You can send more invitations next week. Until then, you can still follow people.',
      ),
    ],
    [gotIt],
  );
  frame.dialog.querySelector('h2')?.classList.add('ip-fuse-limit-alert__header');
  return frame;
}
