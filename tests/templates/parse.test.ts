import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escaped,
  fill,
  type Node,
  parse,
  print,
  problemSentence,
  problemsIn,
  slotNames,
} from '../../src/templates/index';
import { anyTemplate } from './arbitrary';

/** What a template is made of, without places. */
const shape = (nodes: readonly Node[]): unknown[] =>
  nodes.map((node) => {
    if (node.kind === 'text') return node.text;
    return node.kind === 'part' ? shape(node.nodes) : { [node.kind]: node.slot };
  });

/** Pieces as an author could mean them; never two texts side by side, as those are one. */
const anyNodes = fc.letrec((tie) => ({
  nodes: fc
    .array(
      fc.oneof(
        { maxDepth: 4 },
        fc.record({
          kind: fc.constant('text'),
          text: fc.string({ unit: fc.constantFrom(...'ab {}[]\\?\n,😀'), minLength: 1, maxLength: 8 }),
        }),
        fc.record({ kind: fc.constant('slot'), slot: fc.constantFrom(...slotNames) }),
        fc.record({
          kind: fc.constant('question'),
          slot: fc.constantFrom('where we met?', '¿dónde?', '在哪里？', 'أين؟', 'a\\b?'),
        }),
        fc.record({ kind: fc.constant('unknown'), slot: fc.constantFrom('frstName', 'x y', '[', '\\') }),
        fc.record({ kind: fc.constant('part'), nodes: tie('nodes') }),
      ),
      { maxLength: 5 },
    )
    .map((nodes) =>
      nodes.filter(
        (node, at) => (node as Node).kind !== 'text' || (nodes[at - 1] as Node | undefined)?.kind !== 'text',
      ),
    ),
})).nodes as fc.Arbitrary<Node[]>;

describe('parse', { timeout: 60_000 }, () => {
  it.each([
    ['Hi {firstName}, hello', ['Hi ', { slot: 'firstName' }, ', hello']],
    ['{ firstName }', [{ slot: 'firstName' }]],
    ['{{firstName}} {{{school}}}', [{ slot: 'firstName' }, ' ', { slot: 'school' }]],
    ['{where we met?}', [{ question: 'where we met?' }]],
    [
      '{¿dónde?}{在哪里？}{أين التقينا؟}',
      [{ question: '¿dónde?' }, { question: '在哪里？' }, { question: 'أين التقينا؟' }],
    ],
    ['at [[{company} [[or {school}]]]]', ['at ', [{ slot: 'company' }, ' ', ['or ', { slot: 'school' }]]]],
    ['\\{firstName\\} \\[[x\\]] \\\\ a\\b', ['{firstName} [[x]] \\ a\\b']],
    ['one [1] and a[0]', ['one [1] and a[0]']],
    ['<b>{name}</b> &amp; <script>', ['<b>', { slot: 'name' }, '</b> &amp; <script>']],
  ])('reads %s', (text, expected) => {
    expect(shape(parse(text).nodes)).toEqual(expected);
    expect(problemsIn(text)).toEqual([]);
  });

  it.each([
    ['Hi {firstName, we met', 'unclosed slot', '{firstName, we met', /«\{firstName, we met».*isn’t closed/],
    ['Hi {firstName\n}', 'unclosed slot', '{firstName', /same line/],
    ['Hi {frstName}', 'unknown slot', '{frstName}', /did you mean \{firstName\}/],
    ['Hi {{first_name}}', 'unknown slot', '{{first_name}}', /did you mean \{firstName\}/],
    ['Hi {Vorname}', 'unknown slot', '{Vorname}', /did you mean \{firstName\}/],
    ['at {employer}', 'unknown slot', '{employer}', /did you mean \{company\}/],
    ['at {where we met}', 'unknown slot', '{where we met}', /did you mean \{where we met\?\}/],
    ['a {} b', 'empty slot', '{}', /«\{\}» is empty/],
    [`{${'very '.repeat(15)}long?}`, 'slot too long', `{${'very '.repeat(15)}long?}`, /60 characters/],
    ['{a = b?}', 'unclear question', '{a = b?}', /plain words/],
    ['a } b', 'stray brace', '}', /belongs to no slot/],
    ['[[at {company}', 'unclosed part', '[[', /isn’t closed/],
    ['at {company}]]', 'stray part end', ']]', /ends no optional part/],
    ['[[always]]', 'part without slot', '[[always]]', /never vanishes/],
    [`${'[['.repeat(9)}{name}${']]'.repeat(8)}`, 'too deep', '[[', /inside too many/],
    ['  ', 'empty', '  ', /is empty/],
    [`${'x'.repeat(2001)}`, 'too long', 'x', /2000 characters/],
  ])('says what is wrong with %s', (text, kind, quote, sentence) => {
    const problem = problemsIn(text).find((each) => each.kind === kind);
    expect(problem).toBeDefined();
    if (problem === undefined) return;
    expect(problem.quote).toBe(quote);
    expect(text.slice(problem.start, problem.end)).toBe(quote);
    expect(problemSentence(problem)).toMatch(sentence);
  });

  it('takes what isn’t a text for an empty template', () => {
    for (const value of [undefined, null, 7, {}]) expect(parse(value as unknown as string).nodes).toEqual([]);
  });

  it('is total: the pieces of any text stand in its order and leave nothing out, problems lie within it', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const { nodes, source } = parse(text);
        expect(source).toBe(text);
        let at = 0;
        for (const { start, end } of nodes) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
        for (const problem of problemsIn(text)) {
          expect(problem.start).toBeGreaterThanOrEqual(0);
          expect(problem.end).toBeLessThanOrEqual(text.length);
          expect(problemSentence(problem)).toMatch(/[.?]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads what it prints as the same pieces', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        expect(shape(parse(print(nodes)).nodes)).toEqual(shape(nodes));
      }),
      { numRuns: 1000 },
    );
  });

  it('prints any text it read so that it reads the same again', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const { nodes } = parse(text);
        const printed = print(nodes);
        expect(shape(parse(printed).nodes)).toEqual(shape(nodes));
        expect(print(parse(printed).nodes)).toBe(printed);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes nothing in an escaped text for syntax', () => {
    fc.assert(
      fc.property(anyTemplate, (text) => {
        const filled = fill(escaped(text), { firstName: 'Marta' });
        expect([filled.text, filled.open, filled.filled]).toEqual([text, [], []]);
      }),
      { numRuns: 500 },
    );
  });
});
