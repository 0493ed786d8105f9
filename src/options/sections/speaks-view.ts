import type { RuleId } from '../../rules/types';
import { isQuiet } from '../../settings/model';
import { type Asked, type Asking, askable, askings, type LanguageChoice, type Settings } from '../../settings/settings';
import { interfaceLanguage, translated } from '../../words/languages';
import type { OptionsWords } from '../../words/options';
import { endOfDay, momentOf } from '../../words/time';

/** One of several choices, with what it means. */
export interface Choice<T> {
  value: T;
  label: string;
  about: string;
  chosen: boolean;
}

/** A language to choose: `tag` in the list's values, its own name. */
export interface LanguageOption {
  value: string;
  label: string;
  /** BCP 47 of the label, where it isn't the interface's. */
  lang?: string;
}

/** How it speaks, in words. */
export interface SpeaksView {
  on: boolean;
  asking: Choice<Asking>[];
  askAt: Choice<Asked>[];
  /** Why what is ticked has no effect; '' where it has. */
  askAtNote: string;
  language: { chosen: string; options: LanguageOption[]; about: string };
  /** Until when it keeps quiet; null where it doesn't. */
  quiet: string | null;
  unflagged: { rule: RuleId; title: string }[];
}

/** A language's name in a language, as Intl knows it; the tag itself where it doesn't. */
export function nameOf(tag: string, language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}

/** All languages of the interface. */
const spoken: readonly string[] = ['en', ...translated];

const listed = (names: readonly string[], language: string): string => {
  try {
    return new Intl.ListFormat(language).format(names);
  } catch {
    return names.join(', ');
  }
};

/** The choice that a value of the list stands for. */
export const languageOf = (value: string): LanguageChoice =>
  value === 'linkedin' || value === 'browser' ? value : { tag: value };

function languageView(language: LanguageChoice, t: OptionsWords): SpeaksView['language'] {
  // A tag that came by import ('de-AT') is shown as the language that is spoken for it.
  const chosen = typeof language === 'string' ? language : interfaceLanguage(language.tag);
  return {
    chosen,
    options: [
      { value: 'linkedin', label: t('speaks.language.linkedin') },
      { value: 'browser', label: t('speaks.language.browser') },
      ...spoken.map((tag) => ({ value: tag, label: nameOf(tag, tag), lang: tag })),
    ],
    about: t('speaks.language.about', {
      languages: listed(
        spoken.map((tag) => nameOf(tag, t.language)),
        t.language,
      ),
    }),
  };
}

function quietText({ on, snoozedUntil }: Settings, now: number, format: string, t: OptionsWords): string | null {
  if (!on || snoozedUntil === null || !isQuiet({ on, snoozedUntil }, now)) return null;
  if (snoozedUntil === endOfDay(now)) return t('speaks.quiet.rest');
  return t('speaks.quiet.until', { time: momentOf(snoozedUntil, now, format) });
}

const capital = (text: string, language: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** What the section shows. `now` in milliseconds since the epoch; `format` (BCP 47) for times. Pure. */
export function speaksView(settings: Settings, now: number, format: string, t: OptionsWords): SpeaksView {
  const { on, asking, askAt, language, unflagged } = settings;
  const withoutEffect = asking === 'never' ? 'speaks.ask-at.never' : askAt.length === 0 ? 'speaks.ask-at.none' : null;
  return {
    on,
    asking: askings.map((value) => ({
      value,
      label: t(`speaks.asking.${value}`),
      about: t(`speaks.asking.${value}.about`),
      chosen: value === asking,
    })),
    askAt: askable.map((value) => ({
      value,
      label: capital(t(`verdict.${value}`), t.language),
      about: t(`speaks.ask-at.${value}`),
      chosen: askAt.includes(value),
    })),
    askAtNote: withoutEffect === null ? '' : t(withoutEffect),
    language: languageView(language, t),
    quiet: quietText(settings, now, format, t),
    unflagged: unflagged.map((rule) => ({ rule, title: t(`rule.${rule}`) })),
  };
}

/** The verdicts to ask at once one is ticked or unticked, in the order of the list. */
export const withVerdict = (askAt: readonly Asked[], verdict: Asked, on: boolean): Asked[] =>
  askable.filter((each) => (each === verdict ? on : askAt.includes(each)));
