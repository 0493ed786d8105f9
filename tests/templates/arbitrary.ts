import fc from 'fast-check';
import { type SlotFacts, slotNames } from '../../src/templates/index';

const pieces = [
  'Hi ',
  'we met',
  ', ',
  '. ',
  ' ',
  '\n',
  '{firstName}',
  '{{name}}',
  '{company}',
  '{school}',
  '{frstName}',
  '{where we met?}',
  '{¿qué?}',
  '{何？}',
  '[[',
  ']]',
  '{',
  '}',
  '{}',
  '\\',
  '\\{',
  '\\]]',
  '[',
  ']',
  '(',
  ')',
  '👋🏽',
  '\u202e',
  '\ud800',
  '<b>',
  '%NAME%',
  '$&',
  'é',
];

/** Any text, most of it near to what a template may hold. */
export const anyTemplate = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Any facts: ordinary, missing, hostile. */
export const anyFacts = fc.dictionary(
  fc.constantFrom(...slotNames),
  fc.oneof(
    fc.constantFrom('Marta', 'Acme', '{name}', '[[x]]', '{where we met?}', '\\', ' ', '', '$&', 'Sammy Davis Jr.'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ),
) as fc.Arbitrary<SlotFacts>;
