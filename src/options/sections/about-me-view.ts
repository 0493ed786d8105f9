import { type AboutMe, most } from '../../settings/settings';
import type { OptionsWords } from '../../words/options';

export const meFields = ['name', 'company', 'school', 'headline'] as const satisfies readonly (keyof AboutMe)[];
export type MeField = (typeof meFields)[number];

/** One field: what it is called and what it is for. */
export interface MeRow {
  field: MeField;
  label: string;
  about: string;
}

/** The fields, in words. Slots stand as one writes them in a template. */
export function meRows(t: OptionsWords): MeRow[] {
  const slots = { myName: '{myName}', myCompany: '{myCompany}', mySchool: '{mySchool}' };
  return meFields.map((field) => ({ field, label: t(`me.${field}`), about: t(`me.${field}.about`, slots) }));
}

/** Why a text isn't saved; '' where it can be. */
export const meFault = (text: string, t: OptionsWords): string =>
  text.trim().length > most.me ? t('me.long', { count: text.trim().length, most: most.me }) : '';

/** What the person said with one field as typed; null where that is no change, or there is no room for it. */
export function meAfter(me: AboutMe, field: MeField, text: string): AboutMe | null {
  const said = text.trim();
  return said === me[field] || said.length > most.me ? null : { ...me, [field]: said };
}
