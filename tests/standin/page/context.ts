import { parseSwitches, type Switches, switchesIn } from '../switches';
import { type Labels, labelsOf } from './labels';

const key = 'standin switches';

/** Read once from the address; a page that a stand-in's page leads to (or frames) inherits them. */
function readSwitches(): Switches {
  const own = switchesIn(new URLSearchParams(location.search));
  const led = document.referrer.startsWith(location.origin);
  const query = own === '' && led ? (sessionStorage.getItem(key) ?? '') : own;
  if (window === window.top) sessionStorage.setItem(key, query);
  return parseSwitches(new URLSearchParams(query));
}

export const switches: Switches = readSwitches();
export const labels: Labels = labelsOf(switches.labels);
export const direction: 'ltr' | 'rtl' = switches.dir === 'auto' ? labels.dir : switches.dir;

/** Theme, language and direction of the whole document. */
export function dressDocument(): void {
  const root = document.documentElement;
  root.classList.add(`theme--${switches.theme}`);
  root.lang = labels.lang;
  root.dir = direction;
}
