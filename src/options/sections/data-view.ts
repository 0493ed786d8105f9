import { type Everything, type KindDelta, kinds, type Names, type Stored } from '../../settings/everything';
import { kindText } from '../../settings/told';
import type { OptionsWords } from '../../words/options';

/** One kind of what is stored, in words and bytes. */
export interface StoredRow {
  kind: Stored['kind'];
  text: string;
  size: string;
}

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size as people read it: '312 bytes', '1.4 kB'. `format` is BCP 47. */
export function sizeText(bytes: number, format: string): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const options = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  } as const;
  const size = bytes / 1000 ** step;
  try {
    return new Intl.NumberFormat(format, options).format(size);
  } catch {
    return new Intl.NumberFormat('en', options).format(size);
  }
}

function storedText({ kind, count }: Stored, t: OptionsWords): string {
  switch (kind) {
    case 'rule':
    case 'template':
    case 'person':
    case 'company':
      return t.plural(`stored.${kind}`, count);
    case 'set aside':
      return t.plural('stored.aside', count);
    default:
      return t(`stored.${kind}`);
  }
}

/** What is stored, kind by kind, with the size of all. Pure. */
export function storedView(
  stored: readonly Stored[],
  format: string,
  t: OptionsWords,
): { rows: StoredRow[]; all: string } {
  return {
    rows: stored.map((each) => ({
      kind: each.kind,
      text: storedText(each, t),
      size: sizeText(each.bytes, format),
    })),
    all: sizeText(
      stored.reduce((sum, { bytes }) => sum + bytes, 0),
      format,
    ),
  };
}

/** What an import does to one kind: "2 new", with names. */
export interface DeltaRow {
  kind: KindDelta['kind'];
  title: string;
  changes: { kind: 'added' | 'changed' | 'removed'; text: string; names: string[]; more: string }[];
}

/** Kinds of which there are many. */
const lists = ['rule', 'template', 'person', 'company'] as const;
const isListKind = (kind: KindDelta['kind']): kind is (typeof lists)[number] => lists.some((each) => each === kind);

const moreOf = ({ count, names }: Names, t: OptionsWords) =>
  count > names.length ? t.plural('import.more', count - names.length) : '';

/** What an import would do, in words. Pure. */
export function deltaRows(deltas: readonly KindDelta[], t: OptionsWords): DeltaRow[] {
  return deltas.map((delta) => {
    const { kind } = delta;
    if (!isListKind(kind)) {
      const changes = [{ kind: 'changed' as const, text: t('import.part'), names: [], more: '' }];
      return { kind, title: kindText(t, kind), changes };
    }
    const changes = (['added', 'changed', 'removed'] as const)
      .filter((each) => delta[each].count > 0)
      .map((each) => ({
        kind: each,
        text: t.plural(`import.${each}`, delta[each].count),
        names: delta[each].names,
        more: moreOf(delta[each], t),
      }));
    return { kind, title: t(`kinds.${kind}`), changes };
  });
}

/** A moment gone by, with its date. `at` in milliseconds since the epoch; `format` is BCP 47. */
export function whenText(at: number, format: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(format, options).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
}

/** What was set aside, word for word, the latest first; `id` tells them apart. */
export function asideView(aside: Everything['aside'], format: string, t: OptionsWords) {
  const isKind = (name: string): name is (typeof kinds)[number] => kinds.some((kind) => kind === name);
  return [...aside].reverse().map(({ at, key, raw }, i) => {
    const [name = ''] = key.split('/');
    const called = isKind(name) ? kindText(t, name) : key;
    return {
      id: `${i} ${at} ${key}`,
      title: t('data.aside.of', { key: called, time: whenText(at, format) }),
      text: JSON.stringify(raw, null, 2),
    };
  });
}

/** The name of an exported file: 'say-why-2026-11-22.json', by the person's own calendar. `now` in milliseconds since the epoch. */
export function fileNameOf(now: number): string {
  const day = new Date(now);
  const two = (n: number) => String(n).padStart(2, '0');
  return `say-why-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}
