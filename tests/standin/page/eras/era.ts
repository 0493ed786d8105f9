import { switches } from '../context';
import { classicPages } from './classic';
import { paperPages } from './paper';
import { salesPages } from './sales';
import { sectionPages } from './section';

/** Draws the page at a path. */
export type Era = (path: string) => void;

/** The pages of a generation that today's shell doesn't have; today's may hold a dialog of 2022. */
export function eraOf(): Era | undefined {
  const { generation, mount } = switches;
  if (mount !== 'light') return undefined;
  return {
    today: undefined,
    hashed: undefined,
    '2022': classicPages,
    '2017': sectionPages,
    '2014': paperPages,
    sales: salesPages,
  }[generation];
}
