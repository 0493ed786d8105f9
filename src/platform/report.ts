/** Most kinds of errors that one context says; a loop of ever new ones stops here. */
const most = 20;
const said = new Set<string>();

/** Where an error arose, without its message, which may quote what a person wrote. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  // Chromium's stack opens with the name and the message, Firefox's has neither.
  const head = String(error);
  const place = error.stack.startsWith(head) ? error.stack.slice(head.length).trim() : error.stack.trim();
  return error.message !== '' && place.includes(error.message) ? '' : place;
}

/**
 * Says an error in the extension's console: one sentence and where it arose, never what it was about. Each place speaks
 * once in the life of a context.
 */
export function reportOnce(error: unknown, sentence = 'Something went wrong; LinkedIn works on without it.'): void {
  const place = placeOf(error);
  const key = `${sentence}\n${place}`;
  if (said.has(key) || said.size >= most) return;
  said.add(key);
  const name = error instanceof Error ? error.name : typeof error;
  console.warn(`Say Why: ${sentence} (${name})${place === '' ? '' : `\n${place}`}`);
}
