import { connectControlOf } from './connect-press';
import { dialogsIn, inspectDialog, unnamedDialogsIn } from './dialog/find';
import type { Guard } from './guard';
import { grace, type LiveOpening, startOpening } from './opening';
import { focusEvents, hideOwnFocus } from './own-events';
import { isPress } from './press';
import { createPressMemory } from './press-memory';
import { watchRoots } from './roots';
import { dialogLike, invitePagePath, preloadPath } from './selectors';
import { watchSuspects } from './suspects';
import type { Opening, Recipient, Whereabouts } from './types';
import { covers, isClippedAway } from './visible';

export interface WatchOptions {
  /** Ends the watching: nothing listens after. With `orphaned` as the reason, an open banner stays. */
  signal: AbortSignal;
  /** Asked whenever anything wakes: false once the extension is gone, and then nothing is done. */
  isAlive(): boolean;
  /** Opens an element's shadow root, closed ones too where the browser lets an extension. */
  openRoot(host: Element): ShadowRoot | null;
  /** Called once an opening of the connect dialog, before it is painted. One at a time. */
  onOpening(opening: Opening & Whereabouts): void;
  /** Told of an exception in what listens here; the page never hears of it. */
  report(error: unknown): void;
}

/** LinkedIn's answer to Send, an upsell or its limit, comes within this of the dialog's end, in milliseconds. */
const answersWithin = 10_000;

/** Watches a document, and the shadow roots in it, for LinkedIn's connect dialog, in any mount. */
export function watchDialogs({ signal, isAlive, openRoot, onOpening, report }: WatchOptions): void {
  if (signal.aborted) return;
  const presses = createPressMemory();
  let lastPress = 0;
  let current: LiveOpening | undefined;
  let last: { recipient: Recipient; endedAt: number; wantedNote: boolean } | undefined;

  const guard: Guard =
    (run) =>
    (...args) => {
      if (!isAlive()) return;
      try {
        run(...args);
      } catch (error) {
        report(error);
      }
    };

  /** Opens or goes on with a dialog; false if it isn't an invitation's, or not yet. */
  function consider(dialog: HTMLElement): boolean {
    if (current !== undefined && !current.signal.aborted) {
      if (current.dialog === dialog && !current.lost) return true;
      if (!current.lost && !covers(dialog, current.dialog)) return false;
      // A dialog that comes after a further press is a new opening, not the same one's next step.
      if ((!current.lost || lastPress < current.lostAt) && current.adopt(dialog)) return true;
    }
    if (current?.lost && current.hasSent) presses.spend();
    const before = presses.now();
    const isAnswered =
      last !== undefined && lastPress <= last.endedAt && performance.now() - last.endedAt < answersWithin;
    const earlier = isAnswered ? last : undefined;
    const after = earlier === undefined ? 'nothing' : earlier.wantedNote ? 'note' : 'invitation';
    const found = inspectDialog(dialog, before, 'none', after);
    if (found === undefined || found.step === 'other' || isClippedAway(dialog)) return false;
    current?.end();
    const isAnswer = found.step === 'upsell' || found.step === 'weekly';
    const opening = startOpening(
      found,
      before,
      isAnswer ? earlier?.recipient : undefined,
      signal,
      guard,
      openRoot,
      onLost,
    );
    current = opening;
    opening.signal.addEventListener(
      'abort',
      guard(() => {
        const { reading, wantedNote, hasSent } = opening;
        last = { recipient: reading.recipient, endedAt: performance.now(), wantedNote };
        if (hasSent) presses.spend();
        // Hidden rather than removed: it may be shown again. Removed: another may be there already.
        if (signal.aborted) return;
        if (current === opening) current = undefined;
        if (opening.dialog.isConnected) suspects.add(opening.dialog);
      }),
      { once: true },
    );
    roots.disarm();
    onOpening(opening);
    return true;
  }

  const suspects = watchSuspects(signal, guard, consider);

  function look(scope: ParentNode): void {
    for (const dialog of dialogsIn(scope)) if (!consider(dialog)) suspects.add(dialog);
  }

  function lookForUnnamed(scope: ParentNode): void {
    const press = presses.now();
    if (press === undefined || press.uncertain) return;
    for (const dialog of unnamedDialogsIn(scope, press.name, false)) if (!consider(dialog)) suspects.add(dialog);
  }

  /** The open dialog's node has gone: another may stand in its place already, or soon. */
  function onLost(place: ParentNode, name: string | undefined): void {
    if (signal.aborted) return;
    roots.arm(true, grace);
    look(place);
    for (const dialog of unnamedDialogsIn(place, name, true)) consider(dialog);
  }

  const roots = watchRoots(signal, guard, openRoot, look, lookForUnnamed);

  /** Whatever the event came through may hold a dialog, or be a root that we didn't know. */
  function lookAlong(event: Event): void {
    roots.wake(event.composedPath());
    for (const target of event.composedPath()) {
      if (target instanceof HTMLElement && target.matches(dialogLike) && !consider(target)) suspects.add(target);
    }
  }

  const onPress = guard((event: Event) => {
    if (!isPress(event)) return;
    if (!event.isTrusted) {
      // A script's press tells nothing of the person, but its dialog is one like any other.
      if (event.type === 'click' && connectControlOf(event) !== undefined) roots.arm(true);
      return;
    }
    lastPress = performance.now();
    const onConnect = presses.hear(event, current?.leadsOn(event) === true);
    roots.arm(onConnect);
    if (event.type !== 'keydown') lookAlong(event);
  });

  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'keydown', 'click']) window.addEventListener(type, onPress, options);
  for (const type of ['focusin', 'toggle']) {
    window.addEventListener(type, guard(lookAlong), options);
    roots.onEvent(type, guard(lookAlong));
  }
  for (const type of focusEvents)
    roots.onEvent(
      type,
      guard((event) => hideOwnFocus(event, current?.host)),
    );
  const scan = guard(() => {
    roots.wake([]);
    look(document);
  });
  for (const type of ['DOMContentLoaded', 'load', 'pageshow']) window.addEventListener(type, scan, options);
  // A preloaded document, and the invitation's old page, bring theirs without any press.
  if (preloadPath.test(location.pathname) || invitePagePath.test(location.pathname)) roots.arm(true);
  if (document.readyState === 'loading') guard(roots.wake)([]);
  else scan();
}
