import { field } from './field';

/** The item of storage.session that holds what was begun in the popup. */
export const unfinishedKey = 'unfinished';

/** What was typed into a template's blanks, for one recipient. */
export interface Started {
  /** The template's id. */
  template: string;
  /** The recipient's name; '' where none was known. */
  to: string;
  /** What was typed, by what stands between the blank's braces. */
  answers: Readonly<Record<string, string>>;
}

/** What was begun in the popup, kept in memory until the browser closes. */
export interface Unfinished {
  /** The latest last. */
  started: readonly Started[];
  /** The draft under "Try a draft", and who it is to. */
  tried: { text: string; name: string };
}

export const nothingUnfinished: Unfinished = { started: [], tried: { text: '', name: '' } };

/** How much is kept: templates begun, blanks of each, UTF-16 units of an answer, a name and a draft. What is beyond goes. */
const most = { started: 50, blanks: 50, answer: 1000, name: 200, draft: 20_000 };

const text = (value: unknown, longest: number): string => (typeof value === 'string' ? value.slice(0, longest) : '');

function guardStarted(value: unknown): Started[] {
  const [template, to, answers] = [field(value, 'template'), field(value, 'to'), field(value, 'answers')];
  if (typeof template !== 'string' || typeof to !== 'string' || typeof answers !== 'object' || answers === null)
    return [];
  const said = Object.entries(answers)
    .slice(0, most.blanks)
    .map(([slot, answer]) => [slot, text(answer, most.answer)] as const)
    .filter(([, answer]) => answer !== '');
  return said.length === 0 ? [] : [{ template, to: text(to, most.name), answers: Object.fromEntries(said) }];
}

/** What was begun, out of whatever storage holds. Never throws. */
export function guardUnfinished(value: unknown): Unfinished {
  const started = field(value, 'started');
  const tried = field(value, 'tried');
  return {
    started: (Array.isArray(started) ? started.slice(-most.started) : []).flatMap(guardStarted),
    tried: { text: text(field(tried, 'text'), most.draft), name: text(field(tried, 'name'), most.name) },
  };
}

/** What was typed into a template for a recipient; nothing where it wasn't begun. */
export const answersOf = ({ started }: Unfinished, template: string, to: string): Started['answers'] =>
  started.find((each) => each.template === template && each.to === to)?.answers ?? {};

/** With other answers to a template's blanks; without any, it isn't begun. */
export function withAnswers(unfinished: Unfinished, { template, to, answers }: Started): Unfinished {
  const others = unfinished.started.filter((each) => each.template !== template || each.to !== to);
  const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  const now = Object.keys(said).length === 0 ? [] : [{ template, to, answers: said }];
  return { ...unfinished, started: [...others, ...now].slice(-most.started) };
}
