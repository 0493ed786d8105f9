import { assess } from '../../rules';
import type { AcceptanceRules, Verdict } from '../../rules/types';
import type { Settings, StoredTemplate } from '../../settings/settings';
import { problemsIn, type Template, templatesInForce } from '../../templates';
import { type RingKind, ringKind } from '../../ui/ring';
import { type FilledPiece, filledPieces, firstOf } from './pieces';
import { type Example, filledFor } from './preview';

/** What a template says by itself, filled for the example. */
export interface Reading {
  /** The filled text's beginning: as much as a line may show. */
  pieces: FilledPiece[];
  /** Of the filled text, in UTF-16 units. */
  length: number;
  /** As it stands, its questions open. */
  ring: { kind: RingKind; verdict: Verdict; score: number; isGood: boolean };
  /** Things to mend. */
  problems: number;
}

/** A template in the list. */
export interface TemplateRow {
  template: Template;
  /** Not one of our starters. */
  isOwn: boolean;
  /** A starter that the person changed. */
  isChanged: boolean;
}

/** Characters of a row's line, in UTF-16 units: more than any window shows. */
const mostShown = 300;

const sayings = ['title', 'text', 'purpose', 'language', 'formality'] as const;

/** Whether what is stored of a starter says anything else than ours. */
export const isChange = (starter: Template, stored: StoredTemplate): boolean =>
  sayings.some((name) => stored[name] !== undefined && stored[name] !== starter[name]);

/** The templates in force in their order. Pure. */
export function templateRows(starters: readonly Template[], stored: readonly StoredTemplate[]): TemplateRow[] {
  const ours = new Map(starters.map((starter) => [starter.id, starter]));
  const kept = new Map(stored.map((item) => [item.id, item]));
  return templatesInForce(starters, stored).map((template) => {
    const [starter, item] = [ours.get(template.id), kept.get(template.id)];
    const isChanged = starter !== undefined && item !== undefined && isChange(starter, item);
    return { template, isOwn: starter === undefined, isChanged };
  });
}

/** Reads templates for an example, under rules; each text once, as judging hundreds takes a while. */
export function createReader(example: Example, rules: AcceptanceRules): (template: Template) => Reading {
  const known = new Map<string, Reading>();
  const read = (template: Template): Reading => {
    const { filled, invite } = filledFor(template, example);
    const { verdict, accepted, score } = assess(filled.text, invite, rules);
    return {
      pieces: firstOf(filledPieces(filled), mostShown),
      length: filled.length,
      ring: { kind: ringKind(verdict, accepted), verdict, score, isGood: accepted && verdict !== 'blank' },
      problems: problemsIn(template.text).length,
    };
  };
  return (template) => {
    const key = `${template.language} ${template.text}`;
    const reading = known.get(key) ?? read(template);
    known.set(key, reading);
    return reading;
  };
}

/** The starters that the person deleted, as they would come back. Pure. */
export function deletedStarters(starters: readonly Template[], { templates }: Pick<Settings, 'templates'>): Template[] {
  const gone = templates.filter(({ deleted }) => deleted === true).map(({ deleted: _, ...item }) => item);
  const ids = new Set(gone.map(({ id }) => id));
  return templatesInForce(starters, gone).filter(({ id }) => ids.has(id) && starters.some((each) => each.id === id));
}
