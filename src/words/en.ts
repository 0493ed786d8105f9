import { banner } from './en/banner';
import { popup } from './en/popup';
import { rules } from './en/rules';
import { verdicts } from './en/verdicts';

/** English, bundled everywhere: every other language falls back to it, key by key. */
export const en = { ...banner, ...popup, ...rules, ...verdicts } as const;
