import type { Opening } from '../linkedin/types';
import { endOfDay } from '../words/time';
import type { NudgeChange, NudgeContext } from './context';
import type { NudgeEvent } from './reduce';
import type { Start, State } from './state';
import type { BannerActions } from './view/actions';
import type { Mounted } from './view/mount';

interface PressesInit {
  opening: Opening;
  context: NudgeContext;
  state(): State;
  dispatch(event: NudgeEvent): void;
  mounted(): Mounted | undefined;
  fail(error: unknown): void;
}

const hour = 3_600_000;

/** What the person's presses in the banner do. Only the view's trusted events come here. */
export function createPresses({ opening, context, state, dispatch, mounted, fail }: PressesInit): BannerActions {
  const { actions } = context;

  /** Nothing can be kept once the extension was updated under the page: the banner says so, once. */
  const keep = (act: () => void) => {
    if (actions.alive()) act();
    else dispatch({ kind: 'orphaned' });
  };

  const change = (wanted: NudgeChange) => {
    keep(() => actions.change(wanted));
    if (state().open !== null) close();
  };

  function select(start: number, end: number): void {
    if (state().open !== null) dispatch({ kind: 'open', list: null });
    opening.select(start, end);
  }

  function writeNote(): void {
    const hadFocus = mounted()?.focused() !== null;
    opening
      .addNote()
      .then((outcome) => {
        if (opening.signal.aborted) return;
        if (outcome === 'ignored') dispatch({ kind: 'add note ignored' });
        // The button pressed by key is gone with its step: the focus goes where the press led.
        else if (hadFocus && opening.reading.step === 'note') caretToEnd();
      })
      .catch(fail);
  }

  function caretToEnd(): void {
    const { length } = opening.reading.draft;
    opening.select(length, length);
  }

  function write({ text, replaces }: { text: string; replaces: boolean }): void {
    const { draft } = opening.reading;
    const at = replaces ? 0 : draft.length;
    const start: Start = { at, text, replaced: draft.slice(at) };
    opening.select(at, draft.length);
    const outcome = opening.insert(text);
    if (outcome === 'inserted') dispatch({ kind: 'start written', start });
    else dispatch({ kind: 'start failed', outcome });
  }

  function putBack(): void {
    const { kept } = state();
    if (kept === null) return;
    opening.select(0, opening.reading.draft.length);
    const outcome = opening.insert(kept);
    if (outcome !== 'inserted') dispatch({ kind: 'start failed', outcome });
  }

  function copy(): void {
    const { kept } = state();
    if (kept === null) return;
    const done = (worked: boolean) => {
      if (!opening.signal.aborted) dispatch({ kind: 'copied', done: worked });
    };
    context.copy(kept).then(done, fail);
  }

  function known(kind: 'knows me' | 'forget'): void {
    const { name, slug } = opening.reading.recipient;
    if (name === undefined) return;
    change({ kind, person: { name, ...(slug !== undefined && { slug }) } });
  }

  function openSettings(): void {
    close();
    actions.openSettings();
  }

  function undo(): void {
    const { start } = state();
    const { draft } = opening.reading;
    if (start === null || draft.slice(start.at) !== start.text) return;
    opening.select(start.at, draft.length);
    const outcome = opening.insert(start.replaced);
    if (outcome !== 'inserted') dispatch({ kind: 'start failed', outcome });
  }

  function close(): void {
    const { open } = state();
    const hadFocus = mounted()?.focused() !== null;
    dispatch({ kind: 'open', list: null });
    if (hadFocus) mounted()?.focus(open === 'reasons' ? 'reasons button' : 'menu button');
  }

  return {
    close,
    main(action) {
      if (action.kind === 'write note') writeNote();
      else if (action.kind === 'put back') putBack();
      else if (action.kind === 'copy') copy();
      else if (action.kind === 'stop asking') keep(() => actions.change({ kind: 'ask on blank', on: false }));
      else if (action.kind === 'undo') undo();
      else select(...action.span);
    },
    start: write,
    reason(verb) {
      if (verb.kind === 'select') select(...verb.span);
      else change(verb);
    },
    menu(action) {
      if (action.kind === 'hide here') dispatch({ kind: 'hide' });
      else if (action.kind === 'settings') openSettings();
      else if (action.kind === 'knows me' || action.kind === 'forget') known(action.kind);
      else if (action.kind !== 'hide') change(action);
      else {
        const now = context.now();
        const until = action.span === 'hour' ? now + hour : endOfDay(now);
        keep(() => {
          actions.change({ kind: 'snooze', until });
          dispatch({ kind: 'snooze', until });
        });
      }
    },
    toggle(list, byKey) {
      const open = state().open === list ? null : list;
      dispatch({ kind: 'open', list: open });
      if (byKey && open !== null) mounted()?.focus(open);
    },
    rove(group, index) {
      dispatch({ kind: 'rove', group, index });
    },
  };
}
