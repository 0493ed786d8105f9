// Beginnings and endings are looked up by this many letters.
const keyLength = 3;

/** Folded words of a language file: whole ones, beginnings (`connect*`) and endings (`*netz`), each of these three letters or more. */
export class WordList {
  private readonly words = new Set<string>();
  private readonly beginnings = new Map<string, string[]>();
  private readonly endings = new Map<string, string[]>();

  constructor(items: Iterable<string>) {
    for (const item of items) {
      if (item.endsWith('*')) put(this.beginnings, item.slice(0, keyLength), item.slice(0, -1));
      else if (item.startsWith('*')) put(this.endings, item.slice(-keyLength), item.slice(1));
      else this.words.add(item);
    }
  }

  /** Whether a folded word is in the list, or begins or ends as one of its items says. */
  has(word: string): boolean {
    if (this.words.has(word)) return true;
    if (word.length < keyLength) return false;
    return (
      (this.beginnings.get(word.slice(0, keyLength))?.some((beginning) => word.startsWith(beginning)) ?? false) ||
      (this.endings.get(word.slice(-keyLength))?.some((ending) => word.endsWith(ending)) ?? false)
    );
  }
}

function put(map: Map<string, string[]>, key: string, item: string): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
