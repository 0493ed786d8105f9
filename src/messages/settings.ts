import type { SettingsChange } from '../settings/edits';
import type { EditOutcome, ImportFault, ImportMode, ImportOutcome, ImportPreview } from '../settings/everything';

/** What the options page asks of the background. */
export interface SettingsRequests {
  'edit settings': { body: SettingsChange; answer: EditOutcome };
  /** The file's text; null where the browser refused. */
  'export settings': { body: null; answer: { text: string } | null };
  /** Changes nothing; null where the browser refused. */
  'preview import': { body: { text: string; mode: ImportMode }; answer: ImportPreview | null };
  'import settings': { body: { text: string; mode: ImportMode }; answer: ImportOutcome };
  'undo import': { body: null; answer: EditOutcome };
  'delete everything': { body: null; answer: EditOutcome };
  'dismiss notice': { body: { id: string }; answer: EditOutcome };
  'discard aside': { body: null; answer: EditOutcome };
}
type Kind = keyof SettingsRequests;

/** One function a kind. */
export type SettingsHandlers = {
  [K in Kind]: (body: SettingsRequests[K]['body']) => Promise<SettingsRequests[K]['answer']>;
};

type Guard<T> = (value: unknown) => T | undefined;

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
const nothing: Guard<null> = () => null;
const file: Guard<{ text: string; mode: ImportMode }> = (value) => {
  const [text, mode] = [own(value, 'text'), own(value, 'mode')];
  return typeof text === 'string' && (mode === 'replace' || mode === 'add') ? { text, mode } : undefined;
};
const named: Guard<{ id: string }> = (value) => {
  const id = own(value, 'id');
  return typeof id === 'string' ? { id } : undefined;
};

/**
 * A listener for the options page's messages out of functions by kind. It keeps silent (undefined) on everything else.
 * `parseEdit` gives a change in its known form, undefined where it is none.
 */
export function answeringSettings(
  handlers: SettingsHandlers,
  parseEdit: (value: unknown) => SettingsChange | undefined,
): (message: unknown) => Promise<unknown> | undefined {
  const guards: { [K in Kind]: Guard<SettingsRequests[K]['body']> } = {
    'edit settings': parseEdit,
    'export settings': nothing,
    'preview import': file,
    'import settings': file,
    'undo import': nothing,
    'delete everything': nothing,
    'dismiss notice': named,
    'discard aside': nothing,
  };
  return (message) => {
    const kind = own(message, 'kind');
    if (typeof kind !== 'string' || !Object.hasOwn(guards, kind)) return undefined;
    const body = guards[kind as Kind](own(message, 'body'));
    if (body === undefined) return undefined;
    const handler = handlers[kind as Kind] as (body: unknown) => Promise<unknown>;
    return handler(body);
  };
}

/** The settings as the options page changes them. Nothing rejects: a background that can't be reached has refused. */
export interface SettingsApi {
  edit(change: SettingsChange): Promise<EditOutcome>;
  /** The text of a file that holds everything; null where it was refused. */
  exported(): Promise<string | null>;
  /** What an import would do; null where the background can't be reached. Changes nothing. */
  preview(text: string, mode: ImportMode): Promise<ImportPreview | null>;
  import(text: string, mode: ImportMode): Promise<ImportOutcome>;
  /** Takes back what the last import did, but for what was changed again since. */
  undoImport(): Promise<EditOutcome>;
  /** Here and in the browser's sync, for good. */
  deleteEverything(): Promise<EditOutcome>;
  dismiss(noticeId: string): Promise<EditOutcome>;
  /** Forgets what was set aside. */
  discardAside(): Promise<EditOutcome>;
}

const outcomes: Record<EditOutcome, true> = { saved: true, newer: true, refused: true, 'too many': true, fixed: true };
const outcome = (value: unknown): EditOutcome =>
  typeof value === 'string' && Object.hasOwn(outcomes, value) ? (value as EditOutcome) : 'refused';

/** The requests over a function that sends a message and may reject. */
export function settingsOver(send: (message: unknown) => Promise<unknown>): SettingsApi {
  const ask = <K extends Kind>(kind: K, body: SettingsRequests[K]['body']): Promise<unknown> =>
    send({ kind, body }).catch(() => undefined);
  return {
    edit: async (change) => outcome(await ask('edit settings', change)),
    async exported() {
      const text = own(await ask('export settings', null), 'text');
      return typeof text === 'string' ? text : null;
    },
    // Answers come from our own background: their form is the types'.
    preview: async (text, mode) => ((await ask('preview import', { text, mode })) as ImportPreview | undefined) ?? null,
    async import(text, mode) {
      const answer = await ask('import settings', { text, mode });
      const fault = own(answer, 'fault') as ImportFault | undefined;
      return fault === undefined ? outcome(answer) : { fault };
    },
    undoImport: async () => outcome(await ask('undo import', null)),
    deleteEverything: async () => outcome(await ask('delete everything', null)),
    dismiss: async (id) => outcome(await ask('dismiss notice', { id })),
    discardAside: async () => outcome(await ask('discard aside', null)),
  };
}
