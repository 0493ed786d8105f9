import { further } from '../rules/languages/further';
import { languagesKey } from '../settings/model';
import type { Items } from '../settings/store';

/** Puts the words of the rules' further languages where pages find them, where they aren't there yet. Rejects where storage refuses. */
export async function keepLanguages(local: Items): Promise<void> {
  const kept: unknown = await local.get(languagesKey);
  const isKept = (code: string, text: string): boolean =>
    typeof kept === 'object' && kept !== null && Reflect.get(kept, code) === text;
  if ([...further].every(([code, text]) => isKept(code, text))) return;
  await local.set({ [languagesKey]: Object.fromEntries(further) });
}
