import type { RuleId, Span } from '../../rules/types';
import type { Part, Words } from '../../words';
import { type Advice, charactersOver, findingOf, isCalm, isUnsure } from '../advice';
import { type InsertProblem, isAsWritten, type State } from '../state';
import { calmMessage } from './calm';
import { canPutBack, keptSentence } from './kept';
import { quote } from './quote';
import type { Message } from './shown';

/** The texts of the note step. `name` as it is said within a sentence. */
export function noteMessage(state: State, name: string, t: Words): Message {
  const { assessment, effective, advice, asking, problem } = state;
  const verdict = t(`verdict.${assessment.verdict}`);
  const soFar = isUnsure(assessment) ? t.parts('note.reading') : t.parts('note.so-far', { verdict });
  if (problem !== null) return { headline: soFar, sentence: problemSentence(problem, t), tone: 'plain' };
  if (asking !== null) return { headline: t.parts('insert.asks'), sentence: t.parts('insert.asks.do'), tone: 'plain' };
  if (advice !== null) return adviceMessage(state, advice, name, t);
  if (isAsWritten(state)) {
    // Our own start is no fault of theirs: what it asks is named, not what it is worth so far.
    const open = findingOf(assessment, 'filled-in')?.spans[0];
    const headline = open ? t.parts('note.open-slot', { quote: quote(state.reading.draft.slice(...open)) }) : soFar;
    return { headline, sentence: t.parts('note.started'), tone: 'plain' };
  }
  if (isCalm(assessment, effective)) return calmMessage(state, t);
  if (canPutBack(state) && state.kept !== null) {
    return { headline: soFar, sentence: keptSentence(state.kept, t), tone: 'plain' };
  }
  switch (assessment.verdict) {
    case 'personal':
      return {
        headline: t.parts('note.personal', { verdict, name }),
        sentence: assessment.accepted ? t.parts('note.personal.do') : [],
        tone: 'good',
      };
    case 'almost':
      return {
        ...almostHead(state, t),
        sentence: t.parts(assessment.accepted ? 'note.accepted' : 'note.question'),
        tone: assessment.accepted ? 'good' : 'warn',
      };
    case 'blank':
    case 'default':
    case 'generic':
      return { headline: soFar, sentence: t.parts('note.question'), tone: 'plain' };
  }
}

function problemSentence(problem: InsertProblem, t: Words): Part[] {
  switch (problem.outcome) {
    case 'too long':
      return [{ text: t.plural('insert.too-long', problem.over) }];
    case 'field gone':
      return t.parts('insert.field-gone');
    case 'overwritten':
      return t.parts('insert.overwritten');
  }
}

/** What already is right in an almost personal note: said at once. */
function almostHead({ reading, assessment }: State, t: Words): Pick<Message, 'headline'> {
  const verdict = t('verdict.almost');
  const met = (rule: RuleId): Span | undefined => {
    const finding = findingOf(assessment, rule);
    return finding?.outcome === 'met' ? finding.spans[0] : undefined;
  };
  const how = met('how-we-know');
  if (how) return { headline: t.parts('note.almost.how', { verdict, quote: quote(reading.draft.slice(...how)) }) };
  const why = met('why-connect');
  if (why) return { headline: t.parts('note.almost.why', { verdict, quote: quote(reading.draft.slice(...why)) }) };
  const mutual = met('mutual-contact');
  const contact = mutual && reading.draft.slice(...mutual);
  if (contact && reading.recipient.mutualContacts.some((known) => known.includes(contact))) {
    return { headline: t.parts('note.almost.mutual', { verdict, quote: quote(contact) }) };
  }
  return { headline: t.parts('note.almost', { verdict }) };
}

/** One advice in words, its words of the draft quoted. */
function adviceMessage(state: State, advice: Advice, name: string, t: Words): Message {
  const { reading, assessment } = state;
  const { span } = advice;
  const verdict = t(`verdict.${assessment.verdict}`);
  const words = span ? quote(reading.draft.slice(...span)) : '';
  const select = span && { select: span };
  switch (advice.kind) {
    case 'over':
      return {
        headline: [{ text: t.plural('note.over', charactersOver(reading)) }],
        sentence: span
          ? t.parts('note.over.easiest', { quote: words })
          : t.parts('note.over.limit', { limit: reading.limit ?? 0 }),
        tone: 'error',
        glyph: 'over',
        ...select,
      };
    case 'wrong name':
      return {
        headline: t.parts('note.wrong-name', { quote: words, name }),
        sentence: t.parts('note.wrong-name.do'),
        tone: 'error',
        glyph: 'name',
        ...select,
      };
    case 'open slot':
      return {
        headline: t.parts('note.open-slot', { quote: words }),
        sentence: t.parts('note.open-slot.do'),
        tone: 'error',
        glyph: 'slot',
        ...select,
      };
    case 'default':
      return {
        headline: t.parts('note.default', { verdict }),
        sentence: t.parts('note.default.do', { name }),
        tone: 'warn',
      };
    case 'pitch':
      return {
        headline: span ? t.parts('note.pitch', { verdict, quote: words }) : t.parts('note.pitch.no-quote', { verdict }),
        sentence: t.parts('note.pitch.do', { name }),
        tone: 'warn',
        ...select,
      };
    case 'generic':
      return {
        headline: span
          ? t.parts('note.generic', { verdict, quote: words })
          : t.parts('note.generic.no-quote', { verdict }),
        sentence: t.parts('note.generic.do'),
        tone: 'warn',
      };
    case 'almost':
      return { ...almostHead(state, t), sentence: almostAsk(state, advice, name, t), tone: 'warn' };
    case 'own rule':
      return ownRule(advice, verdict, t);
    case 'threshold':
      return {
        headline: t.parts('note.threshold', { verdict }),
        sentence: t.parts('note.almost.add-detail', { name }),
        tone: 'warn',
      };
    case 'language':
      return { headline: t.parts('note.language'), sentence: t.parts('note.language.do'), tone: 'calm' };
  }
}

/** A rule of the person's own is quoted by its title, and speaks by its message. */
function ownRule({ rule, own }: Advice, verdict: string, t: Words): Message {
  const title = rule ? t(`rule.${rule}`) : quote(own?.title ?? '');
  const message = own?.message ?? '';
  const sentence = rule ? t.parts(`reason.${rule}`) : message === '' ? [] : [{ text: message }];
  return { headline: t.parts('note.own-rule', { verdict, rule: title }), sentence, tone: 'warn' };
}

function almostAsk({ assessment }: State, { rule }: Advice, name: string, t: Words) {
  if (rule === 'why-connect') {
    // Only somebody who is known can be stayed in touch with.
    const known = findingOf(assessment, 'how-we-know')?.outcome === 'met';
    return t.parts(known ? 'note.almost.add-why' : 'note.almost.add-why.new');
  }
  if (rule === 'how-we-know') return t.parts('note.almost.add-how');
  return t.parts('note.almost.add-detail', { name });
}
