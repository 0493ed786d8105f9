import type { en } from './en';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Names between braces: `'To {name}: {verdict}'` has `'name' | 'verdict'`. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type PluralOf<Keys> = Keys extends `${infer Base}_other` ? Base : never;
type PlainOf<Keys> = Keys extends `${string}_${Category}` ? never : Keys;

/** A text that is the same for every count. */
export type Key = PlainOf<keyof typeof en>;
/** A text that depends on a count: its forms are `key_one`, `key_other` and what else a language needs. */
export type PluralKey = PluralOf<keyof typeof en>;

/** Strings appear to the letter; numbers in the language's digits and grouping. */
export type Param = string | number;
type Filling<Names extends string> = Record<Names, Param>;
type Args<Names extends string> = [Names] extends [never] ? [] : [params: Filling<Names>];
type PluralNames<Table, K extends string> = Exclude<
  Placeholders<Extract<Table[Extract<keyof Table, `${K}_${Category}`>], string>>,
  'count'
>;
/** The placeholders of a table's text. */
type Names<Table, K> = Placeholders<Extract<Table[Extract<keyof Table, K>], string>>;

/** A piece of a text; `param` names the placeholder that it filled, so that a view can set it apart (bold, `<bdi>`). */
export interface Part {
  text: string;
  param?: string;
}

/** The words of a table in one language. Never throws; what a language lacks is said in English. */
export interface WordsOf<Table> {
  /** The text of a key, its placeholders filled. */
  <K extends PlainOf<keyof Table>>(key: K, ...args: Args<Names<Table, K>>): string;
  /** The same in pieces. */
  parts<K extends PlainOf<keyof Table>>(key: K, ...args: Args<Names<Table, K>>): Part[];
  /** The form of a key that fits the count; `{count}` is filled with it. */
  plural<K extends PluralOf<keyof Table>>(key: K, count: number, ...args: Args<PluralNames<Table, K>>): string;
  /** BCP 47. */
  readonly language: string;
}

/** What the banner says, and what all pages of ours say alike: the words that are bundled. */
export type Words = WordsOf<typeof en>;

/** What a translation of one table of English texts must hold: the same keys, plural forms by its own categories. */
export type Translation<Table> = { readonly [K in PlainOf<keyof Table>]: string } & {
  readonly [K in `${PluralOf<keyof Table>}_other`]: string;
} & {
  readonly [K in `${PluralOf<keyof Table>}_${Exclude<Category, 'other'>}`]?: string;
};
