import type { Invite } from '../../rules/types';
import type { AboutMe } from '../../settings/settings';
import { type Answers, type Filled, factsOf, fill, type Template } from '../../templates';
import { sampleRecipient } from '../rules/samples';

/** Characters that LinkedIn allows a free account's note. */
export const freeLimit = 200;

/** Whom a template is filled for: somebody made up, and the person. */
export interface Example {
  me: AboutMe;
  /** BCP 47 language of notes where a template says none. */
  language: string;
}

/** What an example lets us know, as the page of an open invitation would. */
function inviteOf({ me, language }: Example, template: Pick<Template, 'language'>): Invite {
  return {
    recipient: sampleRecipient,
    sender: Object.fromEntries(Object.entries(me).filter(([, said]) => said !== '')),
    mutualContacts: ['Ann Lee'],
    limit: freeLimit,
    language: template.language || language,
  };
}

/** A template filled for the example, and the invitation to judge it by. */
export function filledFor(
  template: Pick<Template, 'text' | 'language'>,
  example: Example,
  answers: Answers = {},
): { filled: Filled; invite: Invite } {
  const invite = inviteOf(example, template);
  return { filled: fill(template.text, factsOf(invite), { answers, limit: freeLimit }), invite };
}
