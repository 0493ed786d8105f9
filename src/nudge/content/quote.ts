const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Somebody's words as the banner quotes them: on one line, no longer than `most` characters, cut at a clause
 * or a word with an ellipsis.
 * Control and direction characters go and text from right to left is isolated: what is quoted can't rearrange what stands around it.
 */
export function quote(text: string, most = 34): string {
  const line = oneLine(text, most);
  return isRightToLeft(line) ? `\u2068${line}\u2069` : line;
}

function oneLine(text: string, most: number): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, (run) => (/[\t\n\r\v\f]/.test(run) ? ' ' : /^\u200d+$/.test(run) ? run : ''))
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join('');
  const clause = cut.search(/[,;:.!?–—](?= [^,;:.!?–—]*$)/u);
  const end = [clause, cut.lastIndexOf(' ')].find((at) => at > most / 2);
  return `${cut.slice(0, end).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Whether a text runs from right to left, by its first letter that has a direction. */
function isRightToLeft(text: string): boolean {
  const letter = text.match(/\p{L}/u)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}
