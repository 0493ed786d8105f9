import type { SectionProps } from '../props';

/** What makes an invitation acceptable: presets, the slider over sample invitations, each rule, one's own, and a place to try them. */
export function Rules({ t }: SectionProps) {
  return <p class="lead">{t('rules.lead')}</p>;
}
