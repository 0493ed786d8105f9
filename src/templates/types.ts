/** What a template is for. Each says a different thing that only the sender can know. */
export const purposes = [
  'met',
  'worked',
  'alumni',
  'reader',
  'heard',
  'mutual',
  'candidate',
  'recruiter',
  'student',
  'customer',
  'field',
  'call',
] as const;
export type Purpose = (typeof purposes)[number];

/** How the reader is addressed: tu or vous, du or Sie. `any` where the language has one way, or the text addresses nobody. */
export const formalities = ['any', 'informal', 'formal'] as const;
export type Formality = (typeof formalities)[number];

/** A text with slots, as a person picks it. Plain data: it goes through storage and messages as it is. */
export interface Template {
  /** Letters, digits, `_` and `-`, 40 at most; never changes. A starter's is `LANGUAGE-PURPOSE` and, where there are two, `-FORMALITY`. */
  id: string;
  /** What it is called in a list, in its own language; at most `longest.title`. */
  title: string;
  /** Null where the person didn't say. */
  purpose: Purpose | null;
  /** BCP 47; '' for any language. */
  language: string;
  formality: Formality;
  /** In the notation of `parse.ts`; at most `longest.text`. */
  text: string;
}

/** How long a template's parts may be, in UTF-16 units. A text of 2,000 fits an item of the browser's sync in any script. */
export const longest = {
  id: 40,
  title: 80,
  language: 35,
  text: 2000,
  /** Inside the braces of a slot: the rules see an open slot up to this. */
  slot: 60,
  /** An answer to a question. */
  answer: 1000,
} as const;

/** Slots that facts fill: of the invited person, by the open page, and of the sender, by About me. */
export const slotNames = [
  'firstName',
  'lastName',
  'name',
  'company',
  'school',
  'headline',
  'mutualContact',
  'myName',
  'myCompany',
  'mySchool',
] as const;
export type SlotName = (typeof slotNames)[number];

/** Where what stands in a slot came from. */
export type Origin = 'page' | 'me' | 'answer';

/** What fills slots: text, put in to the letter. A missing or empty one is no fact. `factsOf` makes them of an invitation. */
export type SlotFacts = Partial<Record<SlotName, string>>;

/**
 * Answers to questions, by the question as it stands between the braces ('where we met?'). Missing or blank: still open.
 * Null: declined, so that an optional part around it vanishes; outside one it stays open.
 */
export type Answers = Readonly<Record<string, string | null>>;

/** Half-open range of UTF-16 units. */
export interface Place {
  start: number;
  end: number;
}

/** A slot that nothing filled, as it stands in the filled text: to be selected, or drawn as a blank. */
export interface OpenSlot extends Place {
  /** `question` asks the sender, `fact` lacks one, `unknown` is no slot of ours. */
  kind: 'question' | 'fact' | 'unknown';
  /** What stands between the braces: a question, or a slot's name. */
  slot: string;
}

/** What was put into a slot, and where it stands in the filled text. */
export interface FilledSlot extends Place {
  /** A slot's name, or a question. */
  slot: string;
  from: Origin;
}

/** A template filled with what is known. */
export interface Filled {
  text: string;
  /** Characters as LinkedIn's field counts them: UTF-16 units. Open slots count as written. */
  length: number;
  /** In the order of the text: select the first. */
  open: OpenSlot[];
  /** In the order of the text. */
  filled: FilledSlot[];
  /** Slot names and questions that nothing filled, each once, in the order of the text. Those of vanished parts aren't missed. */
  missing: string[];
  /** Characters beyond the limit that was given; 0 where it fits, or none was given. */
  over: number;
  /** Characters that the limit leaves for the answers to all open slots together, never below 0; undefined without a limit. */
  room: number | undefined;
}
