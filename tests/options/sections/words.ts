import { de } from '../../../src/words/de';
import { createOptionsWords } from '../../../src/words/options';

export const t = createOptionsWords('en', null);
export const german = createOptionsWords('de', de);
