/** The colours of Say Why's surfaces, by what they mean. Each text colour has 4.5:1 or more on its theme's surfaces. */
export interface Palette {
  ink: string;
  muted: string;
  /** Personal, accepted. */
  good: string;
  /** Almost, generic, default. */
  warn: string;
  /** Real errors: a wrong name, an open slot, too many characters. */
  error: string;
}

export type Theme = 'light' | 'dark';

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: { ink: '#1F1F1F', muted: '#5E5E5E', good: '#0B6B53', warn: '#8A5A00', error: '#B3261E' },
  dark: { ink: '#EDEDED', muted: '#B8B8B8', good: '#6FD3B5', warn: '#F0B95B', error: '#F2B8B5' },
};

/** The system's font by its own name before the generic one: on Linux that often is a wider one than the rest of the page's. */
export const fontStack =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue','Fira Sans',Ubuntu,Cantarell,Arial,system-ui,sans-serif";

/** CSS declarations of a theme's custom properties: `--ink`, `--muted`, `--good`, `--warn`, `--error`. */
export function paletteDeclarations(theme: Theme): string {
  return Object.entries(palettes[theme])
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
