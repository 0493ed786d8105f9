/** The longest note that any account may send: 300 with Premium, 200 without. What the dialog says goes first. */
export const longestNote = 300;

/**
 * Length of a note as LinkedIn's field counts it: UTF-16 code units, as `textarea.maxLength` does. An emoji counts two or more.
 * Spans of findings use the same count.
 */
export function noteLength(draft: string): number {
  return draft.length;
}
