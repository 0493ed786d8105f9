import { Ring } from '../ui/ring';
import type { Judgement } from './judgement';
import type { PopupProps } from './props';
import { useSettled } from './settled';

interface VerdictLineProps extends Pick<PopupProps, 'view'> {
  judgement: Pick<Judgement, 'ring' | 'score' | 'tone' | 'verdict' | 'hint'>;
  /** UTF-16 units. */
  length: number;
  limit: number | undefined;
}

/** Ring, verdict and counter of a note while it is written; said aloud once one pauses. */
export function VerdictLine({ view: { t }, judgement, length, limit }: VerdictLineProps) {
  const { ring, score, tone, verdict, hint } = judgement;
  const over = limit === undefined ? 0 : Math.max(0, length - limit);
  const counter = limit === undefined ? t.plural('popup.length', length) : t('popup.of-limit.heard', { length, limit });
  const heard = useSettled(length === 0 ? '' : `${verdict}. ${hint} ${over > 0 ? t.plural('popup.over', over) : ''}`);
  return (
    <div class="verdict">
      <span class={tone}>
        <Ring kind={ring} score={score} />
      </span>
      <p>
        <strong>{verdict}</strong>
        <small>{hint}</small>
      </p>
      <span class={over > 0 ? 'counter error' : 'counter'}>
        <span aria-hidden="true">{limit === undefined ? length : t('popup.of-limit', { length, limit })}</span>
        <span class="unseen">{counter}</span>
        {over > 0 && <small>{t.plural('popup.over', over)}</small>}
      </span>
      <output class="unseen">{heard}</output>
    </div>
  );
}
