/** The stand-in's address inside a test browser. */
export const origin = 'https://www.linkedin.com';

const choices = {
  generation: ['today', '2022', '2017', '2014', 'sales', 'hashed'],
  mount: ['light', 'shadow', 'late-shadow', 'replaced-shadow', 'preload', 'iframe', 'dialog', 'dialog-bare'],
  account: ['free', 'premium'],
  send: ['click', 'pointerup', 'capture'],
  trap: ['none', 'edges', 'index', 'outside-to-first', 'focusin', 'focusin-list'],
  labels: [
    'en',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'sv',
    'da',
    'no',
    'fi',
    'pl',
    'cs',
    'ro',
    'ru',
    'uk',
    'tr',
    'ar',
    'he',
    'hi',
    'bn',
    'mr',
    'te',
    'pa',
    'id',
    'ms',
    'tl',
    'th',
    'vi',
    'ja',
    'ko',
    'zh-Hans',
    'zh-Hant',
    'el',
    'hu',
    'fa',
    'none',
  ],
  digits: ['auto', 'latin', 'native'],
  dir: ['auto', 'ltr', 'rtl'],
  theme: ['light', 'dark'],
  emailGate: ['off', 'disabled', 'enabled', 'with-note'],
  counter: ['auto', 'used', 'remaining', 'none'],
  upsell: ['off', 'before', 'after'],
  listener: ['first', 'last'],
  start: ['choose', 'note'],
  align: ['top', 'center'],
} as const;

type Choice<K extends keyof typeof choices> = (typeof choices)[K][number];
export type Generation = Choice<'generation'>;
export type Mount = Choice<'mount'>;
export type Language = Choice<'labels'>;
export const mounts: readonly Mount[] = choices.mount;
export const languages: readonly Language[] = choices.labels;

/** The mounts in which a generation's dialog can stand; the first is its own. */
export const mountsOf: Readonly<Record<Generation, readonly [Mount, ...Mount[]]>> = {
  today: ['shadow', 'light', 'late-shadow', 'replaced-shadow', 'preload', 'iframe', 'dialog', 'dialog-bare'],
  // On its own pages; and, where an account is behind, as the old application of today's shell.
  '2022': ['light', 'shadow', 'preload', 'iframe'],
  '2017': ['light'],
  '2014': ['light'],
  sales: ['light'],
  hashed: ['dialog-bare'],
};

/** What LinkedIn might do, where the evidence leaves it open. Each is a query parameter of the same name. */
export interface Switches {
  /**
   * `today` (2022-11 to 2026-10): two steps in one artdeco node. `2022` (2018 to 2022): "You can customize this invitation".
   * `2017`: the first Ember build. `2014` (2006 to 2016): a page with a form. `sales`: Sales Navigator's single step.
   * `hashed`: what is likely next, a native dialog without a name that stays.
   */
  generation: Generation;
  /** Where the dialog appears; `late-shadow` gives the outlet its root after the press, `replaced-shadow` swaps the outlet. */
  mount: Mount;
  /** Free: notes of 200 characters and few of them. Premium: 300, unlimited. */
  account: Choice<'account'>;
  /** Notes left this month on a free account; `unknown`: the dialog doesn't say; `none`: adding a note opens the upsell. */
  left: number | 'unknown' | 'none';
  /** What Send acts on: its click, its pointerup (keyboard clicks too), or a click caught by a window-capture listener. */
  send: Choice<'send'>;
  /** When the window-capture listener is registered: as the page starts, or as the dialog opens, after everybody else's. */
  listener: Choice<'listener'>;
  /** How Tab is kept in the dialog. `index` walks its own list of controls, `outside-to-first` sends strangers to the first; `focusin-list` pulls the focus back from all but its own controls. */
  trap: Choice<'trap'>;
  /** LinkedIn's dialog buttons ignore an untrusted `.click()` but obey a composed pointer sequence. */
  clickIgnored: boolean;
  /** "Add a note" ignores every untrusted event. */
  addNoteDead: boolean;
  /** Language of LinkedIn's words; `none`: words of no language. */
  labels: Language;
  /** Of counter and notes left; `auto`: as LinkedIn's locale counts, `native`: the script's own, where it has them. */
  digits: Choice<'digits'>;
  /** Writing direction; `auto`: the language's own. */
  dir: Choice<'dir'>;
  theme: Choice<'theme'>;
  /** The dialog fades in, by opacity, in 300 ms. */
  fade: boolean;
  /** Content and action bar are rendered anew on every input; the field keeps focus and caret. */
  rerenderOnKey: boolean;
  /** The field is replaced by a new node after its first input. */
  remount: boolean;
  /** The counter appears 400 ms after the field. */
  counterLate: boolean;
  /** Send appears 400 ms after the field. */
  sendLate: boolean;
  /**
   * LinkedIn asks for the email address: until there is one, "Send without a note" is disabled, or enabled and sends nothing;
   * `with-note`: the note's field stands beside it from the start.
   */
  emailGate: Choice<'emailGate'>;
  /** Notes are used up: the upsell comes instead of the note step, or instead of sending a note. */
  upsell: Choice<'upsell'>;
  /** LinkedIn asks "How do you know X?" first. One of the answers needs their email address. */
  howKnow: boolean;
  /** Notes are used up and "Add a note" isn't offered at all. */
  addNoteMissing: boolean;
  /** What the counter tells: characters written, or those that remain; `auto`: as the generation's own. */
  counter: Choice<'counter'>;
  /** Sending runs into the weekly limit. */
  weekly: boolean;
  /** Strict Content-Security-Policy and Trusted Types headers. Read by the server. */
  csp: boolean;
  /** A "Write with AI" button that sets the note without any input event. */
  ai: boolean;
  /** Text that the note opens with. */
  prefill: string;
  /** A press outside the dialog's node closes it. */
  closeOnOutside: boolean;
  /** The step that the dialog opens at. */
  start: Choice<'start'>;
  /** Where the dialog stands in the window. */
  align: Choice<'align'>;
}

