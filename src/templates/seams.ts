/** What vanished between two pieces of text. */
export interface Gap {
  /** It had a space at an edge: what stood beside it were words apart. */
  spaced: boolean;
  /** Its first letter was no small one: what follows may now begin the sentence. */
  opens: boolean;
}

/** Puts a note together. Text that borders on a gap is tidied; what fills slots, and text elsewhere, stays to the letter. */
export interface Writer {
  text(piece: string): void;
  /** Writes what fills a slot, or an open slot; returns where it begins. */
  value(piece: string): number;
  gap(gap: Gap): void;
  /** The whole note. */
  end(): string;
}

const sentenceEnd = /[.!?…。！？][\s"'”’»)\]]*$/u;
const wordBefore = /[\p{L}\p{M}\p{Nd}]$/u;
const wordAfter = /^[\p{L}\p{M}\p{Nd}]/u;
/** Pairs of signs that enclose nothing once what stood in them is gone. */
const pairs = new Set(['()', '[]', '""', '“”', '„“', '«»', '»«', '‘’', "''"]);

/** How much of the text before a gap is looked at. */
const nearby = 20;

const leading = (text: string) => /^\s*/u.exec(text)?.[0] ?? '';
/** The text without the white space at its end, found without backtracking over long runs. */
const bare = (text: string) => text.trimEnd();
const lines = (space: string) => space.split('\n').length - 1;

/** One white space of the two beside a gap: the greater break between lines, else the first that is there. */
function joined(before: string, after: string): string {
  const breaks = Math.max(lines(before), lines(after));
  return breaks > 0 ? '\n'.repeat(breaks) : before || after;
}

export function createWriter(): Writer {
  let out = '';
  /** Everything before this is settled: a value ends here. */
  let settled = 0;
  let gap: Gap | undefined;
  /** White space since the gap: whether it stays depends on what comes next. */
  let held = '';

  return {
    text(piece) {
      if (gap === undefined) {
        out += withoutSecondDot(piece);
        return;
      }
      held += piece;
      if (held.trim() === '') return;
      const rest = close(held);
      out += rest;
    },
    value(piece) {
      if (gap !== undefined) close(held, piece);
      const start = out.length;
      out += piece;
      settled = out.length;
      return start;
    },
    gap(next) {
      if (gap !== undefined) {
        // What stands between two gaps is no more than their distance.
        const head = bare(out.slice(settled));
        out = out.slice(0, settled) + head + joined(out.slice(settled + head.length), held);
        held = '';
      }
      gap = gap === undefined ? next : { spaced: gap.spaced || next.spaced, opens: gap.opens };
    },
    end() {
      if (gap !== undefined) {
        const tidy = bare(out.slice(settled)).replace(/[,;:–—-]$/u, '');
        out = out.slice(0, settled) + bare(tidy);
      }
      return out;
    },
  };

  /** "Sammy Davis Jr." and a full stop after it end one sentence. */
  function withoutSecondDot(piece: string): string {
    const doubled = settled === out.length && /[.!?…]$/.test(out) && /^\.(?!\.)/.test(piece);
    return doubled ? piece.slice(1) : piece;
  }

  /** Joins what stands before the gap with what comes after, `value` right after it if there is one; returns what is left to write. */
  function close(after: string, value = ''): string {
    const closed = gap;
    gap = undefined;
    held = '';
    let head = bare(out.slice(settled));
    let before = out.slice(settled + head.length);
    let space = leading(after);
    let rest = after.slice(space.length);
    for (;;) {
      const first = rest[0] ?? '';
      if (head !== '' && pairs.has((head.at(-1) ?? '') + first)) {
        const outer = bare(head.slice(0, -1));
        before = head.slice(outer.length, -1);
        head = outer;
        rest = rest.slice(1);
      } else if ((first === ',' || first === ';') && (/[,;:–—]$/u.test(head) || settled + head.length === 0)) {
        rest = rest.slice(1);
      } else break;
      space = leading(rest);
      rest = rest.slice(space.length);
    }
    if (/^[.!?…]/u.test(rest)) head = head.replace(/[,;:]$/u, '');
    const opening = settled === 0 && head === '';
    const follows = rest + value;
    // What filled the rest of a line leaves the next line as it is.
    const sameLine = lines(space) === 0;
    const begins = opening || lines(before) > 0 || sentenceEnd.test((out.slice(0, settled) + head).slice(-nearby));
    out = out.slice(0, settled) + head;
    if (opening || follows === '') space = '';
    else if (!sameLine || !/^[,;:.!?…)\]]/u.test(rest)) {
      const apart = closed?.spaced === true && wordBefore.test(out.slice(-nearby)) && wordAfter.test(follows);
      space = joined(before, space) || (apart ? ' ' : '');
    }
    out += space;
    return begins && sameLine && closed?.opens === true ? capitalised(rest) : rest;
  }
}

/** The text with a capital first, where it begins with a small letter. */
export function capitalised(text: string): string {
  const first = /^\p{Ll}/u.exec(text)?.[0];
  const capital = first?.toUpperCase();
  // "ß" would become two letters and move what follows.
  return first === undefined || capital?.length !== first.length ? text : capital + text.slice(first.length);
}
