import type { WelcomeWords } from '../../words/welcome';
import { isFixed, type SectionProps } from '../props';
import { MeFields } from '../sections/about-me';
import { Choices } from '../sections/speaks-choices';

/** The two choices at the start: to be asked once or advised alone, and who one is. */
export function FirstChoices({
  everything,
  api,
  t,
  w,
}: Pick<SectionProps, 'everything' | 'api' | 't'> & { w: WelcomeWords }) {
  const { asking } = everything.settings;
  return (
    <section class="part" aria-labelledby="choices">
      <h2 id="choices">{w('choices.title')}</h2>
      <Choices
        name="asking"
        legend={w('choices.asking')}
        choices={(['once', 'never'] as const).map((value) => ({
          value,
          label: w(`choices.${value}`),
          about: w(`choices.${value}.about`),
          chosen: asking === value,
        }))}
        disabled={isFixed(everything, 'asking')}
        choose={(value) => void api.edit({ kind: 'asking', asking: value })}
      >
        {asking === 'always' && <p class="hint">{w('choices.always')}</p>}
        {everything.managed.includes('asking') && <p class="hint">{t('outcome.fixed')}</p>}
      </Choices>
      <h3 id="who" class="after">
        {w('choices.me')}
      </h3>
      <p class="intro">{w('choices.me.about')}</p>
      <MeFields everything={everything} api={api} t={t} labelledBy="who" />
    </section>
  );
}
