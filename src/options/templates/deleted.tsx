import type { Template } from '../../templates';
import type { OptionsWords } from '../../words/options';

interface DeletedProps {
  t: OptionsWords;
  templates: readonly Template[];
  disabled: boolean;
  bringBack(template: Template): void;
}

/** Starters that were deleted, each with a button that brings it back. */
export function Deleted({ t, templates, disabled, bringBack }: DeletedProps) {
  if (templates.length === 0) return null;
  return (
    <section class="part" aria-labelledby="deleted-starters">
      <h2 id="deleted-starters">{t('templates.deleted')}</h2>
      <p class="intro">{t('templates.deleted.intro')}</p>
      <ul class="rows known" aria-labelledby="deleted-starters">
        {templates.map((template) => (
          <li key={template.id}>
            <span>
              <bdi>{template.title || t('template.untitled')}</bdi>
              {template.formality !== 'any' && <span class="muted"> · {t(`formality.${template.formality}`)}</span>}
            </span>
            <button
              type="button"
              disabled={disabled}
              aria-label={t('template.bring-back.which', { template: template.title || t('template.untitled') })}
              onClick={() => bringBack(template)}
            >
              {t('template.bring-back')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
