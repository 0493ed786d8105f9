/** Words of greeting and of address that stand before a name, in the languages of LinkedIn's default texts. */
const words = `
hi hello hey hiya hullo dear greetings good morning afternoon evening day there all everyone sir madam
mr mrs ms miss mx dr prof professor hallo guten tag morgen liebe lieber sehr geehrte geehrter herr frau moin servus
bonjour bonsoir salut cher chere madame monsieur hola buenos buenas dias tardes estimado estimada querido querida
ola oi bom boa dia tarde caro cara prezado prezada ciao buongiorno salve gentile hej hejsan tjena hei halo hai selamat pagi siang
yo hiya howdy heya merhaba privet czesc szia
`;

let parsed: ReadonlySet<string> | undefined;

/** Folded words that open a greeting, titles included; parsed at first use. */
export function greetingWords(): ReadonlySet<string> {
  parsed ??= new Set(words.split(/\s+/).filter((word) => word !== ''));
  return parsed;
}

/** Titles: a surname follows them. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor herr frau madame monsieur sir madam signor signora senor senora doctor'.split(
    ' ',
  ),
);
