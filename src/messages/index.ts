import { bodies, changeOutcome, envelope, insertAnswer, keptDraft, known, pageReport, standing } from './guards';
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

/**
 * A listener for messages out of functions by kind. It answers what it knows and was asked in the right form, and keeps
 * silent (undefined) on everything else, so that another listener can answer.
 */
export function answering<K extends Kind>(handlers: Handlers<K>): (message: unknown) => Promise<unknown> | undefined {
  return (message) => {
    const request = envelope(message);
    if (request === undefined || !Object.hasOwn(handlers, request.kind)) return undefined;
    const body = bodies[request.kind](request.body);
    if (body === undefined) return undefined;
    const handler = handlers[request.kind as K] as (body: unknown) => Promise<unknown> | undefined;
    return handler(body);
  };
}

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
