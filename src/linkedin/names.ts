/** Spaces of all kinds made one, direction marks and zero-width characters taken out. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text that can be a person's name: a few words, no sentence, no number, no address. */
export function looksLikeName(text: string): boolean {
  const name = tidy(text);
  if (name.length < 1 || name.length > 80 || !/\p{L}/u.test(name)) return false;
  if (/[\p{Nd}!?:;@/|<>{}[\]…]|https?|\.\.|\. \p{Ll}/u.test(name)) return false;
  return name.split(' ').length <= 7;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): string[] => fold(tidy(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether two names can be one person's: the words of the shorter stand in the longer ("Jane Doe", "Dr. Jane M. Doe").
 * One shared first name is not enough where both give more.
 */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const [few, many] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return false;
  return few.every((word) => many.includes(word));
}

/** Whether a text speaks of the person: by the whole name, or by its first word where that is no mere initial. */
export function mentions(text: string | null, name: string | undefined): boolean {
  if (name === undefined) return false;
  const folded = fold(tidy(text));
  const whole = fold(tidy(name));
  if (whole.length > 1 && folded.includes(whole)) return true;
  const first = words(name)[0] ?? '';
  return first.length >= 3 && words(folded).includes(first);
}

/** Whether an address of `/in/SLUG` bears a name out: LinkedIn makes it from the name, and few people change all of it. */
export function inSlug(name: string | undefined, slug: string): boolean {
  return name !== undefined && words(name).some((word) => word.length >= 3 && fold(slug).includes(word));
}

/** Whether an address is made of a name: each of its words stands in it, short ones too ("xu-wei"). */
export function isNameOfSlug(name: string | undefined, slug: string): boolean {
  const all = words(name ?? '');
  return all.join('').length >= 4 && all.every((word) => fold(slug).includes(word));
}

/**
 * The name that two texts of one question share, as in "Invite Jane to connect" and "How do you know Jane?": the longest run of
 * words of theirs that both write with a capital, or in a script without. Undefined where there is none, or it is all of one.
 */
export function sharedName(one: string, other: string): string | undefined {
  const parts = (text: string): string[] => tidy(text).match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  const [first, second] = [parts(one), parts(other)];
  let best: string[] = [];
  for (let start = 0; start < first.length; start++) {
    for (let end = start + 1; end <= first.length; end++) {
      const run = first.slice(start, end);
      if (run.length <= best.length || run.some((word) => /^\p{Ll}/u.test(word))) continue;
      if (` ${second.join(' ')} `.includes(` ${run.join(' ')} `)) best = run;
    }
  }
  const name = best.join(' ');
  return best.length === 0 || best.length === second.length || best.length === first.length || !looksLikeName(name)
    ? undefined
    : name;
}
