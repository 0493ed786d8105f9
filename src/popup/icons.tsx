const shapes = {
  search: 'M11 11l3.5 3.5M12.5 7.25a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z',
  snooze: 'M13.5 9.6A5.9 5.9 0 0 1 6.4 2.5a5.9 5.9 0 1 0 7.1 7.1z',
  back: 'M9.5 3.5L5 8l4.5 4.5',
} as const;

/** A drawing in the text's colour, 16 px; whoever shows it names what it says. */
export function Icon({ name }: { name: keyof typeof shapes }) {
  return (
    <svg
      class={`icon-${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
