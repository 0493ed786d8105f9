import { readPattern } from '../../rules/custom/pattern';
import { most as engineMost, type FactName, factNames, type Unit } from '../../rules/custom/types';
import type { Condition, Importance } from '../../rules/types';
import { most, type OwnRule } from '../../settings/settings';
import type { OptionsKey } from '../../words/options';

/** What the form can look for. `kept`: more than it can show, made elsewhere. */
export const looks = ['words', 'facts', 'length', 'question', 'pattern', 'kept'] as const;
export type Looks = (typeof looks)[number];
export const howMany = ['any', 'all', 'none'] as const;
export type HowMany = (typeof howMany)[number];

/** A rule of one's own as its form holds it: every field's text, whatever else is chosen. */
export interface OwnDraft {
  id: string;
  title: string;
  message: string;
  importance: Exclude<Importance, 'off'>;
  /** It is switched off, and stays so. */
  isOff: boolean;
  sending: boolean;
  receiving: boolean;
  looks: Looks;
  many: HowMany;
  /** One a line. */
  words: string;
  facts: FactName[];
  bound: 'at-least' | 'at-most';
  count: string;
  unit: Unit;
  pattern: string;
  kept: Condition | null;
}

export const emptyDraft = (id: string): OwnDraft => ({
  id,
  title: '',
  message: '',
  importance: 'required',
  isOff: false,
  sending: true,
  receiving: true,
  looks: 'words',
  many: 'any',
  words: '',
  facts: [],
  bound: 'at-most',
  count: '40',
  unit: 'words',
  pattern: '',
  kept: null,
});

type Test = Pick<OwnDraft, 'looks'> & Partial<OwnDraft>;

/** What the form shows of a condition; null where it can't show all of it. */
function shownOf(test: Condition): Test | null {
  switch (test.kind) {
    case 'mentions': {
      const { words = [], facts = [] } = test;
      if (facts.length === 0) return { looks: 'words', many: 'any', words: words.join('\n') };
      return words.length === 0 ? { looks: 'facts', many: 'any', facts } : null;
    }
    case 'avoids':
      return { looks: 'words', many: 'none', words: test.words.join('\n') };
    case 'at-least':
    case 'at-most':
      return { looks: 'length', bound: test.kind, count: String(test.count), unit: test.of };
    case 'asks-question':
      return { looks: 'question', many: 'any' };
    case 'matches':
      return { looks: 'pattern', many: 'any', pattern: test.pattern };
    case 'not': {
      const shown = shownOf(test.of);
      const canTurn = shown !== null && ['facts', 'question', 'pattern'].includes(shown.looks) && shown.many === 'any';
      return canTurn ? { ...shown, many: 'none' } : null;
    }
    case 'all':
      return allOf(test.of);
    case 'any':
      return null;
  }
}

/** Several conditions that ask for one word or fact each are "all of them". */
function allOf(conditions: readonly Condition[]): Test | null {
  const single = (key: 'words' | 'facts') =>
    conditions.flatMap((each) => (each.kind === 'mentions' && each[key]?.length === 1 ? each[key] : []));
  const shown = conditions.map(shownOf);
  if (shown.every((each) => each?.looks === 'words' && each.many === 'any')) {
    const words = single('words');
    return words.length === conditions.length ? { looks: 'words', many: 'all', words: words.join('\n') } : null;
  }
  const facts = single('facts').filter((each): each is FactName => factNames.some((name) => name === each));
  const isFacts = shown.every((each) => each?.looks === 'facts' && each.many === 'any');
  return isFacts && facts.length === conditions.length ? { looks: 'facts', many: 'all', facts } : null;
}

/** The form of a stored rule. */
export function draftOf(rule: OwnRule): OwnDraft {
  const { id, title, message, importance, sending, receiving, test } = rule;
  return {
    ...emptyDraft(id),
    title,
    message,
    importance: importance === 'off' ? 'required' : importance,
    isOff: importance === 'off',
    sending,
    receiving,
    ...(shownOf(test) ?? { looks: 'kept', kept: test }),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function wordsTest(words: string[], many: HowMany): Condition {
  if (many === 'none') return { kind: 'avoids', words };
  if (many === 'any' || words.length === 1) return { kind: 'mentions', words };
  return { kind: 'all', of: words.map((word) => ({ kind: 'mentions', words: [word] })) };
}

/** What a draft looks for; null while that isn't complete. */
export function conditionOf(draft: OwnDraft): Condition | null {
  if (Object.keys(faultsOf(draft)).some((field) => field in testFields)) return null;
  const { many, facts, kept } = draft;
  const turned = (test: Condition): Condition => (many === 'none' ? { kind: 'not', of: test } : test);
  switch (draft.looks) {
    case 'words':
      return wordsTest(linesOf(draft.words), many);
    case 'facts':
      if (many !== 'all' || facts.length === 1) return turned({ kind: 'mentions', facts });
      return { kind: 'all', of: facts.map((fact) => ({ kind: 'mentions', facts: [fact] })) };
    case 'length':
      return { kind: draft.bound, count: Number(draft.count), of: draft.unit };
    case 'question':
      return turned({ kind: 'asks-question' });
    case 'pattern':
      return turned({ kind: 'matches', pattern: draft.pattern.trim() });
    case 'kept':
      return kept;
  }
}

/** The rule of a draft; null while it has faults. */
export function ownRuleOf(draft: OwnDraft): OwnRule | null {
  const test = conditionOf(draft);
  if (test === null || Object.keys(faultsOf(draft)).length > 0) return null;
  const { id, isOff, importance, sending, receiving } = draft;
  const [title, message] = [draft.title.trim(), draft.message.trim()];
  return { id, title, message, importance: isOff ? 'off' : importance, test, sending, receiving };
}

const testFields = { words: true, facts: true, count: true, pattern: true } as const;
export type OwnField = keyof typeof testFields | 'title' | 'sides';

/** Each field that isn't filled in well, with what to say of it. */
export function faultsOf(draft: OwnDraft): Partial<Record<OwnField, OptionsKey>> {
  const faults: Partial<Record<OwnField, OptionsKey>> = {};
  if (draft.title.trim() === '') faults.title = 'own.fault.title';
  if (!draft.sending && !draft.receiving) faults.sides = 'own.fault.sides';
  if (draft.looks === 'words') {
    const lines = linesOf(draft.words);
    const hasWord = lines.length > 0 && lines.every((line) => readPattern(line).length > 0);
    const isTooMuch =
      lines.length > engineMost.items ||
      lines.some((line) => line.length > engineMost.characters) ||
      JSON.stringify(wordsTest(lines, draft.many)).length > most.tree;
    if (!hasWord) faults.words = 'own.fault.words';
    if (isTooMuch) faults.words = 'own.fault.too-many';
  }
  if (draft.looks === 'facts' && draft.facts.length === 0) faults.facts = 'own.fault.facts';
  if (draft.looks === 'length' && !/^(?:[1-9]\d{0,2}|1000)$/.test(draft.count.trim())) faults.count = 'own.fault.count';
  if (draft.looks === 'pattern' && readPattern(draft.pattern).length === 0) faults.pattern = 'own.fault.pattern';
  return faults;
}
