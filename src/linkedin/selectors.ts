/**
 * LinkedIn's markup as data: each with its purpose and where and when it was seen (sources are dated notes and dumps by
 * people who read the live site). Nothing outside this folder names a thing of LinkedIn's.
 */

/** Anything that may be a dialog: by role, by element, by LinkedIn's own modal classes (artdeco, 2018 to 2026-10; `section.modal`, 2017), by the page of 2014's form. */
export const dialogLike = [
  '[role="dialog"]',
  'dialog',
  '.artdeco-modal',
  '[data-test-modal]',
  'section.modal',
  '.send-invite',
  'form[action*="iweReconnect"]',
].join(',');

/** What an added part of a page is searched for: each a single simple selector. */
export const addedDialogs = ['dialog', '[role="dialog"]', '.send-invite', '.artdeco-modal'];
export const addedDialog = addedDialogs.join(',');

/** What a dialog that has lost role, class and id still holds: searched for after a press of Connect alone. */
export const unnamedContent = 'strong';

/**
 * Looked up by id: the interop root's host (2026-05 to 2026-10), Ember's place for dialogs; inside a dialog the note's field (2017 to
 * 2026-10), the title (2018 to 2026-10) and Sales Navigator's (2019 to 2026-06).
 */
export const ids = {
  host: 'interop-outlet',
  outlet: 'artdeco-modal-outlet',
  inside: ['custom-message', 'send-invite-modal', 'connect-cta-form__header', 'connect-cta-form__invitation'],
} as const;

/** Names that only an invitation carries, on its dialog or inside it; each line is an independent family. */
export const inviteNames = {
  /** The dialog's title: 2018 to 2026-10-09. */
  title: '#send-invite-modal, [aria-labelledby~="send-invite-modal"]',
  /** The dialog's class and the field's: 2017 to 2026-09-10. */
  className: '.send-invite, [class*="connect-button-send-invite"], [class*="send-invite__"]',
  /** The overlay's test id: 2020s to 2026-09-10. */
  testId: '[data-test-modal-id="send-invite-modal"]',
  /** The note's field: 2017 to 2026-10. */
  field: 'textarea#custom-message',
  /** Sales Navigator's dialog, 2019 to 2026-06: its title, its view, its field, its class. */
  salesTitle: '#connect-cta-form__header, [aria-labelledby~="connect-cta-form__header"]',
  salesView: '[data-sn-view-name="subpage-connect-modal"]',
  salesField: 'textarea#connect-cta-form__invitation',
  salesClass: '[class*="connect-cta-form__"]',
  /** The page of 2006 to 2016: its field, its form, its submit. */
  pageField: 'textarea[name="greeting"], textarea[id^="greeting"]',
  pageForm: 'form[action*="iweReconnect"]',
  pageSubmit: '[name="iweReconnectSubmit"]',
} as const;

/** The overlay that wraps the dialog and carries its test id. */
export const overlay = '[data-test-modal-container], [data-test-modal-id], .artdeco-modal-overlay';

/** Comes in an invitation's stead, notes used up (2023 to 2026-06): test id, class, title. */
export const usedUp =
  '[data-test-modal-id="modal-upsell"], [class*="modal-upsell"], #modal-upsell-header, [aria-labelledby~="modal-upsell-header"], .upsell-modal-header';

/** Comes in an invitation's stead, the limit for the week (2019 to 2026-10): class, title, test id. */
export const weeklyLimit = [
  '[class*="ip-fuse-limit-alert"]',
  '[id^="ip-fuse-limit-alert"]',
  '[aria-labelledby^="ip-fuse-limit-alert"]',
  '[data-test-modal-id="ip-fuse-limit-alert"]',
].join(',');

/** A field for an email address: by type (2014 to 2026-09), or by what a field says of itself where the type is lost. */
export const emailField = 'input[type="email"], input[name="email"], input[id$="form__email"]';

/** A dialog near an invitation that is none: withdrawing one (2026-09-10). */
export const notAnInvitation = '[data-sdui-screen*="Withdraw"]';

/**
 * Names of LinkedIn's other dialogs: any test id of an overlay but ours (to 2026-09), its questions of yes or no,
 * conversations and job applications (to 2026-10), the screen of one on today's pages (2026-07 to 2026-10) that speaks of no invitation.
 */
export const otherDialog = [
  '[data-test-modal-id]:not([data-test-modal-id="send-invite-modal"])',
  '.artdeco-modal--layer-confirmation',
  '[data-test-dialog-primary-btn]',
  '[class*="msg-form"]',
  '[class*="easy-apply"]',
  '[data-sdui-screen]:not([data-sdui-screen*="nvit"], [data-sdui-screen*="onnect"])',
].join(',');

