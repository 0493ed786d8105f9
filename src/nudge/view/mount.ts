import { h, render } from 'preact';
import { answerCopies } from '../../linkedin/other-copies';
import { Banner, type BannerProps } from './banner';
import { isolate } from './isolate';
import { styles } from './styles';

/** Where the focus goes within the banner: a button that opens a list, or the first control of a list. */
const places = {
  'menu button': '.dots',
  'more button': '.more',
  main: '.main',
  menu: '.menu .entry:not(.only-line)',
  reasons: '.reasons .verb[tabindex="0"],.templates [tabindex="0"]',
  templates: '.templates [tabindex="0"]',
} as const;
type Place = keyof typeof places;

/** The banner on the page: a bare div with a closed shadow root, so that nothing of ours shows in LinkedIn's own tree. */
export interface Mounted {
  readonly host: HTMLElement;
  draw(props: BannerProps): void;
  /** The control that holds the focus, if it is one of ours. */
  focused(): Element | null;
  focus(place: Place): void;
  /** Stays as it is drawn, with nobody behind it. */
  leave(): void;
  unmount(): void;
}

/** `isAlive` tells another copy of the extension whether this banner has somebody behind it. */
export function mount(isAlive: () => boolean): Mounted {
  const life = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const body = document.createElement('div');
  root.append(style, body);
  isolate(root, life.signal);
  answerCopies(root, isAlive, life.signal);
  return {
    host,
    draw: (props) => render(h(Banner, props), body),
    focused: () => root.activeElement,
    focus: (place) => body.querySelector<HTMLElement>(places[place])?.focus({ preventScroll: true }),
    leave: () => life.abort(),
    unmount() {
      life.abort();
      render(null, body);
    },
  };
}
