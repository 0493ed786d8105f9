import type { Glyph, Reason } from '../content/shown';

/** Drawn within the ring, in its 24 by 24 box. */
export function RingGlyph({ glyph }: { glyph: Glyph }) {
  const line = {
    stroke: 'currentColor',
    'stroke-width': 1.8,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const;
  switch (glyph) {
    case 'name':
      return (
        <g {...line}>
          <circle cx="12" cy="9.7" r="2.1" />
          <path d="M8.2 16.2c.6-2 2-3 3.8-3s3.2 1 3.8 3" />
        </g>
      );
    case 'slot':
      return <path {...line} d="M10.4 8c-2 0-.5 3.2-2.4 4 1.9.8.4 4 2.4 4M13.6 8c2 0 .5 3.2 2.4 4-1.9.8-.4 4-2.4 4" />;
    case 'over':
      return <path {...line} d="M8 12h6.5M12.3 9.4l2.6 2.6-2.6 2.6M17 8.8v6.4" />;
  }
}

const paths: Readonly<Record<Reason['icon'] | 'dots' | 'chevron', string>> = {
  broken: 'M8 4v5M8 11.8v.2',
  missed: 'M8 5v6M5 8h6',
  met: 'M4.5 8.3l2.3 2.3 4.7-5',
  dots: 'M3 8h.01M8 8h.01M13 8h.01',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
};

/** A 16 px line drawing in `currentColor`, decorative. */
export function Icon({ name }: { name: keyof typeof paths }) {
  const width = name === 'dots' ? 2.6 : 1.7;
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {(name === 'broken' || name === 'missed' || name === 'met') && (
        <circle cx="8" cy="8" r="7" stroke="currentColor" stroke-width="1.4" />
      )}
      <path d={paths[name]} stroke="currentColor" stroke-width={width} stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
