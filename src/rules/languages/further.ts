import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { portuguese } from './pt';

/** The languages beside English that the rules have words for: BCP 47 code and data. */
export const further: ReadonlyMap<string, string> = new Map([
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pt', portuguese],
]);
