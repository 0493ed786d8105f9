import { useEffect, useRef } from 'preact/hooks';
import { outcomeText } from '../../settings/told';
import { Ring } from '../../ui/ring';
import type { WelcomeKey, WelcomeWords } from '../../words/welcome';
import type { SectionProps } from '../props';
import { FirstChoices } from './choices';
import { type Sample, type SampleParts, startSample } from './sample';

interface WelcomeProps extends Pick<SectionProps, 'everything' | 'api' | 't'> {
  w: WelcomeWords;
  parts: SampleParts;
  problem: Parameters<typeof outcomeText>[1] | null;
}

const drafts = ['blank', 'default', 'generic', 'personal'] as const;

/** The note that a press of "Try a note" shows; '' for none. */
export const sampleDraft = (kind: (typeof drafts)[number], w: WelcomeWords): string =>
  kind === 'blank' ? '' : w(`does.draft.${kind}`);

function WhatItDoes({ w, parts }: Pick<WelcomeProps, 'w' | 'parts'>) {
  const container = useRef<HTMLDivElement>(null);
  const sample = useRef<Sample | null>(null);
  const { language } = w;
  // Anew with another language; everything else reaches the banner by itself.
  useEffect(() => {
    if (container.current === null) return;
    const life = new AbortController();
    const started = startSample(container.current, w, parts);
    sample.current = started;
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => started.again(), {
      signal: life.signal,
    });
    return () => {
      life.abort();
      started.end();
    };
  }, [language]);
  return (
    <section class="part" aria-labelledby="does">
      <h2 id="does">{w('does.title')}</h2>
      <p class="intro">{w('does.about')}</p>
      <div class="trying">
        <span id="try" class="muted">
          {w('does.try')}
        </span>
        <fieldset class="chips" aria-labelledby="try">
          {drafts.map((kind) => (
            <button key={kind} type="button" onClick={() => sample.current?.show(sampleDraft(kind, w))}>
              {w(`does.${kind}`)}
            </button>
          ))}
        </fieldset>
      </div>
      <div ref={container} />
    </section>
  );
}

function Lines({ w, id, keys }: { w: WelcomeWords; id: 'sees.can' | 'sees.cannot'; keys: readonly WelcomeKey[] }) {
  return (
    <div class="box">
      <h3 id={id}>{w(id)}</h3>
      <ul class="lines" aria-labelledby={id}>
        {keys.map((key) => (
          <li key={key}>{w(key)}</li>
        ))}
      </ul>
    </div>
  );
}

function WhatItSees({ w }: Pick<WelcomeProps, 'w'>) {
  return (
    <section class="part" aria-labelledby="sees">
      <h2 id="sees">{w('sees.title')}</h2>
      <div class="halves after">
        <Lines w={w} id="sees.can" keys={['sees.can.dialog', 'sees.can.profile', 'sees.can.settings']} />
        <Lines w={w} id="sees.cannot" keys={['sees.cannot.send', 'sees.cannot.network', 'sees.cannot.else']} />
      </div>
      <p class="after muted">{w('sees.agreement')}</p>
    </section>
  );
}

function Elsewhere({ w }: Pick<WelcomeProps, 'w'>) {
  return (
    <>
      <section class="part" aria-labelledby="phone">
        <h2 id="phone">{w('phone.title')}</h2>
        <p class="intro">{w('phone.about')}</p>
        <ol class="steps">
          {(['phone.open', 'phone.more', 'phone.personalize'] as const).map((key) => (
            <li key={key}>{w(key)}</li>
          ))}
        </ol>
      </section>
      <section class="part" aria-labelledby="profile">
        <h2 id="profile">{w('profile.title')}</h2>
        <p class="intro">{w('profile.about')}</p>
      </section>
    </>
  );
}

/** What somebody should know who just installed Say Why, with the banner to try. */
export function Welcome({ everything, api, t, w, parts, problem }: WelcomeProps) {
  return (
    <main class="welcome">
      <p class="brand">
        <span class="good">
          <Ring kind="accepted" score={100} />
        </span>
        {t('options.title')}
      </p>
      <h1>{w('welcome.title')}</h1>
      <p class="lead">{w('welcome.lead')}</p>
      <div class="problem" role="alert">
        {problem !== null && <p>{outcomeText(t, problem)}</p>}
      </div>
      <p class="notice after">{w('welcome.reload')}</p>
      <WhatItDoes w={w} parts={parts} />
      <FirstChoices everything={everything} api={api} t={t} w={w} />
      <WhatItSees w={w} />
      <Elsewhere w={w} />
      <p class="end">
        <a href="options.html">{w('end.settings')}</a>
        <span class="muted">{w('end.about')}</span>
      </p>
    </main>
  );
}
