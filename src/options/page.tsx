import { useLayoutEffect, useRef } from 'preact/hooks';
import { outcomeText } from '../settings/told';
import { Ring } from '../ui/ring';
import { Notices } from './notices';
import type { SectionProps } from './props';
import { type SectionId, sectionIds } from './route';
import { sections } from './sections';

interface PageProps extends SectionProps {
  section: SectionId;
  problem: Parameters<typeof outcomeText>[1] | null;
  version: string;
}

function Navigation({ t, section, version }: Pick<PageProps, 't' | 'section' | 'version'>) {
  return (
    <nav aria-label={t('options.navigation')}>
      <div class="brand">
        <span class="good">
          <Ring kind="accepted" score={100} />
        </span>
        {t('options.title')}
      </div>
      <ul>
        {sectionIds
          .filter((id) => sections[id] !== undefined)
          .map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                {t(`section.${id}`)}
              </a>
            </li>
          ))}
      </ul>
      <p class="by">
        {t('options.by')}
        <br />
        {t('options.version', { version })}
      </p>
    </nav>
  );
}

/** The options page: its navigation, what happened to the settings, and one section at a time. */
export function Page({ section, problem, version, ...props }: PageProps) {
  const { t } = props;
  const Section = sections[section];
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(section);
  // Who follows a link within the page goes on reading there.
  useLayoutEffect(() => {
    if (shown.current === section) return;
    shown.current = section;
    window.scrollTo(0, 0);
    title.current?.focus();
  }, [section]);
  return (
    <>
      <button class="skip" type="button" onClick={() => title.current?.focus()}>
        {t('options.skip')}
      </button>
      <div class="page">
        <Navigation t={t} section={section} version={version} />
        <main>
          <Notices {...props} />
          <h1 id="title" tabIndex={-1} ref={title}>
            {t(`section.${section}`)}
          </h1>
          <div class="problem" role="alert">
            {problem !== null && <p>{outcomeText(t, problem)}</p>}
          </div>
          {Section !== undefined && <Section {...props} />}
        </main>
      </div>
    </>
  );
}
