import { expect, it } from 'vitest';
import { languageChosen } from '../../src/settings/page-language';

it.each([
  ['browser', 'fr', 'de-AT', 'de-AT'],
  ['linkedin', 'fr', 'de-AT', 'fr'],
  ['linkedin', undefined, 'de-AT', 'de-AT'],
  ['linkedin', 'de"><script>', 'es', 'es'],
  [{ tag: 'pt-BR' }, 'fr', 'de-AT', 'pt-BR'],
] as const)('%j, with pages in %j and a browser in %s, is %s', (choice, ofPages, ofBrowser, language) => {
  expect(languageChosen(choice, ofPages, ofBrowser)).toBe(language);
});
