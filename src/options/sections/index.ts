import type { ComponentType } from 'preact';
import type { SectionProps } from '../props';
import type { SectionId } from '../route';
import { Rules } from './rules';

/** The sections that there are, by their place; the navigation names these alone. */
export const sections: Readonly<Partial<Record<SectionId, ComponentType<SectionProps>>>> = {
  rules: Rules,
};
