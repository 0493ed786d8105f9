import { build } from 'esbuild';

// After one of these, or a word like `return`, a slash opens a regular expression; after anything else it divides.
const opensRegex = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new))$/;

/** Every regular expression that is written out in a module and what it imports, as [source, flags], each once. */
export async function regexesOf(entry: string): Promise<[source: string, flags: string][]> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    legalComments: 'none',
    minifyWhitespace: true,
  });
  return literalsIn(outputFiles[0]?.text ?? '');
}

/** Regular expressions in JavaScript without comments. */
export function literalsIn(code: string): [source: string, flags: string][] {
  const found = new Map<string, [string, string]>();
  // How many braces are open within each template's `${`.
  const templates: number[] = [];
  let at = 0;
  let before = '';
  while (at < code.length) {
    const sign = code[at] ?? '';
    const closesTemplate = sign === '}' && templates.at(-1) === 0;
    if (sign === '"' || sign === "'") at = endOf(code, at + 1, sign);
    else if (sign === '`' || closesTemplate) {
      if (closesTemplate) templates.pop();
      const end = endOf(code, at + 1, '`', true);
      if (code[end - 1] === '{') templates.push(0);
      at = end;
    } else if (sign === '/' && opensRegex.test(before.trimEnd().slice(-12))) {
      const end = endOf(code, at + 1, '/', false, true);
      const flags = /^[a-z]*/.exec(code.slice(end))?.[0] ?? '';
      const source = code.slice(at + 1, end - 1);
      found.set(`/${source}/${flags}`, [source, flags]);
      at = end + flags.length;
    } else {
      const open = templates.length - 1;
      if (open >= 0 && (sign === '{' || sign === '}'))
        templates[open] = (templates[open] ?? 0) + (sign === '{' ? 1 : -1);
      before = (before + sign).slice(-16);
      at++;
      continue;
    }
    // A value stands here: what follows it divides.
    before = code[at - 1] === '{' ? '{' : ')';
  }
  return [...found.values()];
}

/** Past the closing sign, or past `${` in a template. */
function endOf(code: string, from: number, close: string, isTemplate = false, isRegex = false): number {
  let inClass = false;
  for (let at = from; at < code.length; at++) {
    const sign = code[at];
    if (sign === '\\') at++;
    else if (isTemplate && sign === '$' && code[at + 1] === '{') return at + 2;
    else if (isRegex && sign === '[') inClass = true;
    else if (isRegex && sign === ']') inClass = false;
    else if (sign === close && !inClass) return at + 1;
  }
  return code.length;
}
