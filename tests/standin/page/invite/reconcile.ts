import { passOn } from '../press';

/** What was drawn into an element, in order; whatever else stands in it is left alone. */
const drawn = new WeakMap<Node, Node[]>();
const childrenOf = (element: Node): Node[] => drawn.get(element) ?? [...element.childNodes];

function syncAttributes(kept: Element, fresh: Element): void {
  for (const { name } of [...kept.attributes]) if (!fresh.hasAttribute(name)) kept.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (kept.getAttribute(name) !== value) kept.setAttribute(name, value);
}

/** Fields have a state of their own: a new one is a new one. */
const alike = (kept: Node | undefined, fresh: Node): boolean =>
  kept instanceof HTMLElement && fresh instanceof HTMLElement
    ? kept.localName === fresh.localName && !/^(textarea|input)$/.test(kept.localName)
    : kept instanceof Text && fresh instanceof Text;

/**
 * Draws new children the way React does without keys: an element of the same kind in the same place is kept and changed,
 * a button with what it does. `stands` is told which node stands for which.
 */
export function reconcile(parent: Element, children: Node[], stands: (fresh: Node, kept: Node) => void): void {
  const before = childrenOf(parent);
  const after = children.map((fresh, place) => {
    const kept = before[place];
    if (kept === undefined || !alike(kept, fresh)) return fresh;
    stands(fresh, kept);
    if (kept instanceof Text) kept.data = fresh.textContent ?? '';
    else if (kept instanceof HTMLElement && fresh instanceof HTMLElement) {
      syncAttributes(kept, fresh);
      passOn(fresh, kept);
      reconcile(kept, [...fresh.childNodes], stands);
    }
    return kept;
  });
  for (const node of before) if (!after.includes(node) && node.parentNode === parent) parent.removeChild(node);
  let previous: Node | null = null;
  for (const node of after) {
    if (node.parentNode !== parent) parent.insertBefore(node, previous ? previous.nextSibling : parent.firstChild);
    previous = node;
  }
  drawn.set(parent, after);
}
