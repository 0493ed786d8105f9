import { banner } from './de/banner';
import { popup } from './de/popup';
import { rules } from './de/rules';
import { verdicts } from './de/verdicts';

/** German. Reaches pages as a message table, never bundled. */
export const de: Readonly<Record<string, string>> = { ...banner, ...popup, ...rules, ...verdicts };
