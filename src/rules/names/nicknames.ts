import { fold } from '../text/fold';

/** First names that people go by for each other, a line a family. A name may stand in several. */
const families = `
alexander alexandra alex sasha sascha alec lex xander aleksandr oleksandr sandra sandy aleksander aleksandra alejandro alejandra ale alessandro alessandra olek
andrew andy drew andreas andre andrea andrei andrzej andres
anthony tony antonio anton toni antoine antonia toño
ann anna anne annie anja anya hannah nan nancy ania anita annette annika
barbara barb babs basia barbie
benjamin ben benny benji
bartholomew bart
catherine katherine kathryn kate kathy katie cathy kat kitty katarina katarzyna kasia ekaterina katya catalina cate karen karin kathleen
charles charlie chuck chas carl karl carlos carlo charlotte lottie
christopher chris kit christian christina christine christy kristen kristin kris tina kristina krzysztof cristina
daniel danny dan dani daniela danielle
david dave davey davide
deborah debra deb debbie
dorothy dot dottie dolly
edward ed eddie ted ned teddy edmund edgar eduardo edwin
elizabeth elisabeth liz lizzie lizzy beth betty betsy eliza lisa elsa elisa bess ella libby ela elzbieta lisbeth isabel isabella bella
emily emma em emilia emmy millie
eugene gene
francis francisco frank frankie fran paco pancho francesca frances francesco franco franz
frederick fred freddie freddy frederik alfred fritz federico fede
gabriel gabriela gabe gabi gabby
george jorge georg georgina gina georgia
gerald jerry gerry gerard geraldine
giovanni gianni vanni
grace gracie
gregory greg gregor grzegorz
guillermo memo willy
gwendolyn gwen wendy
harold harry hal henry hank harriet hattie heinrich heinz enrique quique henrik
helen ellen nell elena lena helena eleanor nora ellie lenka
ignacio nacho
jacob jake jack jacques james jim jimmy jamie jaime jakob kuba jakub
john jack johnny jon jonathan johann johannes hans juan ivan jan ian sean giovanni joao jean jane janet jonas
jennifer jen jenny jenn jennie
jesus chuy
joseph joe joey jose pepe giuseppe beppe josef josephine jo josie pepito peppe yusuf
joanna jo joanne asia joan
joshua josh
judith judy jude
kenneth ken kenny
lawrence larry laurence lorenzo lars laura laurie laurel lauren
leonard leo len lenny leonardo leonid
louis luis lou luigi ludwig lewis louise luisa lew
madeleine maddie maddy
margaret maggie meg peggy marge margie greta rita daisy gretchen margarita margot margarete malgorzata gosia
mary maria marie molly polly maryam mia mariana marilyn mitzi maja mascha masha miriam
martin marty martina tina
matthew matt matty matthias matteo mateo mateusz
megan meg meghan
michael mike mick mickey mikey micha michel miguel michele michelle mikhail misha mischa shelly mihai
mohammed muhammad mohamed mohammad mo muhammed mehmet hamada
nathan nathaniel nate nat
natalia natalie nat natasha nathalie
nicholas nick nicolas nico niklas nicola nicole nicky nikolai kolya klaus
olivia liv livvy oliver olly ollie
pamela pam
patricia pat patty patrick paddy trish tricia patrizia rick
paul paula pablo paolo pavel paulo pauline
peter pete pedro piotr pierre pietro piet petra petr
philip phil phillip pip filip felipe philippe
rachel rae rach raquel
raymond ray
rebecca becky becca bec
richard rick dick rich ricky ricardo richie riccardo
robert rob bob bobby robbie bert roberto roberta robin
roger rodge
ronald ron ronnie veronica ronni roni
rosemary rose rosie rosa
samuel sam sammy samantha sami
sarah sara sally sadie
sebastian seb basti bastian
sofia sophie sophia zosia sonja sonya
stephen steven steve stefan stephanie steph stefanie esteban stevie szczepan stefano
susan sue susie suzanne susanne suzy zsuzsa zsuzsanna
theodore ted theo teddy theodora dora dorothea thea
teresa theresa terry tess tessa tere teresita reese
thomas tom tommy tomas tomasz tomek
timothy tim timmy
valentina val valerie valeria
victor vic victoria vicky tori vittorio viktor viktoria
vincent vince vinny vincenzo enzo
vladimir vova volodya vlad
virginia ginny
walter walt wally
wilhelmina mina minnie
william bill will billy willy liam guillaume wilhelm willem wim
zachary zach zack
`;

/** Frequent first names beyond those families: enough to know that a greeting names somebody. */
const frequent = `
aaron abby abdul abigail ada adam adele adrian agnes ahmed aisha alan albert alice alicia alina alison allison alma amanda amber amina amir
amit amy ana anders angela angelica anil anjali ankit antoinette april ari arjun arthur ashley astrid audrey aurora austin ava axel ayesha
beatrice beatriz bernard beth bianca bjorn blake bogdan bradley brandon brenda brian bridget bruce bruno bryan caleb camila camille
carla carmen carol carolina caroline carolyn cecilia celine chandra chen chiara chloe claire clara claudia colin connor craig cynthia dale
damian darren dean deepak denise dennis derek diana diane diego dirk dmitri dominic donald donna doris douglas duncan dylan eduard eileen elaine
eli elias elif emil emre eric erica erik erika erin ernest esther ethan eva evan evelyn fabian fabio farid fatima felix fernanda fernando fiona
florian gary gavin geoffrey gloria gordon graham guido gustavo hamza harvey hassan hector heather heidi holger howard hugo hussein ibrahim
igor imran inga ingrid irene irina iris isaac ivana ivy jason jasmine javier jeff jeffrey jeremy jerome jesse jessica jill joachim joaquin joel
jordan joyce juliana julia julian julie julien jürgen justin kai kamal karim kavita keith kelly kevin khalid kim kirsten klara kumar kyle lakshmi
lance larissa leah lee leila lena leon leticia lilian lily linda lindsay logan lola lorena lucas lucia lucy luca luke lukas lynn magda
manuel marc marcel marcia marco marcos marcus marek mariam marina mario marion marisol marjorie mark markus marta martha marvin mathilde maurice max maya mei melanie
melissa mercedes miles milan mira mohan monica monika morgan muriel murray nadia nadine naomi neha neil nelson nina noah noel noor
norman olga omar oscar otto owen pamela pascal patrick percy perry phoebe pilar pooja priya quentin rafael rahul raj rajesh ralph ramon rana
rania rashid raul ravi regina renata rene rhonda rita roberta rodrigo rohan roland roman rosalind ross roxana roy ruben ruby rudolf russell ruth ryan
sabine sabrina salim salma sanjay santiago saul scott sergei sergio sharon shane shirley sibel silvia simon simone sinead sonia stacy stanley stuart
sunil sven svetlana sylvia tamara tanja tanya tara thiago tiffany todd tobias travis trevor tyler ulrich ulrike umar ursula vanessa vera veronika vijay
vikram violet vivian wanda warren wayne wolfgang xavier yan yasmin yuki yusuf yvonne zara zoe
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
