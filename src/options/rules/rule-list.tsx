import { useState } from 'preact/hooks';
import { type Importance, type RuleId, ruleIds } from '../../rules/types';
import type { ChosenRules } from '../../settings/settings';
import { Mark } from '../../ui/reason';
import type { OptionsWords } from '../../words/options';
import { Switch } from '../parts/switch';
import { isDescribed, sourceOf } from './catalogue';
import { ImportanceSelect } from './importance';
import { importanceOn, labelled } from './presets';

interface RuleListProps {
  t: OptionsWords;
  rules: ChosenRules;
  /** Silenced in the banner by "Don't flag this". */
  unflagged: readonly RuleId[];
  disabled: boolean;
  keep(rules: ChosenRules): void;
  flagAgain(rule: RuleId): void;
}

function Example({ t, rule, kind }: { t: OptionsWords; rule: RuleId; kind: 'good' | 'bad' }) {
  const text = t(`${kind}.${rule}`);
  return (
    <p>
      <Mark outcome={kind === 'good' ? 'met' : 'broken'} label={t(kind === 'good' ? 'rules.good' : 'rules.bad')} />
      <span>{isDescribed(rule, kind) ? text : `«${text}»`}</span>
    </p>
  );
}

/** Each rule as its person would say it, with why it matters and what meets it. */
export function RuleList({ t, rules, unflagged, disabled, keep, flagAgain }: RuleListProps) {
  const [isTuning, setTuning] = useState(false);
  const set = (rule: RuleId, importance: Importance) =>
    keep(labelled({ ...rules, importance: { ...rules.importance, [rule]: importance } }));
  return (
    <section class="part" aria-labelledby="rules-title">
      <div class="heading">
        <h2 id="rules-title">{t('rules.title')}</h2>
        <button type="button" id="tune" aria-pressed={isTuning} onClick={() => setTuning(!isTuning)}>
          {t('rules.tune')}
        </button>
      </div>
      <p class="intro">{t(isTuning ? 'rules.tune.hint' : 'rules.intro')}</p>
      <ul class="rows rules">
        {ruleIds.map((rule) => {
          const importance = rules.importance[rule];
          const sentence = t(`say.${rule}`);
          const isOff = importance === 'off';
          return (
            <li key={rule} class={isOff ? 'off' : undefined}>
              <h3>{sentence}</h3>
              <div class="set">
                {isTuning ? (
                  <ImportanceSelect
                    t={t}
                    id={`importance-${rule}`}
                    label={t('rules.importance', { rule: sentence })}
                    value={importance}
                    disabled={disabled}
                    onChange={(chosen) => set(rule, chosen)}
                  />
                ) : (
                  <Switch
                    id={`rule-${rule}`}
                    on={!isOff}
                    label={sentence}
                    disabled={disabled}
                    onChange={(on) => set(rule, on ? importanceOn(rule) : 'off')}
                  />
                )}
              </div>
              <p class="why-it">
                {t(`why.${rule}`)} <span class="source">{sourceOf(t, rule)}</span>
              </p>
              <div class="examples">
                <Example t={t} rule={rule} kind="good" />
                <Example t={t} rule={rule} kind="bad" />
              </div>
              {unflagged.includes(rule) && !isOff && (
                <p class="silent">
                  {t('rules.unflagged')}{' '}
                  <button
                    type="button"
                    class="again"
                    disabled={disabled}
                    onClick={() => {
                      document.getElementById(`${isTuning ? 'importance' : 'rule'}-${rule}`)?.focus();
                      flagAgain(rule);
                    }}
                  >
                    {t('rules.flag-again')}
                    <span class="unseen">: {sentence}</span>
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
