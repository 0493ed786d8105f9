// A draft grows by a letter at a time: nearly all of its words were asked about before.
const mostKept = 3000;

/** What a function says of a text, kept for the next time; forgotten as a whole when more than `most` are kept. */
export function remembered<T>(ask: (text: string) => T, most = mostKept): (text: string) => T {
  const known = new Map<string, { said: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.said;
    if (known.size >= most) known.clear();
    const said = ask(text);
    known.set(text, { said });
    return said;
  };
}

/** Makes a value at its first use: most pages never ask. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
