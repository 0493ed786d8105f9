/** Words of greeting and of address that stand before a name: a draft is greeted before its language is known. */
const words = `
hi hello hey hiya dear greetings good morning afternoon evening day there all everyone sir madam
mr mrs ms miss mx dr prof professor
hallo guten gute tag tach morgen abend liebe lieber liebes sehr geehrte geehrter geehrtes herr frau moin servus gruezi gruss gott
bonjour bonsoir salut coucou cher chere chers madame monsieur mme mlle
hola buenos buenas buen dias dia tardes estimado estimada querido querida apreciado apreciada don dona sr sra srta dra
ola oi bom boa boas viva tarde noite caro cara prezado prezada exmo exma senhor senhora
ciao buongiorno buonasera salve gentile egregio hej tjena hei selamat pagi siang hoi
`;

let parsed: ReadonlySet<string> | undefined;

/** Folded words that open a greeting, titles included; parsed at first use. */
export function greetingWords(): ReadonlySet<string> {
  parsed ??= new Set(words.split(/\s+/).filter((word) => word !== ''));
  return parsed;
}

/** Titles: a surname follows them. */
export const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr dra prof professor professora herr frau madame monsieur mme mlle sir madam signor signora senor senora senhor senhora sr sra srta doctor doctora doutor doutora'.split(
    ' ',
  ),
);
