import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, fill, type Node, parse, print, problemsIn, slotNames } from '../../src/templates/index';
import { anyTemplate } from './arbitrary';
import { faulty } from './faulty';

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

  it.each(faulty)('finds what is wrong with %s', (text, kind, quote) => {
    const problem = problemsIn(text).find((each) => each.kind === kind);
    expect(problem?.quote).toBe(quote);
    expect(text.slice(problem?.start, problem?.end)).toBe(quote);
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
