import { useState } from 'preact/hooks';
import { ReasonLine } from '../../ui/reason';
import { Ring, ringKind } from '../../ui/ring';
import type { OptionsWords } from '../../words/options';
import type { Sample } from './samples';
import { type Judged, whysOf } from './verdict';

export interface JudgedSample {
  sample: Sample;
  judged: Judged;
}

interface CardProps extends JudgedSample {
  t: OptionsWords;
  threshold: number;
  isOpen: boolean;
  open(): void;
  close(): void;
}

function Why({ t, judged, threshold }: Pick<CardProps, 't' | 'judged' | 'threshold'>) {
  const whys = whysOf(judged);
  return (
    <>
      {whys.length > 0 && <p class="label">{t(judged.assessment.accepted ? 'card.has' : 'card.lacks')}</p>}
      <ul>
        {whys.map((reason) => (
          <li key={reason.rule}>
            <ReasonLine reason={reason} label={t(`mark.${reason.outcome}`)} most={1} />
          </li>
        ))}
        {whys.length === 0 && judged.assessment.accepted && <li>{t('card.content')}</li>}
      </ul>
      <p class="hint">{t('card.score', { score: judged.assessment.score, threshold })}</p>
    </>
  );
}

function Card({ t, sample, judged, threshold, isOpen, open, close }: CardProps) {
  const { id, name, headline, message } = sample;
  const { accepted, verdict, score } = judged.assessment;
  const whyId = `why-${id}`;
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close();
  };
  return (
    <li class={accepted ? 'card yes' : 'card no'} onMouseEnter={open} onMouseLeave={close}>
      <button
        type="button"
        id={`card-${id}`}
        aria-describedby={whyId}
        onFocus={open}
        onBlur={close}
        onKeyDown={press}
        onClick={open}
      >
        <span class={`ring-of ${accepted ? 'good' : 'warn'}`}>
          <Ring kind={accepted ? 'accepted' : ringKind(verdict, accepted)} score={score} size={20} />
        </span>
        <span class="who">
          <span class="name">
            <bdi>{name}</bdi>
          </span>
          <span class="hint job">
            <bdi>{headline}</bdi>
          </span>
        </span>
        <span class="state">{t(accepted ? 'card.accepted' : 'card.refused')}</span>
        <span class={message === '' ? 'message muted' : 'message'}>{message || t('card.blank')}</span>
      </button>
      <div class="why" id={whyId} role="tooltip" hidden={!isOpen}>
        <Why t={t} judged={judged} threshold={threshold} />
      </div>
    </li>
  );
}

/** The sample invitations, each as the rules take it; why, while the pointer or the focus is on it. */
export function Cards({ t, cards, threshold }: { t: OptionsWords; cards: readonly JudgedSample[]; threshold: number }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <h3 id="cards-title">{t('cards.title')}</h3>
      <p class="hint">{t('cards.hint')}</p>
      <ul class="cards" aria-labelledby="cards-title">
        {cards.map(({ sample, judged }) => (
          <Card
            key={sample.id}
            t={t}
            sample={sample}
            judged={judged}
            threshold={threshold}
            isOpen={opened === sample.id}
            open={() => setOpened(sample.id)}
            close={() => setOpened(null)}
          />
        ))}
      </ul>
    </>
  );
}
