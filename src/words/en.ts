import { action } from './en/action';
import { banner } from './en/banner';
import { rules } from './en/rules';
import { verdicts } from './en/verdicts';

/** English, bundled everywhere: every other language falls back to it, key by key. */
export const en = { ...action, ...banner, ...rules, ...verdicts } as const;
