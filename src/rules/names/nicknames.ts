import { fold } from '../text/fold';

/** First names that people go by for each other, a line a family. A name may stand in several. */
const families = `
alexander alexandra aleksandr sasha sascha lex xander sandra sandy alec alejandro ale
andrew andreas drew andy
anthony tony antonio
ann anna hannah nan nancy anja anya
barbara babs
catherine katherine katarzyna kate kathy cathy katie katya kasia kitty karin karen
charles chuck carl karl carlos charlie
christopher kit kris chris christine tina
daniel danny
deborah debbie
dorothy dot dolly
edward eduardo ted ned eddie
elizabeth liz lizzie beth betty betsy eliza lisa elsa ella libby bella isabel
eugene gene
francisco francesca frank paco pancho fran chico
frederick fred fritz alfred
george jorge georg
gerald jerry
giovanni gianni vanni
guillermo memo
harold harry hal henry hank enrique heinrich
helen nell elena lena nora ellie eleanor
ignacio nacho
jacob jake jack jacques kuba james jim jimmy jaime
john jack johannes hans juan ivan jan ian sean jean joao jane
jennifer jen jenny
jesus chuy
joseph joe jose pepe beppe giuseppe josef ze
joanna jo asia
lawrence larry lars lorenzo
leonard lenny
louis luis lou luigi ludwig
margaret maggie meg peggy greta rita daisy gretchen gosia
mary maria molly polly mia mitzi
matthew matthias matt
michael mike mick mikhail misha micha miguel michel michelle
mohammed muhammad mo hamada
natalia natasha
nicholas nick kolya klaus nico
patricia pat trish patrick paddy
peter pete pedro piotr pierre
philip pip phil
rebecca becky
richard rick dick
robert bob bobby rob bert
rosemary rosie
samuel sam
sarah sally sadie
sebastian basti
sophia sonja zosia
stephen steven steve esteban stefan
susan sue suzy
theodore ted teddy
theresa tess reese
thomas tom
timothy tim
victoria vicky tori
vincent enzo
vladimir vova volodya
virginia ginny
william bill will willy liam guillaume wilhelm guilherme
`;

/** Frequent first names beyond those families: enough to know that a greeting names somebody. */
const frequent = `
adam ahmed alice amanda ana andrea arthur ashley ben brian bruno carla carmen caroline chloe claire clara claudia dan david diana diego emily emma eric eva felix
fernanda fernando gabriel ines ingrid jason jessica jonas jordan julia julie kevin laura lea linda lucas lucia manuel marc marco marcus mario mark markus marta martin
max melissa monica nina oliver oscar otto paul paula paulo pablo priya rachel rafael raj rahul ricardo ruth ryan scott sergio sofia simon simone sven tanja tobias vanessa victor wei yuki
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
