import { useState } from 'preact/hooks';
import { assess } from '../../rules';
import type { AcceptanceRules, Condition, Finding, Importance, Invite, RuleId } from '../../rules/types';
import { ruleIds } from '../../rules/types';
import { MarkedText } from '../../ui/marked-text';
import { Mark } from '../../ui/reason';
import type { OptionsWords } from '../../words/options';
import { Field } from './fields';
import { type Sample, sampleRecipient } from './samples';

const nothingElse = Object.fromEntries(ruleIds.map((id) => [id, 'off'])) as Record<RuleId, Importance>;

/** What a condition alone finds in a message; undefined in a blank one that nothing can be said of. */
export function findingBy(test: Condition, message: string, invite: Invite): Finding | undefined {
  const own = [{ id: 'trial', title: '', message: '', importance: 'required' as const, test }];
  const rules: AcceptanceRules = { importance: nothingElse, threshold: 0, own };
  return assess(message, invite, rules).findings[0];
}

const toneOf = (finding: Finding) => (finding.outcome === 'met' ? 'good' : 'error');

/** A rule on trial as it is written: over a note of one's own, and over the eight samples. */
export function OwnTrial({
  t,
  test,
  samples,
}: {
  t: OptionsWords;
  test: Condition | null;
  samples: readonly Sample[];
}) {
  const [note, setNote] = useState('');
  const invite: Invite = { recipient: sampleRecipient, limit: 300, language: t.language };
  const finding = test === null || note.trim() === '' ? undefined : findingBy(test, note, invite);
  const found = test === null ? [] : samples.map((sample) => findingBy(test, sample.message, sample.invite));
  return (
    <section class="box trial" aria-labelledby="trial-title">
      <h4 id="trial-title">{t('own.test')}</h4>
      <Field id="own-note" label={t('own.sample')} hint={t('own.sample.hint')}>
        {(field) => (
          <textarea {...field} rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        )}
      </Field>
      <output class="found">
        {finding !== undefined && (
          <>
            <Mark outcome={finding.outcome} label={t(`mark.${finding.outcome}`)} />
            <span>{t(finding.outcome === 'excused' ? 'mark.excused' : `own.${finding.outcome}`)}</span>
          </>
        )}
      </output>
      {finding !== undefined && finding.spans.length > 0 && (
        <MarkedText text={note} marked={finding.spans.map((span) => ({ span, mark: toneOf(finding) }))} />
      )}
      {test === null ? (
        <p class="hint">{t('own.unready')}</p>
      ) : (
        <>
          <p class="label">{t.plural('own.eight', found.filter((each) => each?.outcome === 'met').length)}</p>
          <ul class="eight">
            {samples.map((sample, i) => {
              const outcome = found[i]?.outcome ?? 'missed';
              return (
                <li key={sample.id}>
                  <Mark outcome={outcome} label={t(`mark.${outcome}`)} />
                  <span>
                    <bdi>{sample.name}</bdi> <span class="muted">{sample.message || t('card.blank')}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
