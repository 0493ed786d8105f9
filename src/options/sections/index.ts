import type { ComponentType } from 'preact';
import type { SectionProps } from '../props';
import type { SectionId } from '../route';
import { AboutMe } from './about-me';
import { Data } from './data';
import { People } from './people';
import { Rules } from './rules';
import { Speaks } from './speaks';
import { Templates } from './templates';

/** The sections that there are, by their place; the navigation names these alone. */
export const sections: Readonly<Partial<Record<SectionId, ComponentType<SectionProps>>>> = {
  rules: Rules,
  speaks: Speaks,
  templates: Templates,
  people: People,
  'about-me': AboutMe,
  data: Data,
};
