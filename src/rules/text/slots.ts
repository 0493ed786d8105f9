import type { Span } from '../types';

// Each form is one linear pattern: a bounded run of letters between its signs. A form is looked for only where its sign stands.
const bracketed =
  /\[([^[\]\n]{1,60})\]|<([^<>\n]{2,40})>|\{\{?\{?([^{}\n]{1,60})\}?\}?\}|«([^«»\n]{2,40})»|【([^【】\n]{1,40})】|（([^（）\n]{1,40})）|［([^［］\n]{1,40})］/g;
const percent = /%%?[A-Za-z][A-Za-z_ ]{1,30}%%?|\*\|[A-Za-z_:]{2,30}\|\*|\{%[^%\n]{1,40}%\}/g;
const blanks =
  /(?<![A-Za-z0-9_\u00C0-\u024F])_{3,}(?![A-Za-z0-9_\u00C0-\u024F])|(?<![A-Za-z0-9.\u00C0-\u024F])\.{6,}(?![A-Za-z.\u00C0-\u024F])/g;
const tagged =
  /~[A-Za-z]{3,20}~|__[A-Z]{2,20}__|(?<![A-Za-z\u00C0-\u024F])(?:INSERT(?: [A-Z]{2,20})+|DD[./]MM(?:[./]YY(?:YY)?)?|TODO:)|\((?:(?:first|last|your|their|his|her|company|job|event) ?)?(?:name|surname|company|position|subject|field|topic|role|title|school|university|event|industry|city|project)\)/g;
const merge =
  /(?<![A-Za-z0-9@#/._\u00C0-\u024F-])(?:[FL]NAME|(?:FIRST|LAST|FULL|COMPANY|JOB)_?(?:NAME|TITLE)|(?:first|last|full|company|job)(?:_name|_title|Name|Title)|VORNAME|NACHNAME|PR[E\u00C9]NOM)(?![A-Za-z0-9_(\u00C0-\u024F])/g;
const dummy =
  /(?<![A-Za-z0-9\u00C0-\u024F])(?:(?:XYZ|ABC) (?:Company|Corp|University|College|School|Industry|Event|Inc|Ltd)|XYZ(?: company)?|[Xx]xx+|XXX+|(?:[Ii]nsert|INSERT) (?:name|company|topic|role|event|school)|your name here|(?:Your|First|Last|Company|Recipient|Client) Name)(?![A-Za-z0-9\u00C0-\u024F])/g;
const dummySigns = /xyz|XYZ|ABC |xxx|XXX|nsert |NSERT |Name|name here/;
const greetedGap =
  /^[\s"'«(*]*(?:hi|hello|hey|dear|hallo|hola|bonjour|salut|ciao|hej|hoi|olá|ola|oi|lieber?|chère?|cher|car[oa]|estimad[oa]|prezad[oa]|querid[oa]) +[,!:](?=\s|$)/i;

const pronouns =
  /^(?:s?he|they|ze|xe|it|her|him|his|hers|them|theirs|any|all|elle|il|iel|ella|él|elle|sie|er|ela|ele|any pronouns)(?:\s*[/,|]\s*[\p{L}]+)*$/iu;
const citation = /^(?:[\d\s,;–-]+|sic|…|\.{2,}|!|\?|citation needed|i+|iv|vi*|[a-e])$/iu;
const emoticon = /^(?:3+|[-:;=^'"._oO]+|\/?3)$/;
const code = /[=;()$"'`\\+*&]|=>|::|\/\/|https?:|@[A-Za-z]/;
// What people put in square brackets of themselves begins like this, and doesn't name what a template would.
const aside =
  /^(?:the|in|at|on|by|my|and|or|but|see|i|i'm|we|it|it's|just|also|not|with|for|as|from|edit|ps|nb|aka|formerly|then|now|still|sorry|laughs?|smiles?|grins?|wink|link|pdf|video|photo|sic|yes|no|ok|off|on|en|de|fr)(?![\p{L}])/iu;
const slotWords =
  /(?<!\p{L})(?:your|their|(?:first|last|full)?_?name|company|role|title|topic|event|school|university|industry|field|job|position|city|recipient|insert|specific|mutual|shared|nom|prénom|nombre|nome|cognome|vorname|nachname|anrede|firma|thema|branche|empresa|entreprise|sujet|poste|tema|cargo|bedrijf|azienda|naam|namn|navn|имя|компания|姓名|名字|公司|이름|회사|名前|会社)(?!\p{L})/iu;
const slotWordsWhole = /姓名|名字|公司|职位|이름|회사|名前|会社|お名前/;
const wordy = /\p{L}/u;

/**
 * Places in a draft that a template left open: "[Name]", "{{first_name}}", "{where we met?}", "<company>", "%FIRSTNAME%", "___",
 * "FNAME", "XYZ Company", "Hi ,". Emoticons, citations "[1]", pronouns and code are none.
 */
export function openSlots(draft: string): Span[] {
  const found: Span[] = [];
  if (/[[<{«【（［]/.test(draft)) {
    for (const match of draft.matchAll(bracketed)) {
      const inner = match.slice(1).find((group) => group !== undefined) ?? '';
      const end = match.index + match[0].length;
      // Letters right before it: code, or a linguist.
      const attached = /[A-Za-z0-9]/.test(draft.charAt(match.index - 1));
      if (!attached && isSlot(inner.trim(), match[0], draft[end] ?? '')) found.push([match.index, end]);
    }
  }
  if (/%|\*\|/.test(draft)) add(percent);
  if (/___|\.{6}/.test(draft)) add(blanks);
  if (/[~_(]|INSERT|DD|TODO/.test(draft)) add(tagged);
  if (/name|title|PR[E\u00C9]NOM/i.test(draft)) add(merge);
  if (dummySigns.test(draft)) add(dummy);
  const greeting = greetedGap.exec(draft);
  if (greeting !== null) found.push([0, greeting[0].length]);
  return withoutOverlap(found);

  function add(pattern: RegExp): void {
    for (const match of draft.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  }
}

function isSlot(inner: string, whole: string, after: string): boolean {
  if (!wordy.test(inner) || emoticon.test(inner) || citation.test(inner) || pronouns.test(inner)) return false;
  const opens = whole[0];
  // Angle brackets and guillemets quote and write code as well: only what names a template's slot is one.
  if (opens === '<' || opens === '«') return slotWords.test(inner) && !code.test(inner);
  if (opens === '（' || opens === '［') return slotWordsWhole.test(inner) || (opens === '［' && slotWords.test(inner));
  if (opens === '[') {
    // "[text](address)" is a link, "[x]" a ticked box.
    if (after === '(' || /^[a-z]$/.test(inner) || code.test(inner.replace(/[()'"+*&]/g, ''))) return false;
    return !aside.test(inner) || slotWords.test(inner);
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
