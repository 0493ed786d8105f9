import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a text; both count from 1, the column in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

/** Where a text stops being JSON; undefined where that can't be said. Never throws. */
export function placeOfBreak(text: string): Place | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, options);
  } catch {
    // Nested too deeply to walk.
    return undefined;
  }
  const [first] = errors;
  return first === undefined ? undefined : placeAt(text, first.offset);
}

/** The node at a path, its name's node where it is a property, or the closest there is above it. */
function nodeAt(root: Node, path: readonly (string | number)[]): Node {
  for (let end = path.length; end > 0; end--) {
    const node = findNodeAtLocation(root, path.slice(0, end));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent : node;
  }
  return root;
}

/** Where in a text of JSON a field is, or what should hold it; undefined where that can't be said. Never throws. */
export function placeOfField(text: string, path: readonly PropertyKey[]): Place | undefined {
  try {
    const root = parseTree(text, [], options);
    if (root === undefined) return undefined;
    const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
    return placeAt(text, nodeAt(root, steps).offset);
  } catch {
    return undefined;
  }
}
