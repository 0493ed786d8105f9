import type { Addressee } from '../messages';
import { field } from '../settings/field';
import { identityKey, isSamePerson } from '../settings/people';
import type { Items } from '../settings/store';
import { unfinishedKey } from '../settings/unfinished';
import { createSerial } from './serial';

/** The item of storage.session that holds the drafts, the latest last. */
export const draftsKey = 'drafts';

/** How many recipients' drafts are kept; the oldest goes. */
const most = 50;

interface Draft extends Addressee {
  text: string;
}

/** The last draft for each recipient. No function rejects. */
export interface Drafts {
  /** Keeps a draft, unless it is empty or goes to nobody known. */
  keep(to: Addressee, text: string): Promise<null>;
  /** The latest draft for a recipient: by the slug where both have one, else by the name. */
  kept(to: Addressee): Promise<{ text: string } | null>;
  /** Forgets them all, and what was begun in the popup. */
  forget(): Promise<null>;
}

function guardDrafts(value: unknown): Draft[] {
  if (!Array.isArray(value)) return [];
  return value.slice(-most).flatMap((each: unknown) => {
    const [name, slug, text] = [field(each, 'name'), field(each, 'slug'), field(each, 'text')];
    if (typeof text !== 'string') return [];
    return [{ ...(typeof name === 'string' && { name }), ...(typeof slug === 'string' && { slug }), text }];
  });
}

/**
 * Drafts over a storage that lives until the browser closes. Nothing is held beside it, so that a worker's end loses
 * nothing that was kept. `refused` hears where the browser refuses.
 */
export function createDrafts(session: Items, refused: (error: unknown) => void): Drafts {
  const serially = createSerial();
  const attempt = <T>(job: () => Promise<T>): Promise<T | null> =>
    serially(job).catch((error: unknown) => {
      refused(error);
      return null;
    });
  const stored = async () => guardDrafts(await session.get(draftsKey));

  return {
    async keep(to, text) {
      const key = identityKey(to);
      if (key === null || text.trim() === '') return null;
      return attempt(async () => {
        const others = (await stored()).filter((draft) => identityKey(draft) !== key);
        await session.set({ [draftsKey]: [...others, { ...to, text }].slice(-most) });
        return null;
      });
    },
    kept: (to) =>
      attempt(async () => {
        const draft = (await stored()).findLast((each) => isSamePerson(each, to));
        return draft === undefined ? null : { text: draft.text };
      }),
    forget: () =>
      attempt(async () => {
        if ((await session.get(draftsKey)) !== undefined) await session.set({ [draftsKey]: [] });
        // What was begun in the popup is the popup's own to write; emptied it is as if there were nothing.
        if ((await session.get(unfinishedKey)) !== undefined) await session.set({ [unfinishedKey]: null });
        return null;
      }),
  };
}
