import type { Standing } from '../messages';
import type { Part } from '../words';
import type { PopupWords } from '../words/popup';

/** A piece of the context line. */
export interface ContextPart {
  key: 'to' | 'step' | 'limit' | 'left';
  parts: Part[];
  /** The same for those who hear it, where it would be a bare number. */
  heard?: string;
}

/**
 * The invitation that is open, in a line: "To Marta · note open · 200 · 2 left". What isn't known has no piece, nor has a number of notes
 * that knows no end.
 */
export function contextOf(
  { firstName, step, limit: said }: Standing,
  left: number | 'unlimited' | undefined,
  limit: number | undefined,
  t: PopupWords,
): ContextPart[] {
  const most = said ?? limit;
  const plain = (text: string): Part[] => [{ text }];
  const line: ContextPart[] = [
    { key: 'to', parts: t.parts('popup.to', { name: firstName ?? t('popup.nobody') }) },
    { key: 'step', parts: plain(t(`popup.step.${step}`)) },
  ];
  if (most !== undefined)
    line.push({ key: 'limit', parts: plain(String(most)), heard: t('popup.limit', { limit: most }) });
  if (left === 0) line.push({ key: 'left', parts: plain(t('popup.notes-none')) });
  else if (left !== undefined && left !== 'unlimited') {
    line.push({ key: 'left', parts: plain(t.plural('popup.left', left)), heard: t.plural('popup.notes-left', left) });
  }
  return line;
}
