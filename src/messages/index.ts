import type { Invite } from '../rules/types';
import type { Offer } from '../templates';
import { backgroundBodies, changeOutcome, keptDraft, offer } from './of-background';
import { insertAnswer, known, pageBodies, pageReport, standing } from './of-pages';
import { fieldsOf, type Guard } from './parts';
import type {
  Addressee,
  BackgroundRequests,
  ChangeOutcome,
  Handlers,
  InsertAnswer,
  Insertion,
  Kind,
  Known,
  PageReport,
  PageRequests,
  Request,
  RequestMap,
  Standing,
} from './types';

export type {
  Addressee,
  BackgroundRequests,
  ChangeOutcome,
  InsertAnswer,
  Insertion,
  Known,
  PageReport,
  Standing,
} from './types';

type Listener = (message: unknown) => Promise<unknown> | undefined;

/** Answers what it knows and was asked in the right form; silent (undefined) on everything else, so that another listener can answer. */
function answeringBy<K extends Kind>(
  bodies: { [Each in K]: Guard<RequestMap[Each]['body']> },
  handlers: Handlers<K>,
): Listener {
  return (message) => {
    const { kind, body } = fieldsOf(message);
    if (typeof kind !== 'string' || !Object.hasOwn(bodies, kind) || !Object.hasOwn(handlers, kind)) return undefined;
    const guarded = bodies[kind as K](body);
    if (guarded === undefined) return undefined;
    const handler = handlers[kind as K] as (body: unknown) => Promise<unknown> | undefined;
    return handler(guarded);
  };
}

/** The background's listener for messages, out of functions by kind. */
export const answering = <K extends keyof BackgroundRequests>(handlers: Handlers<K>): Listener =>
  answeringBy<K>(backgroundBodies, handlers);

/** A page's, whose functions may keep silent, too: a frame without a dialog. */
export const answeringInPage = <K extends keyof PageRequests>(handlers: Handlers<K>): Listener =>
  answeringBy<K>(pageBodies, handlers);

const request = <K extends Kind>(kind: K, body: RequestMap[K]['body']) => ({ kind, body }) as Request<K>;

/** The background as seen from a page or the popup. */
export interface Background {
  /** Never rejects: a background that can't be reached has refused. */
  change(change: BackgroundRequests['change settings']['body']): Promise<ChangeOutcome>;
  /** Never rejects; lost where the background can't be reached. */
  notesSeen(left: number | 'unlimited'): Promise<void>;
  /** Never rejects; lost where the background can't be reached. */
  noteSent(): Promise<void>;
  /** Never rejects; lost where the background can't be reached. */
  heldBlankSent(): Promise<void>;
  /** Keeps the last draft to somebody until the browser closes. Never rejects; lost where the background can't be reached. */
  keepDraft(to: Addressee, text: string): Promise<void>;
  /** The last draft to somebody, null where none is kept. Never rejects. */
  keptDraft(to: Addressee): Promise<string | null>;
  /** What a note of this invitation can start from; null where the background can't be reached. Never rejects. */
  offer(invite: Invite): Promise<Offer | null>;
  /** Says the language of LinkedIn's pages (BCP 47). Never rejects; lost where the background can't be reached. */
  pageLanguage(language: string): Promise<void>;
  /** Opens the options page. Never rejects; nothing opens where the background can't be reached. */
  openSettings(): Promise<void>;
  /** Says that a snooze ended by itself. Never rejects; lost where the background can't be reached. */
  snoozeEnded(): Promise<void>;
}

/** Name and slug alone: callers may hand over all that they read of a person. */
const identityOf = ({ name, slug }: Addressee): Addressee => ({
  ...(name !== undefined && { name }),
  ...(slug !== undefined && { slug }),
});

/** The background's requests over a function that sends a message and may reject (the extension was updated or removed). */
export function backgroundOver(send: (message: unknown) => Promise<unknown>): Background {
  const tell = async (message: Request): Promise<void> => {
    await send(message).catch(() => undefined);
  };
  return {
    change: (change) => send(request('change settings', change)).then(changeOutcome, () => 'refused' as const),
    notesSeen: (left) => tell(request('notes seen', { left })),
    noteSent: () => tell(request('note sent', null)),
    heldBlankSent: () => tell(request('held blank sent', null)),
    keepDraft: (to, text) => tell(request('keep draft', { to: identityOf(to), text })),
    keptDraft: (to) => send(request('kept draft', { to: identityOf(to) })).then(keptDraft, () => null),
    offer: (invite) => send(request('offer starts', { invite })).then(offer, () => null),
    pageLanguage: (language) => tell(request('page language', { language })),
    openSettings: () => tell(request('open settings', null)),
    snoozeEnded: () => tell(request('snooze ended', null)),
  };
}

/** The page's answer about its dialog; null where no frame of it has one open. Rejects where no content script listens. */
export async function howItStands(send: (message: unknown) => Promise<unknown>): Promise<Standing | null> {
  return standing(await send(request('how does it stand', null))) ?? null;
}

/** What was found in the page; null where no frame of it has a dialog open. Rejects where no content script listens. */
export async function whatWasFound(send: (message: unknown) => Promise<unknown>): Promise<PageReport | null> {
  return pageReport(await send(request('what was found', null))) ?? null;
}

/** What templates are filled with; null where no frame of the page has a dialog open. Rejects where no content script listens. */
export async function whatIsKnown(send: (message: unknown) => Promise<unknown>): Promise<Known | null> {
  return known(await send(request('what is known', null))) ?? null;
}

/**
 * Writes into the note of the page's dialog, as the direct effect of the person's press; 'field gone' where no frame of the page has
 * one open. Rejects where no content script listens.
 */
export async function insertNote(
  send: (message: unknown) => Promise<unknown>,
  insertion: Insertion,
): Promise<InsertAnswer> {
  return insertAnswer(await send(request('insert note', insertion)));
}
