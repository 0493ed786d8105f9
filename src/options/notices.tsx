import { noticeText } from '../settings/told';
import type { SectionProps } from './props';

/** What happened to the settings without the person's doing: a sentence each, until dismissed. */
export function Notices({ everything, api, t }: Pick<SectionProps, 'everything' | 'api' | 't'>) {
  const { notices, newer } = everything;
  if (notices.length === 0 && !newer) return null;
  return (
    <section class="notices" aria-label={t('options.notices')}>
      {newer && (
        <div class="notice">
          <p>{t('newer')}</p>
        </div>
      )}
      {[...notices].reverse().map((notice) => {
        const text = noticeText(t, notice);
        return (
          <div class="notice" key={notice.id}>
            <p>{text}</p>
            <button
              type="button"
              aria-label={t('options.dismiss.notice', { notice: text })}
              onClick={() => {
                document.getElementById('title')?.focus();
                void api.dismiss(notice.id);
              }}
            >
              {t('options.dismiss')}
            </button>
          </div>
        );
      })}
    </section>
  );
}
