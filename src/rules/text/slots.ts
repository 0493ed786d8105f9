import type { Span } from '../types';
import { fold } from './fold';
import { once } from './memory';

// Each form is one linear pattern: a bounded run of letters between its signs. A form is looked for only where its sign stands.
const bracketed =
  /\[([^[\]\n]{1,60})\]|<([^<>\n]{2,40})>|\{\{?\{?([^{}\n]{1,60})\}?\}?\}|«([^«»\n]{2,40})»|【([^【】\n]{1,40})】|（([^（）\n]{1,40})）|［([^［］\n]{1,40})］/g;
const inParentheses = /\(([^()\n]{2,60})\)/g;
const percent =
  /%%?[A-Za-z][A-Za-z_ ]{1,30}%%?|\*\|[A-Za-z_:]{2,30}\|\*|\{%[^%\n]{1,40}%\}|<%[^%\n]{1,40}%>|__[A-Z]{2,20}__|\bDD[./]MM|TODO:/g;
const blanks =
  /(?<![A-Za-z0-9_\u00C0-\u024F])_{3,}(?![A-Za-z0-9_\u00C0-\u024F])|(?<![A-Za-z0-9.\u00C0-\u024F])\.{6,}(?![A-Za-z.\u00C0-\u024F])/g;
const dummy =
  /(?<![A-Za-z0-9\u00C0-\u024F])(?:(?:XYZ|ABC) (?:[Cc]ompany|Corp|University|College|School|Industry|Event|Inc|Ltd)|XYZ|[Xx]xx+|XXX+|[Ii]nsert (?:name|company|topic|role|event|school)|your name here)(?![A-Za-z0-9\u00C0-\u024F])/g;
