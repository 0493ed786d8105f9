/** Runs in a page before anything else: tells when a connect dialog came, and when it was drawn. Times of performance.now(). */
interface Opening {
  /** When the press that brought it ended. */
  pressed: number;
  inserted: number;
  /** After the frame in which it was drawn, and the banner in it where that is waited for. */
  drawn: number;
}

const channel = new MessageChannel();
let opening: Partial<Opening> = {};
let told: (opening: Opening) => void = () => undefined;

function findDialog(): Element | null {
  const outlet = document.getElementById('interop-outlet')?.shadowRoot;
  return outlet?.querySelector('.send-invite') ?? document.querySelector('.send-invite, dialog[open]');
}

/** The banner's host: a bare element among LinkedIn's own. */
const hasHost = (dialog: Element): boolean =>
  [...dialog.querySelectorAll('div')].some(
    ({ attributes, childElementCount }) => attributes.length + childElementCount === 0,
  );

// Observers are told in the order in which they were made, in whatever world: this one comes first.
const observer = new MutationObserver(() => {
  if (findDialog() === null) return;
  opening.inserted = performance.now();
  observer.disconnect();
});

channel.port1.onmessage = () => {
  const { pressed = Number.NaN, inserted = Number.NaN } = opening;
  told({ pressed, inserted, drawn: performance.now() });
};
addEventListener('click', ({ timeStamp }) => (opening.pressed = timeStamp), true);

let drawn: Promise<Opening> | undefined;

/** Records the next opening of the dialog; `withBanner` waits for the banner, too. */
function record(withBanner: boolean): void {
  opening = {};
  const outlet = document.getElementById('interop-outlet')?.shadowRoot;
  for (const root of [document, outlet]) if (root) observer.observe(root, { childList: true, subtree: true });
  const look = () => {
    const dialog = findDialog();
    if (dialog !== null && (!withBanner || hasHost(dialog))) channel.port2.postMessage(0);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  drawn = new Promise((done) => {
    told = done;
  });
}

Object.assign(globalThis, { record, recorded: () => drawn });
