import type { Assessment, Invite, Verdict } from '../../src/rules/types';
import { auc, rankCorrelation } from './measures';

/** A labelled message, judged. */
export interface Judged {
  id: string;
  text: string;
  label: string;
  language: string;
  split: string;
  reader: number;
  also: readonly string[];
  invite: Invite;
  assessment: Assessment;
}

const labels = ['personal', 'almost', 'generic', 'pitch', 'unfilled', 'default', 'blank'];
const verdicts: readonly Verdict[] = ['personal', 'almost', 'generic', 'default', 'blank'];
const notPersonal = ['generic', 'pitch', 'default', 'unfilled'];
/** Verdicts that are right for a label. */
const right: Readonly<Record<string, readonly Verdict[]>> = {
  personal: ['personal'],
  almost: ['almost'],
  generic: ['generic'],
  pitch: ['generic', 'almost'],
  unfilled: ['generic', 'almost'],
  default: ['default'],
  blank: ['blank'],
};

/** The whole page, in Markdown. */
export function report(
  messages: readonly Judged[],
  languages: readonly string[],
  { worst }: { worst: number },
): string {
  const groups: [string, readonly Judged[]][] = [];
  const add = (title: string, some: readonly Judged[]) => {
    if (some.length > 0) groups.push([title, some]);
  };
  add('All', messages);
  add(
    'Held out (nothing was fitted on their purposes)',
    messages.filter(({ split }) => split === 'held-out'),
  );
  for (const language of languages)
    add(
      nameOf(language),
      messages.filter((message) => message.language === language),
    );
  const others = messages.filter(({ language }) => ['de', 'fr', 'es', 'pt'].includes(language));
  add('German, French, Spanish and Portuguese together', others);
  return [
    '# How well the rules judge',
    '',
    'Written by `npm run evaluate` from the labelled messages in `tests/corpus`, which were written for this project. Messages with a second label',
    'that a fair reader might give (`also`) count in no figure but the tables. AUC is the chance that a message of the first kind scores above one of',
    "the second; rank is Spearman's correlation of the score with a reader's, 0 to 100.",
    '',
    figures(groups),
    ...groups.filter(([title]) => title !== 'All').map(([title, some]) => `## ${title}\n\n${confusion(some)}\n`),
    `## Calibration\n\n${calibration(messages)}\n`,
    `## Faults that are named\n\n${named(messages)}\n`,
    `## The worst mistakes\n\n${mistakes(messages, worst)}\n`,
  ].join('\n');
}

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

const sure = (messages: readonly Judged[]) => messages.filter(({ also }) => also.length === 0);
const scoresOf = (messages: readonly Judged[], some: readonly string[], score: (message: Judged) => number) =>
  messages.filter(({ label }) => some.includes(label)).map(score);
const show = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Scores to compare with: what a judge who can't read would say. */
const judges: readonly [string, (message: Judged) => number][] = [
  ['the rules', ({ assessment }) => assessment.score],
  ['length alone', ({ text }) => text.length],
  ['name and length', ({ text, invite }) => text.length + (hasName(text, invite) ? 100 : 0)],
];

function hasName(text: string, { recipient }: Invite): boolean {
  const first = recipient?.firstName ?? recipient?.name?.split(' ')[0];
  return first !== undefined && first !== '' && text.toLowerCase().includes(first.toLowerCase());
}

function figures(groups: readonly (readonly [string, readonly Judged[]])[]): string {
  const rows = groups.flatMap(([title, all]) =>
    judges.map(([name, score], index) => {
      const some = sure(all);
      const personal = scoresOf(some, ['personal'], score);
      const against = (others: readonly string[]) => show(auc(personal, scoresOf(some, others, score)));
      const rank = rankCorrelation(
        some.map(score),
        some.map(({ reader }) => reader),
      );
      return [
        index === 0 ? title : '',
        name,
        index === 0 ? some.length : '',
        against(notPersonal),
        against(['generic', 'pitch']),
        against(['generic']),
        against(['pitch']),
        show(rank),
      ];
    }),
  );
  return `${table(['', 'by', 'messages', 'AUC, all others', 'generic and pitch', 'generic', 'pitch', 'rank'], rows)}\n`;
}

function confusion(messages: readonly Judged[]): string {
  const rows = labels
    .map((label) => messages.filter((message) => message.label === label))
    .filter((some) => some.length > 0)
    .map((some) => [
      some[0]?.label ?? '',
      ...verdicts.map((verdict) => some.filter(({ assessment }) => assessment.verdict === verdict).length || ''),
    ]);
  return table(['label \\ verdict', ...verdicts], rows);
}

function calibration(messages: readonly Judged[]): string {
  const edges = [0, 1, 20, 36, 56, 70, 80, 90, 101];
  const rows = edges.slice(0, -1).map((from, index) => {
    const to = (edges[index + 1] ?? 101) - 1;
    const some = sure(messages).filter(({ assessment: { score } }) => score >= from && score <= to);
    const mean = some.reduce((sum, { reader }) => sum + reader, 0) / some.length;
    const share = some.filter(({ label }) => label === 'personal').length / some.length;
    return [
      `${from} to ${to}`,
      some.length,
      some.length === 0 ? '–' : mean.toFixed(0),
      some.length === 0 ? '–' : `${Math.round(100 * share)} %`,
    ];
  });
  return table(['score', 'messages', 'mean of the reader', 'labelled personal'], rows);
}

const breaks = ({ assessment }: Judged, rule: string) =>
  assessment.findings.some((finding) => finding.rule === rule && finding.outcome === 'broken');

function named(messages: readonly Judged[]): string {
  const some = sure(messages);
  const count = (rule: string, chosen: (message: Judged) => boolean) => {
    const of = some.filter(chosen);
    return `${of.filter((message) => breaks(message, rule)).length} of ${of.length}`;
  };
  return table(
    ['rule', 'known where it is so', 'said of personal notes', 'said of any other'],
    [
      ['filled-in', 'unfilled'],
      ['no-pitch', 'pitch'],
      ['not-default', 'default'],
    ].map(([rule = '', label = '']) => [
      rule,
      count(rule, (message) => message.label === label),
      count(rule, (message) => message.label === 'personal'),
      count(rule, (message) => message.label !== label && message.label !== 'personal'),
    ]),
  );
}

/** Messages whose verdict is wrong, those furthest from the reader's score first. */
function mistakes(messages: readonly Judged[], most: number): string {
  return sure(messages)
    .filter(({ label, assessment }) => !(right[label] ?? []).includes(assessment.verdict))
    .sort((a, b) => Math.abs(b.assessment.score - b.reader) - Math.abs(a.assessment.score - a.reader))
    .slice(0, most)
    .map(({ id, text, label, reader, assessment: { score, verdict, findings } }) => {
      const told = findings
        .filter(({ outcome, spans }) => (outcome === 'met' || outcome === 'broken') && spans.length > 0)
        .map(({ rule, outcome, spans }) => {
          const quotes = spans.map(([start, end]) => `«${text.slice(start, end).replaceAll('\n', ' ')}»`).join(' ');
          return `${rule} ${outcome}: ${quotes}`;
        });
      return `- \`${id}\`, ${label}, reader ${reader}; called ${verdict}, ${score}\n  > ${text.replaceAll('\n', ' ')}\n\n  ${told.join('; ') || 'no finding'}`;
    })
    .join('\n');
}
