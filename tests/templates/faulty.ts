import type { Problem } from '../../src/templates/index';

/** Templates with something to mend: what kind of thing, what stands there, and what is said of it in English. */
export const faulty: [text: string, kind: Problem['kind'], quote: string, sentence: RegExp][] = [
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
  [`${'x'.repeat(2001)}`, 'too long', 'x', /2,000 characters/],
];
