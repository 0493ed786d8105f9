import { bodies, changeOutcome, envelope, standing } from './guards';
import type { BackgroundRequests, ChangeOutcome, Handlers, Kind, Request, RequestMap, Standing } from './types';

export type {
  BackgroundRequests,
  ChangeOutcome,
  Handlers,
  Kind,
  PageRequests,
  Request,
  RequestMap,
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
}

/** The background's requests over a function that sends a message and may reject (the extension was updated or removed). */
export function backgroundOver(send: (message: unknown) => Promise<unknown>): Background {
  const tell = async (message: Request): Promise<void> => {
    await send(message).catch(() => undefined);
  };
  return {
    change: (change) => send(request('change settings', change)).then(changeOutcome, () => 'refused' as const),
    notesSeen: (left) => tell(request('notes seen', { left })),
    noteSent: () => tell(request('note sent', null)),
  };
}

/** The page's answer about its dialog; null where no frame of it has one open. Rejects where no content script listens. */
export async function howItStands(send: (message: unknown) => Promise<unknown>): Promise<Standing | null> {
  return standing(await send(request('how does it stand', null))) ?? null;
}
