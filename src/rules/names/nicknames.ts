import { fold } from '../text/fold';

/** First names that people go by for each other, a line a family. A name may stand in several. */
const families = `
alexander alexandra aleksandr sasha sascha lex xander sandra sandy alejandro ale
andrew andreas drew andy
anthony tony antonio
ann anna hannah nancy anja
catherine katherine katarzyna kate kathy katie katya kasia kitty karin karen
charles chuck carl karl carlos
christopher kit kris chris christine tina
daniel danny
edward eduardo ted ned eddie
elizabeth liz beth betty eliza lisa elsa ella bella isabel
francisco francesca frank paco fran chico
frederick fred fritz alfred
george jorge georg
harold harry hal henry hank enrique heinrich
helen nell elena lena nora ellie
jacob jake jack kuba james jim jaime
john jack johannes hans juan ivan jan ian sean jean joao jane
jennifer jenny
joseph joe jose pepe giuseppe josef ze
louis luis luigi ludwig
margaret maggie meg peggy greta rita daisy gosia
mary maria molly polly mia
matthew matthias matt
michael mike mick mikhail misha micha miguel michel
natalia natasha
nicholas nick klaus nico
patricia pat trish patrick paddy
peter pete pedro piotr pierre
rebecca becky
richard rick dick
robert bob bobby rob
samuel sam
sarah sally sadie
sophia sonja zosia
stephen steven steve esteban stefan
susan sue
theresa tess
thomas tom
timothy tim
victoria vicky tori
william bill will liam guillaume wilhelm guilherme
`;

/** Frequent first names beyond those families: enough to know that a greeting names somebody. */
const frequent = `
adam ahmed alice amanda ana andrea arthur ben brian carla carmen chloe claire claudia dan david diana diego emily emma eric eva felix fernando gabriel ingrid jason
jessica jonas jordan julia kevin laura lea linda lucas lucia marc marco marcus mario mark marta martin max melissa monica nina oliver oscar otto paul paula paulo
pablo priya rachel rafael raj ruth ryan scott sergio sofia simon sven tobias vanessa victor wei yuki
`;

let familiesByName: Map<string, Set<number>> | undefined;
let known: Set<string> | undefined;

function familiesOf(): Map<string, Set<number>> {
  if (familiesByName !== undefined) return familiesByName;
  familiesByName = new Map();
  for (const [number, line] of families.trim().split('\n').entries()) {
    for (const name of line.split(' ').map(fold)) {
      const numbers = familiesByName.get(name) ?? new Set();
      numbers.add(number);
      familiesByName.set(name, numbers);
    }
  }
  return familiesByName;
}

/** Whether two folded first names may be one person's: Bob and Robert. */
export function sameFamily(a: string, b: string): boolean {
  const numbers = familiesOf().get(a);
  const others = familiesOf().get(b);
  if (numbers === undefined || others === undefined) return false;
  for (const number of numbers) if (others.has(number)) return true;
  return false;
}

/** Whether a folded word is a frequent first name. Not knowing a name says nothing about it. */
export function isFirstName(word: string): boolean {
  known ??= new Set(frequent.trim().split(/\s+/).map(fold));
  return known.has(word) || familiesOf().has(word);
}
