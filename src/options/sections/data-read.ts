import type { OptionsKey } from '../../words/options';

/** A file as the browser hands it over: by choice, or dropped. */
export interface Given {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The file's text, or the key of the sentence that says why there is none. */
export type Taken = { name: string; text: string } | { problem: OptionsKey };

/** Larger than any that we write, in bytes: it isn't read at all. */
const largest = 32_000_000;

/** Which encoding the first bytes announce: that of the editors that write marks, else UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Reads the one file that was given. Never rejects. */
export async function readGiven(files: readonly Given[]): Promise<Taken> {
  const [file, ...others] = files;
  if (file === undefined) return { problem: 'import.none' };
  if (others.length > 0) return { problem: 'import.one' };
  if (file.size > largest) return { problem: 'import.too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: 'import.unreadable' };
  }
  try {
    return { name: file.name, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'import.not-text' };
  }
}
