import type { Invite } from '../rules/index';
import { situationOf, suggest } from './rank';
import { readStarts, type StartId, startsFrom } from './starts';
import { readTemplates } from './stored';
import type { Filled } from './types';

/** A text to write into a note, with what is open in it and what facts filled. */
export type Piece = Pick<Filled, 'text' | 'open' | 'filled'>;

/** A start from a fact, for an empty note and to go on from words that stay. */
export interface OfferedStart {
  id: StartId;
  /** The fact that its stem names; undefined where it names none. */
  fact?: string;
  whole: Piece;
  stem: Piece;
}

export interface OfferedTemplate {
  title: string;
  piece: Piece;
}

/** What a note can start from. Plain data, filled: it goes through a message as it is. */
export interface Offer {
  starts: OfferedStart[];
  /** The best suited first. */
  templates: OfferedTemplate[];
}

const mostTemplates = 3;

const pieceOf = ({ text, open, filled }: Filled): Piece => ({ text, open, filled });

/**
 * What a note of this invitation can start from, out of the templates and starts in force, as a snapshot holds them: the starts that the
 * facts allow, and the few best templates. Never throws. Pure.
 */
export function offerFor(invite: Invite, stored: { templates: unknown; starts: unknown }): Offer {
  const situation = situationOf(invite);
  return {
    starts: startsFrom(readStarts(stored.starts), situation.facts).map(({ id, whole, stem }) => {
      const named = stem.filled[0];
      return {
        id,
        ...(named !== undefined && { fact: stem.text.slice(named.start, named.end) }),
        whole: pieceOf(whole),
        stem: pieceOf(stem),
      };
    }),
    templates: suggest(readTemplates(stored.templates), situation)
      .slice(0, mostTemplates)
      .map(({ template: { title }, filled }) => ({ title, piece: pieceOf(filled) })),
  };
}