/** One letter for what is to come: "about X", "XX years", "Company X". "On X" is a place. */
const unknown =
  /(?<![A-Za-z0-9\u00C0-\u024F])(?:(?:about|regarding|sobre|über) X|XX?\+? (?:years?|yrs|months|anos|años|ans|Jahren?)|(?:[Cc]ompany|[Ff]irm|[Uu]niversity|[Ee]mpresa|[Ee]ntreprise|Firma) [XYZ])(?![A-Za-z0-9\u00C0-\u024F'’-])/g;
/** What a program writes where it had no value. */
const valueless = /(?:undefined|null|NaN|None)(?= ?(?:[,.!?]|$))/g;
const beforeValue =
  /(?:^(?:hi|hello|hey|dear|hola|olá|oi|hallo|bonjour|ciao)|(?<![a-z])(?:at|in|of|for|with|as|to)) $/i;
/** In capitals, as a program's names, or in title case: "EVENT NAME", "first_name", "firstName", "Company Name". */
const named =
  /(?<![\p{L}\p{N}_@#/.-])(?:\p{Lu}{3,20}(?:[ _]\p{Lu}{2,20}){0,3}|\p{L}{2,12}_\p{L}{2,12}|[a-z]{3,9}(?:Name|Title)|(?:\p{Lu}\p{Ll}{2,12} ){1,2}(?:Name|Title))(?![\p{L}\p{N}_(])/gu;
/** A name of a program's: $nome, #FIRST_NAME#, @firstname, |name|. */
const signed = /(?<![A-Za-z0-9.&/\u00C0-\u024F])([#$@|~])([A-Za-z][A-Za-z_]{1,30})([#$@|~]?)(?![A-Za-z0-9./])/g;
const greetedGap =
  /^[\s"'«(*]*(?:hi|hello|hey|dear|hallo|hola|bonjour|salut|ciao|hej|hoi|olá|ola|oi|lieber?|chère?|cher|car[oa]|estimad[oa]|prezad[oa]|querid[oa])(?: (?:mr|mrs|ms|dr|herr|frau|sra?)\.?)? +,(?=\s|$)/gi;
const greetedNoun =
  /^[\s"'«(*]*(?:hi|hello|hey|dear|hallo|hola|bonjour|olá|oi|ciao) ((?:first ?)?name|vorname|nombre|nome|prénom)(?![\p{L}\p{N}])/giu;

const pronouns =
  /^(?:s?he|they|ze|xe|it|her|him|his|hers|them|theirs|any|all|elle|il|iel|ella|él|elle|sie|er|ela|ele|any pronouns)(?:\s*[/,|]\s*[\p{L}]+)*$/iu;
const citation = /^(?:[\d\s,;–-]+|sic|…|\.{2,}|!|\?|citation needed|i+|iv|vi*|[a-e])$/iu;
const emoticon = /^(?:3+|[-:;=^'"._oO]+|\/?3)$/;
const code = /[=;()$"'`\\+*&]|=>|::|\/\/|https?:|@[A-Za-z]/;
// What people put in square brackets of themselves begins like this, and doesn't name what a template would.
const aside =
  /^(?:the|in|at|on|by|my|and|or|but|see|i|i'm|we|it|it's|just|also|not|with|for|as|from|edit|ps|nb|aka|formerly|then|now|still|sorry|laughs?|grins?|link|pdf|video|photo|sic|yes|no|ok|off|on|en|de|fr)(?![\p{L}])/iu;
const whatIsMeant = /姓名|名字|公司|职位|이름|회사|名前|会社|お名前/;
const wordy = /\p{L}/u;
const parts = /[\s/_.,:-]+|(?<=[a-z])(?=[A-Z])/;

/** What templates leave open, folded: the first line even alone and in capitals. */
const nouns = once(() => {
  const [plain = '', others = ''] = `
name fname lname firstname lastname company topic industry vorname nachname firma prenom entreprise nombre nome empresa cognome azienda bedrijf naam namn navn имя компания
surname first last full role title subject event school university college field job position city project recipient recruiter contact skill thema branche fachgebiet stelle anrede nom sujet poste ecole secteur tema cargo puesto evento escuela universidad recrutador vaga apellido`
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return { plain: new Set(plain), all: new Set([...plain, ...others]) };
});
/** Words that stand with them. */
const besideNouns = new Set(
  'your their his her the of de du del do da des der ihr ihre dein su tu seu sua teu votre ton specific mutual shared insert here'.split(
    ' ',
  ),
);
const orders =
  /^(?:insert|enter|specify|mention (?:something|specific|your|shared|their)|(?:add|include) (?:something|specific|your|their)|ins[eé]rer|pr[eé]ciser|indiquer|insertar?|especificar|mencionar|indicar|inserir|referir|(?:name of|nom d[eu]|nombre del?|nome d[aeo]|name d(?:er|es)) ?)(?!\p{L})|(?<!\p{L})(?:einfügen|einsetzen|ergänzen|eintragen|here)$/iu;

/**
 * Places in a draft that a template left open: "[Name]", "{{first_name}}", "{where we met?}", "<company>", "(insert topic)", "%FIRSTNAME%", "___",
 * "FNAME", "EVENT NAME", "$nome", "XYZ Company", "Hi ,". Emoticons, citations "[1]", pronouns and code are none.
 */
export function openSlots(draft: string): Span[] {
  const found: Span[] = [];
  const add = (pattern: RegExp, isOpen: (match: RegExpExecArray) => boolean = () => true): void => {
    for (const match of draft.matchAll(pattern)) {
      if (isOpen(match)) found.push([match.index, match.index + match[0].length]);
    }
  };
  if (/[[<{«【（［]/.test(draft)) {
    add(bracketed, (match) => {
      const inner = match.slice(1).find((group) => group !== undefined) ?? '';
      // Letters right before it: code, or a linguist.
      const attached = /[A-Za-z0-9]/.test(draft.charAt(match.index - 1));
      return !attached && isSlot(inner.trim(), match[0], draft[match.index + match[0].length] ?? '');
    });
  }
  if (draft.includes('(')) add(inParentheses, ([, inner = '']) => orders.test(inner) || namesSlot(inner));
  if (/%|\*\||__|DD|TODO/.test(draft)) add(percent);
  if (/___|\.{6}/.test(draft)) add(blanks);
  if (/xyz|abc |xxx|insert|name here/i.test(draft)) add(dummy);
  if (draft.includes('X') || / [YZ]\b/.test(draft)) add(unknown);
  if (/undefined|null|NaN|None/.test(draft)) add(valueless, ({ index }) => beforeValue.test(draft.slice(0, index)));
  if (/[#$@|~][A-Za-z]/.test(draft))
    add(
      signed,
      ([, open = '', name = '', close = '']) =>
        (open === '$' && /^[a-z]/.test(name)) || close === open || (open === '@' && namesSlot(name)),
    );
  const small = isMostlySmall(draft);
  add(
    named,
    ([run]) =>
      (small || /\p{Ll}/u.test(run)) &&
      namesSlot(run) &&
      (/[ _]|\p{Ll}\p{Lu}/u.test(run) || nouns().plain.has(fold(run))),
  );
  add(greetedGap);
  add(greetedNoun, ([whole, noun = '']) => /^\p{Lu}/u.test(noun) && whole.length < 40);
  return withoutOverlap(found);
}

/** Nothing but what a template calls its slots: "your company", "NOME DO RECRUTADOR", "first_name". */
function namesSlot(text: string): boolean {
  const words = text.trim().split(parts).map(fold).filter(Boolean);
  return (
    words.length > 0 &&
    words.some((word) => nouns().all.has(word)) &&
    words.every((word) => nouns().all.has(word) || besideNouns.has(word))
  );
}

/** Capitals stand out in a draft that isn't written in them. */
function isMostlySmall(draft: string): boolean {
  const small = draft.match(/\p{Ll}/gu)?.length ?? 0;
  return small * 3 > (draft.match(/\p{L}/gu)?.length ?? 0);
}

function isSlot(inner: string, whole: string, after: string): boolean {
  if (!wordy.test(inner) || emoticon.test(inner) || citation.test(inner) || pronouns.test(inner)) return false;
  const opens = whole[0];
  const says = inner
    .split(parts)
    .some((word) => nouns().all.has(fold(word)) || /^(?:your|insert|specific|mutual)$/i.test(word));
  // Angle brackets and guillemets quote and write code as well: only what names a template's slot is one.
  if (opens === '<' || opens === '«') return says && !code.test(inner);
  if (opens === '（' || opens === '［') return whatIsMeant.test(inner) || (opens === '［' && says);
  if (opens === '[') {
    // "[text](address)" is a link, "[x]" a ticked box.
    if (after === '(' || /^[a-z]$/.test(inner) || code.test(inner.replace(/[()'"+*&]/g, ''))) return false;
    return !aside.test(inner) || says;
  }
  return !/[;=\\("]|=>|^\s*\d+(?:,\d*)?\s*$|:\s/.test(inner);
}

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
