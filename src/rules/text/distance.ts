/**
 * Whether two words differ by at most `most` letters (0 to 2) put in, left out, changed or swapped with a neighbour.
 * Bounded: words of very different length are told apart at once.
 */
export function within(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most <= 0 || Math.abs(a.length - b.length) > most || a.length > 40) return false;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    older = last;
    last = row;
  }
  return (last[b.length] ?? 99) <= most;
}

/** Letters that a typo may change in a word of this length: none in the shortest, whose neighbours are words too. */
export function typosAllowed(length: number): number {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}