export const defaults: Readonly<Switches> = {
  generation: 'today',
  mount: 'shadow',
  account: 'free',
  left: 3,
  send: 'click',
  listener: 'first',
  trap: 'edges',
  clickIgnored: false,
  addNoteDead: false,
  labels: 'en',
  digits: 'auto',
  dir: 'auto',
  theme: 'light',
  fade: false,
  rerenderOnKey: false,
  remount: false,
  counterLate: false,
  sendLate: false,
  emailGate: 'off',
  upsell: 'off',
  howKnow: false,
  addNoteMissing: false,
  counter: 'auto',
  weekly: false,
  csp: false,
  ai: false,
  prefill: '',
  closeOnOutside: false,
  start: 'choose',
  align: 'top',
};

const names = Object.keys(defaults);

/** The query's switches alone, as a query string: '' where it has none. */
export function switchesIn(query: URLSearchParams): string {
  return new URLSearchParams([...query].filter(([name]) => names.includes(name))).toString();
}

/** @throws {RangeError} on a value that its switch doesn't know, or that its generation can't have, so that a test's typo fails. */
export function parseSwitches(query: URLSearchParams): Switches {
  const parsed: Record<string, unknown> = { ...defaults };
  for (const [name, value] of query) {
    if (names.includes(name)) parsed[name] = parseValue(name, value);
  }
  // Each value was checked against its own switch just above.
  const switches = parsed as unknown as Switches;
  const possible = mountsOf[switches.generation];
  if (!query.has('mount')) return { ...switches, mount: possible[0] };
  if (possible.includes(switches.mount)) return switches;
  throw new RangeError(`No dialog of the generation ${switches.generation} is mounted as ${switches.mount}.`);
}

function parseValue(name: string, value: string): string | number | boolean {
  if (name === 'prefill') return value;
  if (name === 'left') {
    if (value === 'unknown' || value === 'none') return value;
    if (/^\d+$/.test(value)) return Number(value);
  } else if (name in choices) {
    const known: readonly string[] = choices[name as keyof typeof choices];
    if (known.includes(value)) return value;
  } else if (value === 'true' || value === 'false') {
    return value === 'true';
  }
  throw new RangeError(`The stand-in's switch ${name} doesn't know ${JSON.stringify(value)}.`);
}

/** Address of a page of the stand-in: `standinUrl('/in/marta-lindqvist/', { mount: 'light' })`. */
export function standinUrl(path: string, switches: Partial<Switches> = {}): string {
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries(switches)) url.searchParams.set(name, String(value));
  return url.href;
}
