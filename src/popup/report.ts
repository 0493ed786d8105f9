import type { PageReport } from '../messages';
import { type Asking, type Effective, isQuiet } from '../settings/model';

/** What came of asking the tab in front what was found in it. */
export type Found = { kind: 'elsewhere' | 'deaf' | 'late' | 'no dialog' } | { kind: 'open'; page: PageReport };

export interface ReportFacts {
  version: string;
  userAgent: string;
  /** BCP 47. */
  browserLanguage: string;
  effective: Effective;
  /** Milliseconds since the epoch. */
  now: number;
  found: Found;
}

/** By the token that each puts into its user agent; those that pretend to be another come first. */
const browsers = [
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Edge', /\bEdg\/(\d+)/],
  ['Opera', /\bOPR\/(\d+)/],
  ['Chrome', /\bChrome\/(\d+)/],
] as const;

const askingWords: Record<Asking, string> = { once: 'asks once', never: 'only advises', always: 'asks every time' };
const noPage = {
  elsewhere: 'not LinkedIn',
  deaf: 'LinkedIn, not reloaded since Say Why came or was updated',
  late: 'LinkedIn, gave no answer in time',
  'no dialog': 'LinkedIn, no invitation found',
} as const;

function browserOf(userAgent: string): string {
  for (const [name, token] of browsers) {
    const version = token.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'another browser';
}

function settingsText(effective: Effective, now: number): string {
  const { on, asking, askOnBlank, unflagged } = effective;
  const awake = isQuiet(effective, now) ? 'quiet' : 'on';
  return [
    on ? awake : 'off',
    askingWords[asking],
    ...(askOnBlank ? [] : ['not on blanks']),
    ...(unflagged.length === 0 ? [] : [`not flagged: ${unflagged.join(', ')}`]),
  ].join('; ');
}

const yesNo = (found: boolean) => (found ? 'yes' : 'no');

function pageLines({
  step,
  field,
  limit,
  notesLeft,
  name,
  actions,
  names,
  mount,
  frame,
  banner,
}: PageReport): string[] {
  const found = { field, limit, 'notes left': notesLeft, name, banner };
  return [
    'Tab: LinkedIn, an invitation is open',
    `Step: ${step}`,
    `Found: ${Object.entries(found)
      .map(([what, is]) => `${what} ${yesNo(is)}`)
      .join(', ')}`,
    `Signs: actions ${actions}, names ${names}`,
    `Mount: ${mount}, ${frame} frame`,
  ];
}

/**
 * The report that a person copies, to say what went wrong: lines of plain text, in English whatever the interface speaks,
 * as it is for those who mend it. It holds no name, draft or address, nor a word of the page.
 */
export function reportText({ version, userAgent, browserLanguage, effective, now, found }: ReportFacts): string {
  return [
    `Say Why ${version}`,
    `Browser: ${browserOf(userAgent)}`,
    `Language: ${effective.language} (browser: ${browserLanguage})`,
    `Settings: ${settingsText(effective, now)}`,
    ...(found.kind === 'open' ? pageLines(found.page) : [`Tab: ${noPage[found.kind]}`]),
    '',
  ].join('\n');
}
