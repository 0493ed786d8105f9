import { labels, switches } from './context';

const zero = (): string => {
  if (switches.digits === 'latin') return '0';
  const native = labels.zero ?? '0';
  return switches.digits === 'native' || labels.ownDigits === true ? native : '0';
};

/** A whole number in the digits that the switch says. */
export function numeral(value: number): string {
  const first = zero().codePointAt(0) ?? 0x30;
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
}
