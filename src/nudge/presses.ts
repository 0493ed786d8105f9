import type { Opening } from '../linkedin/types';
import { endOfDay } from '../words/time';
import type { ChipAction } from './content/shown';
import type { NudgeChange, NudgeContext } from './context';
import type { Inserting } from './inserting';
import type { NudgeEvent } from './reduce';
import type { State } from './state';
import type { BannerActions } from './view/actions';
import type { Mounted } from './view/mount';

interface PressesInit {
  opening: Opening;
  context: NudgeContext;
  inserting: Inserting;
  state(): State;
  dispatch(event: NudgeEvent): void;
  mounted(): Mounted | undefined;
  fail(error: unknown): void;
}

const hour = 3_600_000;

/** What the person's presses in the banner do. Only the view's trusted events come here. */
export function createPresses(init: PressesInit): BannerActions {
  const { opening, context, inserting, state, dispatch, mounted, fail } = init;
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

  async function writeNote(): Promise<void> {
    const hadFocus = mounted()?.focused() !== null;
    // The button pressed by key is gone with its step: the focus goes where the press led.
    if ((await inserting.openNote()) && hadFocus) caretToEnd();
  }

  function caretToEnd(): void {
    const { length } = opening.reading.draft;
    opening.select(length, length);
  }

  async function insert(action: ChipAction): Promise<void> {
    if (action.kind === 'leave') {
      const hadFocus = mounted()?.focused() !== null;
      dispatch({ kind: 'asks', about: null });
      if (hadFocus) caretToEnd();
      return;
    }
    const { what, how } = action;
    const { outcome } = await inserting.insert(what, how);
    if (outcome === 'asks' && !opening.signal.aborted) ask(what);
  }

  function ask(about: Extract<ChipAction, { kind: 'insert' }>['what']): void {
    const hadFocus = mounted()?.focused() !== null;
    dispatch({ kind: 'asks', about });
    // The control that was pressed by key may be gone.
    if (hadFocus) mounted()?.focus('main');
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

  function toggle(list: NonNullable<State['open']>, byKey: boolean): void {
    const open = state().open === list ? null : list;
    dispatch({ kind: 'open', list: open });
    if (byKey && open !== null) mounted()?.focus(open);
  }

  function close(): void {
    const { open } = state();
    const hadFocus = mounted()?.focused() !== null;
    dispatch({ kind: 'open', list: null });
    if (hadFocus) mounted()?.focus(open === 'menu' ? 'menu button' : 'more button');
  }

  return {
    close,
    toggle,
    main(action) {
      const { kept } = state();
      if (action.kind === 'write note') writeNote().catch(fail);
      else if (action.kind === 'put back') inserting.putBack(kept ?? '').catch(fail);
      else if (action.kind === 'copy') copy();
      else if (action.kind === 'stop asking') keep(() => actions.change({ kind: 'ask on blank', on: false }));
      else if (action.kind === 'undo') inserting.undo().catch(fail);
      else if (action.kind === 'insert') insert(action).catch(fail);
      else select(...action.span);
    },
    insert: (action) => void insert(action).catch(fail),
    reason(verb) {
      if (verb.kind === 'select') select(...verb.span);
      else change(verb);
    },
    menu(action) {
      if (action.kind === 'hide here') dispatch({ kind: 'hide' });
      else if (action.kind === 'settings') openSettings();
      else if (action.kind === 'undo') inserting.undo().catch(fail);
      else if (action.kind === 'templates') toggle('templates', mounted()?.focused() !== null);
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
    rove(group, index) {
      dispatch({ kind: 'rove', group, index });
    },
  };
}
