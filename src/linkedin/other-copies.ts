/** Asked inside a closed root, which no script of the page can enter; the event doesn't leave it. */
const question = 'say-why:alive';

/** Answers another copy of the extension that asks, inside our closed root, whether anybody is behind our banner. */
export function answerCopies(root: ShadowRoot, isAlive: () => boolean, signal: AbortSignal): void {
  root.addEventListener(
    question,
    (event) => {
      if (isAlive()) event.preventDefault();
    },
    { signal },
  );
}

/** The banner's root of some copy of the extension, told by its shape alone: a bare, empty div with a closed root. */
function bannerIn(element: Element, openRoot: (host: Element) => ShadowRoot | null): ShadowRoot | undefined {
  if (element.attributes.length > 0) return undefined;
  const root = openRoot(element);
  return root?.mode === 'closed' && root.querySelector('section[aria-label^="Say Why"]') ? root : undefined;
}

/**
 * True where another live copy of the extension has its banner in the dialog: then ours stands aside. A banner that an update
 * or a removal of the extension left behind has nobody to answer: it is taken away.
 */
export function isTakenByCopy(
  dialog: ParentNode,
  own: Element,
  openRoot: (host: Element) => ShadowRoot | null,
): boolean {
  let taken = false;
  for (const element of dialog.querySelectorAll('div:empty')) {
    const root = element === own ? undefined : bannerIn(element, openRoot);
    if (root === undefined) continue;
    const answered = !root.dispatchEvent(new Event(question, { cancelable: true }));
    if (answered) taken = true;
    else element.remove();
  }
  return taken;
}
