import type { Json, Settings } from './settings';

/** What a document of the settings is: one of four fixed parts, or an item of a list. */
export const kinds = ['speaking', 'sending', 'receiving', 'me', 'rule', 'template', 'person', 'company'] as const;
export type Kind = (typeof kinds)[number];

/** Something that happened to the settings without the person's doing: one clear sentence each, until dismissed. */
export type Happening =
  /** Unreadable fields became their defaults, and what they held was set aside. `fields` such as 'sending.threshold'. */
  | { kind: 'repaired'; fields: string[] }
  /** Two devices changed the same rule or template: the other one's text holds, this one's is kept as a copy. */
  | { kind: 'copied'; what: 'rule' | 'template'; title: string }
  /** Two devices changed the same part or entry: the other one's holds, this one's was set aside. */
  | { kind: 'overruled'; what: Exclude<Kind, 'rule' | 'template'> }
  /** Deleted on one device while changed on another: it stays. */
  | { kind: 'kept'; what: Kind; title: string }
  /** Too large for the browser's sync: on this device alone. */
  | { kind: 'too large'; what: Kind; title: string }
  /** Everything was deleted on another device, and so here. */
  | { kind: 'erased' };

export type Notice = Happening & {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
};

/**
 * How it stands with the browser's sync. `held` items are on this device alone for now. `full`: no room for them; `refused`:
 * the browser wouldn't read or write; `newer`: another device's newer version of Say Why wrote some, which are left untouched.
 */
export interface SyncState {
  state: 'off' | 'synced' | 'waiting' | 'full' | 'refused' | 'newer';
  held: number;
}

/** Something that didn't stay in the settings, word for word. */
export interface Aside {
  /** Milliseconds since the epoch. */
  at: number;
  /** Where it was: a key such as 'rule/4f2a', or 'settings' for all of them. */
  key: string;
  raw: Json;
}

/** What is stored of a kind; bytes as storage counts them. */
export interface Stored {
  kind: Kind | 'observed' | 'set aside' | 'undo';
  count: number;
  bytes: number;
}

/** All that the options page shows. */
export interface Everything {
  /** What holds: stored settings, with what an administrator fixed. */
  settings: Settings;
  /** Names of settings that an administrator fixed, such as 'asking'. */
  managed: readonly (keyof Settings)[];
  /** A newer version of Say Why wrote the settings: `settings` are defaults, and nothing can be changed. */
  newer: boolean;
  sync: SyncState;
  /** The latest last. */
  notices: readonly Notice[];
  aside: readonly Aside[];
  stored: readonly Stored[];
  /** The last import, while it can be taken back. Milliseconds since the epoch. */
  undo: { at: number } | null;
}

/** What came of an edit: `newer` as above, `refused` by storage, `too many` of its kind, `fixed` by an administrator. */
export type EditOutcome = 'saved' | 'newer' | 'refused' | 'too many' | 'fixed';

/** What an import does to one kind. */
export interface KindDelta {
  kind: Kind | 'switch';
  added: Names;
  changed: Names;
  removed: Names;
}
/** How many, and the first 20 by name; '' is what has no name but its kind's. */
export interface Names {
  count: number;
  names: string[];
}

/** Why a file can't be imported. Line and column count from 1, in UTF-16 units. */
export interface ImportFault {
  reason:
    | 'not json'
    | 'not ours'
    | 'newer'
    | 'too large'
    | 'missing'
    | 'unknown field'
    | 'wrong type'
    | 'not allowed'
    | 'too long'
    | 'too many'
    | 'twice'
    | 'out of range';
  /** Such as 'people[2].name'; '' for the whole file. */
  field: string;
  line?: number;
  column?: number;
}

/** `replace`: lists become those of the file. `add`: items of lists that the file lacks stay. What the file lacks as a whole stays. */
export type ImportMode = 'replace' | 'add';

export type ImportPreview = { ok: true; deltas: KindDelta[] } | { ok: false; fault: ImportFault };
export type ImportOutcome = EditOutcome | { fault: ImportFault };
