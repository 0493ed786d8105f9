import type { Invite } from '../../src/rules/types';

/** A note of the corpus, with what is known of the invitation. Everybody in it is made up. */
export interface CorpusNote {
  text: string;
  invite: Invite;
}

/**
 * Reads notes, one a line: `⏎` stands for a line break; after ` ## ` facts as `key=value`, divided by `; `: name, company, school,
 * headline, post, mutual, group, sender.
 */
export function readNotes(lines: string): CorpusNote[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text = '', facts = ''] = line.split(' ## ');
      return { text: text.replaceAll('⏎', '\n'), invite: readInvite(facts) };
    });
}

function readInvite(facts: string): Invite {
  const recipient: NonNullable<Invite['recipient']> = {};
  const invite: Invite = { recipient };
  for (const fact of facts.split('; ')) {
    const [key, value = ''] = fact.split('=');
    if (key === 'name' || key === 'company' || key === 'school' || key === 'headline') recipient[key] = value;
    if (key === 'post') recipient.posts = [value];
    if (key === 'mutual') invite.mutualContacts = [value];
    if (key === 'group') invite.sharedGroups = [value];
    if (key === 'sender') invite.sender = { name: value };
  }
  return invite;
}
