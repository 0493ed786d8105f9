import { useMemo, useState } from 'preact/hooks';
import type { ChosenRules } from '../../settings/settings';
import { isFixed, type SectionProps } from '../props';
import { Cards } from '../rules/cards';
import { OwnRules } from '../rules/own-rules';
import { RuleList } from '../rules/rule-list';
import { samplesIn } from '../rules/samples';
import { rulesFor, type Side } from '../rules/side';
import { SideChoice } from '../rules/side-choice';
import { Strictness } from '../rules/strictness';
import { TryIt } from '../rules/try-it';
import { judged } from '../rules/verdict';

/** What makes an invitation acceptable: presets, the slider over sample invitations, each rule, one's own, and a place to try them. */
export function Rules({ everything, api, t }: SectionProps) {
  const [side, setSide] = useState<Side>('sending');
  /** Where the slider is, while it moves. */
  const [passing, setPassing] = useState<ChosenRules | null>(null);
  const settings = passing === null ? everything.settings : { ...everything.settings, [side]: passing };
  const rules = settings[side];
  const disabled = isFixed(everything, side);
  const samples = useMemo(() => samplesIn(t), [t.language]);
  const last = samples.at(-1);
  const inForce = rulesFor(settings, side);
  const cards = samples.map((sample) => ({ sample, judged: judged(t, sample.message, sample.invite, inForce) }));
  // There may be hundreds, and none changes while the slider moves.
  const own = useMemo(
    () => <OwnRules t={t} everything={everything} api={api} side={side} samples={samples} />,
    [t, everything, api, side, samples],
  );
  const keep = (chosen: ChosenRules) => {
    void api.edit({ kind: side, rules: chosen });
    setPassing(null);
  };
  return (
    <>
      <p class="lead">{t('rules.lead')}</p>
      <SideChoice
        t={t}
        side={side}
        sending={everything.settings.sending}
        receiving={everything.settings.receiving}
        disabled={disabled}
        choose={setSide}
        copy={keep}
      />
      {everything.managed.includes(side) && <p class="hint">{t('outcome.fixed')}</p>}
      <section class="part" aria-labelledby="open-title">
        <h2 id="open-title">{t('rules.open')}</h2>
        <Strictness
          key={side}
          t={t}
          rules={rules}
          accepted={cards.filter((card) => card.judged.assessment.accepted).length}
          disabled={disabled}
          preview={setPassing}
          keep={keep}
        />
        <Cards t={t} cards={cards} threshold={rules.threshold} />
      </section>
      <RuleList
        t={t}
        rules={rules}
        unflagged={side === 'sending' ? settings.unflagged : []}
        disabled={disabled}
        keep={keep}
        flagAgain={(rule) => void api.edit({ kind: 'flag again', rule })}
      />
      {own}
      {last !== undefined && <TryIt t={t} rules={inForce} sample={last} />}
    </>
  );
}
