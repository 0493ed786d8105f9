import { render } from 'preact';
import { settingsOver } from './messages/settings';
import { type OptionsPlatform, startOptions } from './options/controller';
import { Page } from './options/page';
import { sendToBackground } from './platform/messages';
import { uiLanguage, version } from './platform/runtime';
import { follow } from './platform/snapshot';
import { storageArea } from './platform/storage';
import { followEverything } from './settings/follow';
import { effectiveKey } from './settings/model';
import { pageLanguageKey } from './settings/page-language';
import { directionOf, formattingLanguage } from './words/languages';
import { createOptionsWords } from './words/options';

const platform: OptionsPlatform = {
  followEverything: (signal, take) => followEverything(storageArea('local'), signal, take),
  followSnapshot: (signal, take) => follow(effectiveKey, signal, take),
  followPageLanguage: (signal, take) => follow(pageLanguageKey, signal, take),
  uiLanguage,
  api: settingsOver(sendToBackground),
  hash: () => location.hash,
  onHash: (signal, listener) => addEventListener('hashchange', listener, { signal }),
};

/** Ends with the page. */
const life = new AbortController();
startOptions(
  platform,
  ({ everything, language, messages, notesIn, section, problem }, api) => {
    const root = document.getElementById('options');
    if (root === null) return;
    const t = createOptionsWords(language, messages);
    const direction = directionOf(language);
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
    document.title = t('options.document', { section: t(`section.${section}`) });
    const shared = { everything, api, t, notesIn, direction, format: formattingLanguage(language, uiLanguage()) };
    render(<Page {...shared} section={section} problem={problem} version={version()} />, root);
  },
  life.signal,
);
