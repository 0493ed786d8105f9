import { defaultRules } from '../../rules/defaults';
import { type Importance, type RuleId, ruleIds } from '../../rules/types';
import type { ChosenRules } from '../../settings/settings';

export type PresetId = 'open' | 'balanced' | 'quality';
type Importances = Record<RuleId, Importance>;

export interface Preset {
  id: PresetId;
  importance: Importances;
  threshold: number;
  /** The slider's places, from this threshold on, that have this preset's importances. */
  from: number;
}

const { importance: balanced, threshold } = defaultRules;

/** From the most open to the strictest. */
export const presets: readonly Preset[] = [
  {
    id: 'open',
    importance: Object.fromEntries(ruleIds.map((id) => [id, 'nice'])) as Importances,
    threshold: 0,
    from: 0,
  },
  { id: 'balanced', importance: balanced, threshold, from: 20 },
  {
    id: 'quality',
    importance: {
      ...balanced,
      'own-words': 'required',
      'why-connect': 'required',
      fresh: 'required',
      'no-pitch': 'required',
    },
    threshold: 70,
    from: 66,
  },
];

/** The slider's last place: beyond it even the best notes are refused. */
export const strictest = 90;

/** The rules of a preset, as they are stored. */
export const chosenOf = ({ id, importance, threshold }: Preset): ChosenRules => ({
  importance: { ...importance },
  threshold,
  preset: id,
});

type Rules = Pick<ChosenRules, 'importance' | 'threshold'>;

/** Whether two ask for the same, whatever preset they say they are. */
export const isSameRules = (a: Rules, b: Rules): boolean =>
  a.threshold === b.threshold && ruleIds.every((id) => a.importance[id] === b.importance[id]);

/** The preset that rules are to the letter; null for a mix of one's own. */
export const presetOf = (rules: Rules): PresetId | null =>
  presets.find((preset) => isSameRules(preset, rules))?.id ?? null;

/** Rules with the preset that they are said once more. */
export const labelled = (rules: Rules): ChosenRules => ({ ...rules, preset: presetOf(rules) });

const bandOf = (value: number): Preset =>
  presets.reduce((found, preset) => (value >= preset.from ? preset : found)) as Preset;

/**
 * Rules at another place of the slider, 0 to 100: the least score is the place, and what stood as the preset of the old place
 * has it, goes on to how the new one's has it. What the person tuned stays.
 */
export function slidTo(base: ChosenRules, place: number): ChosenRules {
  const [from, to] = [bandOf(base.threshold).importance, bandOf(place).importance];
  const importance = { ...base.importance };
  for (const id of ruleIds) if (importance[id] === from[id]) importance[id] = to[id];
  return labelled({ importance, threshold: place });
}

/** How a rule counts once it is switched on again. */
export const importanceOn = (id: RuleId): Importance => (balanced[id] === 'off' ? 'important' : balanced[id]);
