import { useMemo, useState } from 'preact/hooks';
import { assess } from '../../rules';
import type { AcceptanceRules } from '../../rules/types';
import type { Filled, Template } from '../../templates';
import { Ring, ringKind } from '../../ui/ring';
import type { OptionsWords } from '../../words/options';
import { Field } from '../rules/fields';
import { sampleRecipient } from '../rules/samples';
import { FilledText } from './filled-text';
import { filledPieces } from './pieces';
import { type Example, filledFor, freeLimit } from './preview';

interface PreviewProps {
  t: OptionsWords;
  id: string;
  template: Template;
  example: Example;
  rules: AcceptanceRules;
}

/** Questions that can be answered on trial. */
const mostAnswers = 5;

/** What is still open, in a sentence. */
function openText(t: OptionsWords, open: Filled['open']): string {
  const questions = open.filter(({ kind }) => kind === 'question').length;
  if (open.length === 0) return t('template.closed');
  return questions === 0 ? t('template.unknown') : t.plural('template.open', open.length);
}

/** A template filled for somebody made up, with its score as it stands; its questions can be answered on trial. */
export function PreviewBox({ t, id, template, example, rules }: PreviewProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const { text, language } = template;
  const questions = useMemo(() => {
    const { open } = filledFor({ text, language }, example).filled;
    return [...new Set(open.filter(({ kind }) => kind === 'question').map(({ slot }) => slot))].slice(0, mostAnswers);
  }, [text, language, example]);
  const { filled, invite } = filledFor(template, example, answers);
  const { verdict, accepted, score } = assess(filled.text, invite, rules);
  const isBlank = filled.text.trim() === '';
  return (
    <section class="box trial" aria-labelledby={`${id}-preview`}>
      <div>
        <h4 id={`${id}-preview`}>{t('template.preview')}</h4>
        <p class="hint">
          {t('template.preview.to', { name: sampleRecipient.name })} <a href="#about-me">{t('section.about-me')}</a>.
        </p>
      </div>
      <p class="marked" dir="auto">
        <FilledText pieces={filledPieces(filled)} />
      </p>
      <p class={filled.over > 0 ? 'fault' : 'hint'}>
        {t('template.preview.of', { length: filled.length, limit: freeLimit })}
        {filled.over > 0 && ` · ${t.plural('template.preview.over', filled.over, { limit: freeLimit })}`}
      </p>
      {questions.map((question, i) => (
        <Field key={question} id={`${id}-answer-${i}`} label={t('template.answer', { question: `«${question}»` })}>
          {(field) => (
            <input
              {...field}
              dir="auto"
              autocomplete="off"
              value={answers[question] ?? ''}
              onInput={({ currentTarget }) => setAnswers({ ...answers, [question]: currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <div class="headline">
        <span class={accepted && !isBlank ? 'good' : 'warn'}>
          <Ring kind={ringKind(verdict, accepted)} score={score} size={32} />
        </span>
        <div>
          <p class="label">{t('try.verdict', { verdict: t(`verdict.${verdict}`), score })}</p>
          <p class="hint">{openText(t, filled.open)}</p>
        </div>
      </div>
    </section>
  );
}
