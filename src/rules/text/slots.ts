import type { Span } from '../types';

// Each form is one linear pattern: a bounded run of letters between its signs.
const bracketed =
  /\[([^[\]\n]{1,60})\]|<([^<>\n]{2,40})>|\{\{?\{?([^{}\n]{1,60})\}?\}?\}|\$\{([^{}\n]{1,60})\}|«([^«»\n]{2,40})»|【([^【】\n]{1,40})】/gu;
const percent = /%%?[A-Za-z][A-Za-z_ ]{1,30}%%?|\*\|[A-Za-z_:]{2,30}\|\*|\{%[^%\n]{1,40}%\}/gu;
const blanks = /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}.])\.{6,}(?![.\p{L}])/gu;
const merge =
  /(?<![\p{L}\p{N}@#/._-])(?:FNAME|LNAME|FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|FULLNAME|COMPANYNAME|COMPANY_NAME|JOBTITLE|JOB_TITLE|first_name|last_name|firstName|lastName|company_name|companyName|jobTitle|job_title)(?![\p{L}\p{N}_(])/gu;
const dummy =
  /(?<![\p{L}\p{N}])(?:XYZ (?:company|corp(?:oration)?|university|college|school|industry|event|group|conference)|(?:XYZ|ABC) (?:Company|Corp(?:oration)?|University|College|School|Industry|Event|Group|Conference|Inc))(?![\p{L}])|(?<![\p{L}\p{N}])(?:XXX+|Xxxx+|xxx+)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:insert|INSERT|Insert) (?:name|company|topic|role|event|school)(?: here)?(?![\p{L}])|(?<![\p{L}])(?:Your Name|your name here|First Name|Company Name)(?![\p{L}])/gu;
const emptyGreeting = /^[\s\p{P}]*(?:hi|hello|hey|dear|hallo|hola|bonjour|ciao|hej|olá|ola) +[,!:](?=\s|$)/iu;

const pronouns =
  /^(?:s?he|they|ze|xe|it|her|him|his|hers|them|theirs|elle|il|ella|él|sie|er)(?:\s*[/,|]\s*[\p{L}]+)*$/iu;
const citation = /^(?:[\d\s,;–-]+|sic|…|\.{2,}|!|\?|citation needed|i+|iv|vi*|[a-e])$/iu;
const emoticon = /^(?:3+|[-:;=^'"._oO]+|\/?3)$/;
const code = /[=;()$"'`\\+*&]|=>|::|\/\/|https?:|@\p{L}/u;
// What people put in square brackets of themselves begins like this, and doesn't name what a template would.
const aside =
  /^(?:the|in|at|on|by|my|and|or|but|see|i|i'm|we|it|it's|just|also|not|with|for|as|from|edit|ps|nb|aka|formerly|then|now|still|sorry|laughs?|smiles?|grins?|wink|link|pdf|video|photo|sic|yes|no|ok|off|on|en|de|fr)(?![\p{L}])/iu;
const slotWords =
  /(?<!\p{L})(?:your|their|(?:first|last|full)?_?name|company|role|title|topic|event|school|university|industry|field|job|position|city|recipient|insert|specific|mutual|shared|nom|prénom|nombre|nome|vorname|firma|empresa|entreprise|bedrijf|azienda)(?!\p{L})/iu;
const wordy = /\p{L}{1,}/u;

/**
 * Places in a draft that a template left open: "[Name]", "{{first_name}}", "{where we met?}", "<company>", "%FIRSTNAME%", "___",
 * "FNAME", "XYZ Company", "Hi ,". Emoticons, citations "[1]", pronouns and code are none.
 */
export function openSlots(draft: string): Span[] {
  const found: Span[] = [];
  if (/[[<{«【]/.test(draft)) {
    for (const match of draft.matchAll(bracketed)) {
      const inner = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? '').trim();
      if (isSlot(inner, match[0], draft[match.index + match[0].length] ?? ''))
        found.push([match.index, match.index + match[0].length]);
    }
  }
  for (const pattern of [percent, blanks, merge, dummy]) {
    for (const match of draft.matchAll(pattern)) found.push([match.index, match.index + match[0].length]);
  }
  const greeting = emptyGreeting.exec(draft);
  if (greeting !== null) found.push([0, greeting[0].length]);
  return withoutOverlap(found);
}

function isSlot(inner: string, whole: string, after: string): boolean {
  if (!wordy.test(inner) || emoticon.test(inner) || citation.test(inner) || pronouns.test(inner)) return false;
  // Angle brackets and guillemets quote and write code as well: only what names a template's slot is one.
  if (whole.startsWith('<') || whole.startsWith('«')) return slotWords.test(inner) && !code.test(inner);
  if (whole.startsWith('[')) {
    // "[text](address)" is a link, "[x]" a ticked box.
    if (after === '(' || inner === 'x' || code.test(inner.replace(/[()'"+*&]/g, ''))) return false;
    return !aside.test(inner) || slotWords.test(inner);
  }
  return !/[;=\\]|=>|^\s*\d+(?:,\d*)?\s*$|:\s/.test(inner);
}

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
