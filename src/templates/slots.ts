import { type Origin, type SlotName, slotNames } from './types';

/** Whether a text is the name of a slot that facts fill. */
export const isSlotName = (text: string): text is SlotName => (slotNames as readonly string[]).includes(text);

/** Whose facts fill a slot. */
export const originOf = (slot: SlotName): Exclude<Origin, 'answer'> => (slot.startsWith('my') ? 'me' : 'page');

/** The signs that end a question: Latin, full-width, Arabic, Greek, Ethiopic. */
const asks = /[?？؟\u037E፧]$/u;

/** Whether what stands between braces asks the sender something. */
export const isQuestion = (inner: string): boolean => asks.test(inner);
