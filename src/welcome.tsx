import { render } from 'preact';
import { writeNote } from './linkedin/insert';
import { backgroundOver } from './messages';
import { settingsOver } from './messages/settings';
import { startNudge } from './nudge/nudge';
import { styles } from './nudge/view/styles';
import { startOptions } from './options/controller';
import type { SampleParts } from './options/welcome/sample';
import { sampleSettings } from './options/welcome/sample-settings';
import { Welcome } from './options/welcome/welcome';
import { copyText } from './platform/clipboard';
import { sendToBackground } from './platform/messages';
import { reportOnce } from './platform/report';
import { isAlive, openSettings, uiLanguage } from './platform/runtime';
import { shadowRootOf } from './platform/shadow-root';
import { follow } from './platform/snapshot';
import { storageArea } from './platform/storage';
import { assess } from './rules';
import { asksForNotes } from './rules/asks-for-notes';
import { firstNameOf } from './rules/names/first-name';
import { followEverything } from './settings/follow';
import { effectiveKey } from './settings/model';
import { directionOf } from './words/languages';
import { createOptionsWords } from './words/options';
import { createWelcomeWords } from './words/welcome';

/** Ends with the page. */
const life = new AbortController();
const nothing = () => undefined;
const settings = sampleSettings();
const background = backgroundOver(sendToBackground);

const parts: SampleParts = {
  write: writeNote,
  // A page of the extension takes no style sheet out of its markup: the same text goes in as one that was made.
  dress(host) {
    const root = shadowRootOf(host);
    if (root === null) return false;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.querySelector('style')?.remove();
    root.adoptedStyleSheets = [sheet];
    return true;
  },
  start(opening) {
    const { effective, onEffective, change } = settings.begin();
    return startNudge(opening, {
      assess,
      firstNameOf,
      asksForNotes,
      effective,
      onEffective,
      now: Date.now,
      // The sample's presses stay in the sample.
      actions: {
        change,
        notesSeen: nothing,
        noteSent: nothing,
        keepDraft: nothing,
        keptDraft: () => Promise.resolve(null),
        heldBlankSent: nothing,
        offer: background.offer,
        openSettings: () => void openSettings().catch(reportOnce),
        alive: isAlive,
      },
      onStanding: nothing,
      copy: copyText,
      report: reportOnce,
    });
  },
};

follow(effectiveKey, life.signal, settings.take);
startOptions(
  {
    followEverything: (signal, take) => followEverything(storageArea('local'), signal, take),
    followSnapshot: (signal, take) => follow(effectiveKey, signal, take),
    // The welcome has no templates.
    followPageLanguage: (_, take) => take(undefined),
    uiLanguage,
    api: settingsOver(sendToBackground),
    hash: () => '',
    onHash: nothing,
  },
  ({ everything, language, messages, problem }, api) => {
    const root = document.getElementById('welcome');
    if (root === null) return;
    const w = createWelcomeWords(language);
    document.documentElement.lang = w.language;
    document.documentElement.dir = directionOf(w.language);
    document.title = w('welcome.document');
    const t = createOptionsWords(language, messages);
    render(<Welcome everything={everything} api={api} t={t} w={w} parts={parts} problem={problem} />, root);
  },
  life.signal,
);
