/** Most kinds of errors that one context says; a loop of ever new ones stops here. */
const most = 20;
/** Most places of one error that are said, innermost first. */
const mostPlaces = 10;
const said = new Set<string>();

/** Names of errors that standards give. A name is a mere string, and could be anything else. */
const standardName = /^[A-Z][A-Za-z]{0,30}Error$/;
/** The end of a stack's line in one of our own scripts, in either browser: file, line and column. */
const ownPlace = /-extension:\/\/[^/\s]+\/([a-z]+\.js:\d+:\d+)\)?$/;

/**
 * Where in our own scripts an error arose. Nothing else of its stack is taken: that may open with the message, which may
 * quote what a person wrote, and may name the page's address.
 */
function placesOf(error: Error): string[] {
  const { stack = '', message } = error;
  // A message of several lines may look like a stack.
  const end = message === '' ? 0 : stack.lastIndexOf(message) + message.length;
  const lines = stack.slice(stack.includes(message) ? end : 0).split('\n');
  return lines.flatMap((line) => ownPlace.exec(line.trimEnd())?.[1] ?? []).slice(0, mostPlaces);
}

/** What may be told of anything thrown: the kind of error and its places. */
function kindOf(thrown: unknown): { name: string; places: string[] } {
  try {
    if (!(thrown instanceof Error)) return { name: typeof thrown, places: [] };
    return { name: standardName.test(thrown.name) ? thrown.name : 'Error', places: placesOf(thrown) };
  } catch {
    // Its fields may be getters that throw.
    return { name: 'Error', places: [] };
  }
}

/**
 * Says an error in the extension's console: one sentence, the kind of error and where in our scripts it arose, never what
 * it was about. Each such line is said once in the life of a context. Never throws.
 */
export function reportOnce(error: unknown, sentence = 'Something went wrong; LinkedIn works on without it.'): void {
  const { name, places } = kindOf(error);
  const line = [`Say Why: ${sentence} (${name})`, ...places.map((place) => `    at ${place}`)].join('\n');
  if (said.has(line) || said.size >= most) return;
  said.add(line);
  console.warn(line);
}