/** Words in the ids of those others' titles, which are code's, not a language's: `report-modal__header`, `jobs-apply-header` (to 2026-10). */
export const otherTitle =
  /(?:^|[-_\s])(?:apply|block|comment|contact|discard|endorse|event|feedback|follow|group|inmail|job|jobs|message|messaging|msg|recommend|recommendation|referral|remove|report|share|sharebox|withdraw)(?:[-_\s]|$)/i;

/** Offers of Premium: in an upsell, and in the line under a free member's note (2026). */
export const premiumLink = 'a[href*="/premium/"]';

/** Signs that notes are unlimited: the Premium chip at `choose` (2026-09-10) and the badge beside the counter. */
export const premiumBadge = 'svg[data-test-icon^="premium-chip"], svg[data-test-icon^="premium-badge"]';

/** The note's field by its form name, shared with other forms: never enough alone (2017 to 2026-10). */
export const noteField = 'textarea#custom-message, textarea[name="message"], textarea[class*="send-invite"]';

/** What a dialog without role and class is found around: its title or its field by name. */
export const insideDialog = [
  inviteNames.title,
  noteField,
  inviteNames.salesTitle,
  inviteNames.salesField,
  inviteNames.pageField,
  inviteNames.pageForm,
].join(',');

export const dismissButton = '[data-test-modal-close-btn], .artdeco-modal__dismiss';
/** LinkedIn's marks of a button's rank: artdeco's (2018 to 2026-10), 2017's and Sales Navigator's. */
export const secondaryButton = '.artdeco-button--secondary, [class*="button-secondary"]';
export const primaryButton = '.artdeco-button--primary, [class*="button-primary"]';

/** The recipient inside the dialog: bold in the body (2017 to 2026), or marked for anonymising (Sales Navigator). */
export const boldName = 'strong, [data-anonymize="person-name"]';

/** Host of the open shadow root that holds the old dialogs on today's pages: always there, usually empty (2026-05 to 2026-10). */
export const interopHost = '#interop-outlet, [data-testid="interop-shadowdom"]';

/** The part of a page in which its feed or list grows. */
export const mainPart = 'main, [role="main"]';

/** Documents that LinkedIn preloads to hold an old dialog or page. */
export const preloadPath = /^\/preload\//;
export const customInvitePath = /^\/preload\/(?:[\w-]*-)?custom-invite\b/;

/** The invitation's page of 2006 to 2016. */
export const invitePagePath = /^\/people\/invite/;

/** A Connect control, whatever its language: its address, its state key, its icon (2026-05 to 2026-10). */
export const connectControl = [
  'a[href*="custom-invite"]',
  '[componentkey^="ConnectButtonstate"]:not([componentkey$="_pending"])',
  ':is(a, button, [role="button"], [role="menuitem"]):has(svg#connect-small, svg[id^="connect-"], svg[data-test-icon^="connect-"], li-icon[type^="connect"])',
].join(',');

/** A Connect control whose invitation is out (2026-07 to 2026-10). */
export const pendingControl = '[componentkey$="_pending"]';

/** Elements that a press can be meant for. */
export const pressable = 'a, button, [role="button"], [role="menuitem"], input[type="submit"]';

/** The top card of a profile: SDUI by key or id (2026), classic by class (to 2026 on legacy pages). */
export const topCard = [
  '[componentkey*="profile.card"][componentkey$="Topcard"]',
  '[id*="profile.card"][id$="Topcard"]',
  '.pv-top-card',
].join(',');

/** Facts in the top card of a classic page (to 2026 on legacy pages). */
export const classicCard = {
  headline: '.text-body-medium.break-words',
  location: '.text-body-small.inline.t-black--light.break-words',
  panel: '.pv-text-details__right-panel-item-text',
} as const;

export const contactInfo = 'a[href*="/overlay/contact-info"]';
export const mutualContacts =
  'a[href*="/search/results/people/"][href*="connectionOf"], a[href*="MEMBER_PROFILE_CANNED_SEARCH"]';
export const profileLink = 'a[href*="/in/"]';

/** The About card: SDUI by key (2026), classic by the anchor inside its section. */
export const aboutCard =
  '[componentkey$="About"], [id*="profile.card"][id$="About"], section:has(> #about), section:has(#about)';
export const expandableText = '[data-testid="expandable-text-box"], .inline-show-more-text';

/** A card of a list or rail that holds one person. */
export const personCard = 'li, [role="listitem"], .entity-result, .artdeco-card';
