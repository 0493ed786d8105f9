import { type Opening, orphaned } from '../linkedin/types';
import type { Offer } from '../templates';
import { createWords, type Words } from '../words';
import { templatesFor } from './content/chips';
import { show } from './content/show';
import type { Nudge, NudgeContext } from './context';
import { createDraftKeeper } from './drafts';
import { isHeld } from './hold';
import { createInserting } from './inserting';
import { insertable } from './insertion';
import { listenWhileOpen } from './listen-while-open';
import { createPresses } from './presses';
import { createQuestions } from './questions';
import { dueAt, type NudgeEvent, reduce } from './reduce';
import { templateChosenBy } from './shortcut';
import { knownOf, standingOf } from './standing';
import { assessed, initialState, isAsWritten, isShown, type State } from './state';
import { type Mounted, mount } from './view/mount';
import { isSeen, type Surface, surfaceOf } from './view/surface';

/** Timers hold no more than this, in ms. */
const longestTimer = 2 ** 31 - 1;

/**
 * The banner for one opening of the dialog; ends with `opening.signal`. Should anything of it throw, the error is reported, the
 * banner goes, and the page is as it would be without.
 */
export function startNudge(opening: Opening, context: NudgeContext): Nudge {
  const life = new AbortController();
  const { signal } = life;
  let mounted: Mounted | undefined;
  let surface: Surface = { theme: 'light', direction: 'ltr' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  let words: { of: string; messages: unknown; t: Words } | undefined;
  let notesSeen: number | 'unlimited' | undefined;
  const drafts = createDraftKeeper(context.actions);

  function takeAway(): void {
    if (!mounted) return;
    const { host, unmount } = mounted;
    whileOpen(false);
    mounted = undefined;
    said = '';
    opening.remove(host);
    unmount();
  }

  function end(): void {
    if (signal.aborted) return;
    drafts.end();
    life.abort();
    clearTimeout(timer);
    context.onStanding(null);
    takeAway();
  }

  /** Nobody is behind the banner any more: it says so, and goes with the dialog. */
  function leave(): void {
    clearTimeout(timer);
    state = reduce(state, { kind: 'orphaned' }, context.now(), context);
    draw();
    context.onStanding(null);
    whileOpen(false);
    life.abort();
    mounted?.leave();
  }

  const guard =
    <A extends readonly unknown[]>(run: (...args: A) => void) =>
    (...args: A): void => {
      if (signal.aborted) return;
      try {
        run(...args);
      } catch (error) {
        fail(error);
      }
    };

  function fail(error: unknown): void {
    context.report(error);
    try {
      end();
    } catch (late) {
      context.report(late);
    }
  }

  function wordsNow(): Words {
    const { language, messages } = context.effective();
    if (words?.of !== language || words.messages !== messages) {
      words = { of: language, messages, t: createWords(language, messages) };
    }
    return words.t;
  }

  const nothing: Nudge = {
    wouldHold: () => false,
    onHeld: () => undefined,
    onPageGoes: () => undefined,
    closeList: () => false,
    choose: () => false,
    known: () => undefined,
    insert: () => undefined,
  };
  if (opening.signal.aborted) return nothing;
  let state: State;
  try {
    state = initialState(opening.reading, context.effective(), context.now(), context);
  } catch (error) {
    context.report(error);
    return nothing;
  }

  const common = { opening, context, state: () => state, dispatch: guard((event: NudgeEvent) => dispatch(event)) };
  const inserting = createInserting(common);
  const presses = createPresses({ ...common, inserting, mounted: () => mounted, fail });
  const whileOpen = listenWhileOpen(
    () => mounted?.host,
    () => presses.close(),
    guard,
    signal,
  );

  function draw(): void {
    if (!isShown(state)) {
      takeAway();
      return;
    }
    if (!mounted) {
      const fresh = mount(context.actions.alive);
      if (!opening.place(fresh.host)) {
        fresh.unmount();
        return;
      }
      mounted = fresh;
      surface = surfaceOf(fresh.host);
      state = reduce(state, { kind: 'placed' }, context.now(), context);
    }
    const shown = show(state, said, wordsNow(), context);
    if (!shown) return;
    said = shown.status;
    const { open, rove } = state;
    mounted.draw({ shown, open, rove, surface, actions: presses, guard });
    whileOpen(open !== null);
  }

  function dispatch(event: NudgeEvent): void {
    state = reduce(state, event, context.now(), context);
    draw();
    context.onStanding(standingOf(state, context));
    clearTimeout(timer);
    const due = dueAt(state);
    if (due === undefined) return;
    const wait = Math.min(Math.max(0, due - context.now()), longestTimer);
    timer = setTimeout(
      guard(() => dispatch({ kind: 'tick' })),
      wait,
    );
  }

  opening.signal.addEventListener(
    'abort',
    guard(() => (opening.signal.reason === orphaned ? leave() : end())),
    { once: true },
  );
  const ask = createQuestions(
    context,
    {
      draft: guard((text: string | null) => {
        if (text !== null && text !== state.reading.draft && state.kept === null) dispatch({ kind: 'kept', text });
      }),
      offer: guard((offer: Offer | null) => dispatch({ kind: 'offer', offer })),
    },
    fail,
  );
  opening.onReading(
    guard((reading) => {
      ask(reading, context.effective());
      // The dialog changed around the note, not the note: its colours may have, too.
      if (mounted && reading.draft === state.reading.draft) surface = surfaceOf(mounted.host);
      dispatch({ kind: 'reading', reading });
      // What we wrote is nobody's draft until it is gone on from.
      if (!isAsWritten(state)) drafts.follow(reading);
      const { step } = reading;
      // LinkedIn's upsell says it as well: none are left.
      const notesLeft = step === 'upsell' ? 0 : reading.notesLeft;
      if ((step !== 'note' && step !== 'upsell') || notesLeft === undefined || notesLeft === notesSeen) return;
      notesSeen = notesLeft;
      context.actions.notesSeen(notesLeft);
    }),
  );
  opening.onComposing(guard((composing) => dispatch({ kind: 'composing', composing })));
  opening.onSent(
    guard(({ step, draft }) => {
      if (step === 'note' && draft.trim() !== '') context.actions.noteSent();
      else if (state.asked !== null) context.actions.heldBlankSent();
    }),
  );
  context.onEffective(
    guard((effective) => {
      dispatch({ kind: 'effective', effective });
      // The templates may have changed.
      ask(state.reading, effective, true);
    }),
    signal,
  );

  return {
    wouldHold() {
      if (signal.aborted || !context.actions.alive()) return false;
      opening.reread();
      const { reading } = opening;
      if (!mounted || !isShown(state) || !isSeen(mounted.host)) return false;
      return isHeld({ ...state, now: context.now() }, reading, assessed(reading, state.effective, context));
    },
    onHeld() {
      try {
        dispatch({ kind: 'held' });
      } catch (error) {
        // A press that isn't asked about isn't held.
        fail(error);
        throw error;
      }
    },
    onPageGoes: guard(drafts.end),
    closeList() {
      if (signal.aborted || !mounted || state.open === null) return false;
      presses.close();
      return true;
    },
    choose(event, dialog) {
      const at = signal.aborted || !mounted ? undefined : templateChosenBy(event, state, dialog);
      const template = at === undefined ? undefined : templatesFor(state, wordsNow())?.items[at];
      if (template === undefined) return false;
      if (!event.repeat) presses.insert({ kind: 'insert', what: template.what, how: 'ask' });
      return true;
    },
    known: () => (signal.aborted ? undefined : knownOf(state, context)),
    insert({ text, open, how }) {
      return signal.aborted ? undefined : inserting.insert(insertable(text, open), how);
    },
  };
}
