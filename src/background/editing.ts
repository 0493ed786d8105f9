import type { SettingsHandlers } from '../messages/settings';
import { deltasOf, undone, undoOf } from '../settings/deltas';
import type { Making } from '../settings/documents';
import { applyEdit, isTooMany, type SettingsChange } from '../settings/edits';
import type { EditOutcome, ImportOutcome } from '../settings/everything';
import { exported, imported } from '../settings/files';
import { isFixed } from '../settings/managed';
import { nothingObserved } from '../settings/model';
import { pageLanguageKey } from '../settings/page-language';
import { parseUndo } from '../settings/schema-import';
import { settingsIn, undoKey, withSettings } from '../settings/store';
import type { Keeping, Kept } from './keeping';
import { afterAnswer } from './observed';

interface EditingPlatform {
  keeping: Keeping;
  making(): Making;
  /** Reads one item of storage.local. */
  get(key: string): Promise<unknown>;
  /** Runs a job in its turn; where the browser refuses, says so and gives `refused`. */
  attempt<T, R extends string | null>(job: () => Promise<T>, refused: R): Promise<T | R>;
  /** Empties the browser's sync, as far as it lets us, and gives the era that begins. Never rejects. */
  emptySync(era: number): Promise<number>;
  /** Forgets the drafts that are kept until the browser closes. Never rejects. */
  forgetDrafts(): Promise<null>;
  /** Tells that there is something to send; at once where it matters where things are kept. */
  onChange(atOnce: boolean): void;
}

/** Until it has been sent, a change is on its way. */
const onItsWay = (kept: Kept): Kept => {
  const { sync } = kept.status;
  if (sync.state !== 'synced') return kept;
  return { ...kept, status: { ...kept.status, sync: { ...sync, state: 'waiting' } } };
};

/** Answers that the person was asked for make the count of blanks sent anyway start afresh. */
const answers: readonly SettingsChange['kind'][] = ['ask on blank', 'ask at'];

/** All that is kept, with nothing in it: where it is kept alone stays, as does what an administrator fixed. */
function emptied({ stored, status, ...kept }: Kept, era: number): Kept {
  return {
    ...kept,
    stored: { ...stored, on: true, snoozedUntil: null, era, docs: [] },
    status: { sync: { state: 'off', held: 0 }, notices: [], managed: status.managed },
    aside: [],
    observed: nothingObserved,
  };
}
const emptyBeside = { [undoKey]: null, [pageLanguageKey]: null };

/** What the options page, the popup and the banner ask to be set. Nothing rejects. */
export function createEditing(platform: EditingPlatform): SettingsHandlers {
  const { keeping, making, attempt } = platform;

  /** One change of all that is kept, or why there is none. */
  const change = (wanted: (kept: Kept, making: Making) => Kept | EditOutcome, atOnce = false) =>
    attempt(async (): Promise<EditOutcome> => {
      const kept = await keeping.read();
      if (kept.newer) return 'newer';
      const after = wanted(kept, making());
      if (typeof after === 'string') return after;
      await keeping.write(onItsWay(after));
      platform.onChange(atOnce);
      return 'saved';
    }, 'refused');

  return {
    'edit settings': (edit) =>
      change((kept, now) => {
        if (isFixed(edit, kept.status.managed)) return 'fixed';
        const settings = settingsIn(kept);
        if (isTooMany(settings, edit)) return 'too many';
        const observed = answers.includes(edit.kind) ? afterAnswer(kept.observed) : kept.observed;
        return { ...kept, ...withSettings(kept, applyEdit(settings, edit), now), observed };
      }, edit.kind === 'keep'),

    'export settings': () =>
      attempt(async () => {
        const kept = await keeping.read();
        return kept.newer ? null : { text: exported(settingsIn(kept), making().now) };
      }, null),

    'preview import': ({ text, mode }) =>
      attempt(async () => {
        const before = settingsIn(await keeping.read());
        const result = imported(before, text, mode);
        return 'fault' in result
          ? { ok: false as const, ...result }
          : { ok: true as const, deltas: deltasOf(before, result.settings) };
      }, null),

    'import settings': ({ text, mode }) =>
      attempt(async (): Promise<ImportOutcome> => {
        const kept = await keeping.read();
        if (kept.newer) return 'newer';
        const [before, now] = [settingsIn(kept), making()];
        const result = imported(before, text, mode);
        if ('fault' in result) return result;
        const undo = undoOf(before, result.settings, now.now);
        await keeping.write({ ...kept, ...withSettings(kept, result.settings, now) }, { [undoKey]: undo });
        platform.onChange(true);
        return 'saved';
      }, 'refused'),

    'undo import': () =>
      attempt(async (): Promise<EditOutcome> => {
        const [kept, undo] = [await keeping.read(), parseUndo(await platform.get(undoKey))];
        if (kept.newer) return 'newer';
        if (undo === null) return 'saved';
        const stored = undone(kept.stored, settingsIn(kept), undo, making());
        await keeping.write({ ...kept, stored }, { [undoKey]: null });
        platform.onChange(true);
        return 'saved';
      }, 'refused'),

    'delete everything': () =>
      attempt(async (): Promise<EditOutcome> => {
        const kept = await keeping.read();
        if (kept.newer) return 'newer';
        const era = await platform.emptySync(kept.stored.era);
        await platform.forgetDrafts();
        await keeping.write(emptied(kept, era), emptyBeside);
        platform.onChange(true);
        return 'saved';
      }, 'refused'),

    'dismiss notice': ({ id }) =>
      change((kept) => {
        const notices = kept.status.notices.filter((notice) => notice.id !== id);
        return { ...kept, status: { ...kept.status, notices } };
      }),

    'discard aside': () => change((kept) => ({ ...kept, aside: [] })),
  };
}
