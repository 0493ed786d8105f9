import { h, render } from 'preact';
import { Banner, type BannerProps } from './banner';
import { isolate } from './isolate';
import { styles } from './styles';

/** The banner on the page: a bare div with a closed shadow root, so that nothing of ours shows in LinkedIn's own tree. */
export interface Mounted {
  readonly host: HTMLElement;
  draw(props: BannerProps): void;
  /** The control that holds the focus, if it is one of ours. */
  focused(): Element | null;
  focus(selector: string): void;
  unmount(): void;
}

export function mount(escapeIsOurs: () => boolean): Mounted {
  const life = new AbortController();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const body = document.createElement('div');
  root.append(style, body);
  isolate(root, escapeIsOurs, life.signal);
  return {
    host,
    draw: (props) => render(h(Banner, props), body),
    focused: () => root.activeElement,
    focus: (selector) => body.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    unmount() {
      life.abort();
      render(null, body);
    },
  };
}
