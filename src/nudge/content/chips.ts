import type { Words } from '../../words';
import type { State } from '../state';
import { quote } from './quote';
import type { Chip } from './shown';

/** A name or place as it goes into a note: on one line, and of a length that leaves room for what comes after. */
const fact = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : undefined;
};

/**
 * Starts for a note that says nothing of one's own yet: the questions that recipients ask, answered by the facts at hand. On an
 * empty or default note they take its place, with a greeting; after generic words they go on from there.
 */
export function chipsFor(state: State, firstName: string | undefined, t: Words): Chip[] {
  const { reading, assessment, advice, start } = state;
  const { verdict } = assessment;
  if (reading.step !== 'note' || start !== null) return [];
  const asked = verdict === 'blank' || advice?.kind === 'default' || advice?.kind === 'generic';
  if (!asked) return [];
  const replaces = verdict !== 'generic';
  const hello = firstName === undefined ? t('stem.hello.no-name') : t('stem.hello', { name: firstName });
  const lead = replaces ? `${hello} ` : separatorAfter(reading.draft);
  const chip = (id: Chip['id'], label: string, stem: string): Chip => ({
    id,
    label,
    text: `${lead}${replaces ? stem : capitalised(stem, reading.draft, t)} `,
    replaces,
  });
  const mutual = reading.recipient.mutualContacts.map(fact).find((name) => name !== undefined);
  const school = reading.recipient.school === undefined ? undefined : fact(reading.recipient.school);
  return [
    chip('met', t('start.met'), t('stem.met')),
    ...(school === undefined ? [] : [chip('school', t('start.school'), t('stem.school', { fact: school }))]),
    ...(mutual === undefined ? [] : [chip('mutual', quote(mutual, 20), t('stem.mutual', { fact: mutual }))]),
    chip('post', t('start.post'), t('stem.post')),
  ];
}

const separatorAfter = (draft: string) => (draft === '' || /\s$/.test(draft) ? '' : ' ');

/** A stem with a capital where the draft before it has ended its sentence, or its line. */
function capitalised(stem: string, draft: string, t: Words): string {
  return /(^|[.!?…\n])[\s"'”’)]*$/.test(draft) ? stem.charAt(0).toLocaleUpperCase(t.language) + stem.slice(1) : stem;
}
