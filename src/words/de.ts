import { action } from './de/action';
import { banner } from './de/banner';
import { rules } from './de/rules';
import { verdicts } from './de/verdicts';

/** German. Reaches pages as a message table, never bundled. */
export const de: Readonly<Record<string, string>> = { ...action, ...banner, ...rules, ...verdicts };
