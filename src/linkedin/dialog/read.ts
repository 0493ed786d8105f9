import { type ConnectPress, pressAgrees } from '../connect-press';
import { tidy } from '../names';
import { pageDocuments, pageOwner, slugOf } from '../page';
import { readProfile } from '../profile';
import type { DialogReading, DialogStep, Recipient } from '../types';
import { nameInDialog } from './name';
import { notesLeftIn } from './note';
import { type DialogParts, isEnabled, primaryAction } from './parts';
import { noteControl } from './send';

/**
 * Whom the dialog invites: named by the dialog, else by the Connect press that it came from, else by the profile that the
 * page is; never by anybody else on the page. The facts come from the page only where it is that person's own.
 */
export function readRecipient(
  parts: DialogParts,
  press: ConnectPress | undefined,
  earlier: Recipient | undefined,
): Recipient {
  const own = parts.dialog.ownerDocument;
  const said = nameInDialog(parts) ?? earlier?.name;
  const pressed = press !== undefined && pressAgrees(press, said) ? press : undefined;
  const addressed = slugOf(
    pageDocuments(own)
      .map((page) => page.defaultView?.location.search ?? '')
      .find((search) => slugOf(search)) ?? null,
  );
  // A press for somebody whose name we couldn't read may be for a stranger of the side rail: then the page's owner is no answer.
  const owner = pressed !== undefined && pressed.slug !== pageOwner(own).slug ? {} : pageOwner(own);
  const name = said ?? pressed?.name ?? (addressed === undefined || addressed === owner.slug ? owner.name : undefined);
  const slug =
    pressed?.slug ??
    addressed ??
    (name !== undefined && pressAgrees({ at: 0, name }, owner.name) ? owner.slug : undefined);
  if (name === undefined && slug === undefined) return { mutualContacts: [] };
  return {
    ...(name === undefined ? {} : { name }),
    ...(slug === undefined ? {} : { slug }),
    ...readProfile(own, name, slug),
  };
}

export function readDialog(
  parts: DialogParts,
  step: DialogStep,
  recipient: Recipient,
  limit: number | undefined,
): DialogReading {
  const { field, dialog } = parts;
  const primary = primaryAction(parts);
  const notesLeft = step === 'other' ? undefined : notesLeftIn(parts);
  const language = languageOf(dialog.ownerDocument);
  const addNote = step === 'choose' ? tidy(noteControl(parts)?.textContent) : '';
  return {
    step,
    recipient,
    draft: step === 'note' || step === 'email' ? (field?.value ?? '') : '',
    ...(limit === undefined ? {} : { limit }),
    ...(notesLeft === undefined ? {} : { notesLeft }),
    canSend: primary !== undefined && isEnabled(primary),
    ...(language === undefined ? {} : { language }),
    ...(addNote === '' ? {} : { addNoteLabel: addNote }),
    // One button alone is the first step only where LinkedIn takes no note: `stepOf`.
    ...(step === 'choose' && parts.actions.length === 1 && { takesNoNote: true as const }),
  };
}

/** The page's language in BCP 47; LinkedIn still writes two languages by their withdrawn codes. */
function languageOf(page: Document): string | undefined {
  const language = page.documentElement.lang.replace('_', '-');
  if (language === '') return undefined;
  return language.replace(/^in(?=-|$)/i, 'id').replace(/^iw(?=-|$)/i, 'he');
}
