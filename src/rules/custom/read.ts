import type { Importance } from '../types';
import { type Condition, type CustomRule, factNames, most, units } from './types';

const importances: readonly Importance[] = ['off', 'nice', 'important', 'required'];

/**
 * The rules of one's own in any value. What isn't one is left out, and so is a rule of which any part can't be read or goes too deep: half a
 * rule would refuse what its writer would have let pass. Never throws.
 */
export function readCustomRules(value: unknown): CustomRule[] {
  if (!Array.isArray(value)) return [];
  const rules: CustomRule[] = [];
  for (const item of value.slice(0, most.rules)) {
    const rule = readRule(item);
    if (rule !== undefined && !rules.some(({ id }) => id === rule.id)) rules.push(rule);
  }
  return rules;
}

function readRule(value: unknown): CustomRule | undefined {
  const id = textOf(field(value, 'id'));
  const importance = oneOf(importances, field(value, 'importance'));
  const test = readCondition(field(value, 'test'), { depth: most.depth, nodes: most.nodes });
  if (id === undefined || id === '' || importance === undefined || test === undefined) return undefined;
  return {
    id,
    title: textOf(field(value, 'title')) ?? '',
    message: textOf(field(value, 'message')) ?? '',
    importance,
    test,
  };
}

interface Budget {
  depth: number;
  /** Shared by the whole tree. */
  nodes: number;
}

/** A condition in any value, or undefined. Never throws, and never goes deeper than allowed. */
export function readCondition(value: unknown, budget: Budget): Condition | undefined {
  if (budget.depth-- <= 0 || budget.nodes-- <= 0) return undefined;
  const condition = readKind(value, budget);
  budget.depth++;
  return condition;
}

function readKind(value: unknown, budget: Budget): Condition | undefined {
  const kind = field(value, 'kind');
  const of = field(value, 'of');
  switch (kind) {
    case 'mentions': {
      const words = textsOf(field(value, 'words') ?? []);
      const facts = listOf(field(value, 'facts') ?? [], (item) => oneOf(factNames, item));
      if (words === undefined || facts === undefined || words.length + facts.length === 0) return undefined;
      return { kind, words, facts };
    }
    case 'avoids': {
      const words = textsOf(field(value, 'words'));
      return words && words.length > 0 ? { kind, words } : undefined;
    }
    case 'at-least':
    case 'at-most': {
      const count = field(value, 'count');
      const unit = oneOf(units, of);
      const sound = typeof count === 'number' && count >= 0 && count <= 1e6;
      return sound && unit !== undefined ? { kind, count, of: unit } : undefined;
    }
    case 'asks-question':
      return { kind };
    case 'matches': {
      const pattern = textOf(field(value, 'pattern'));
      return pattern === undefined ? undefined : { kind, pattern };
    }
    case 'all':
    case 'any': {
      const conditions = listOf(of, (item) => readCondition(item, budget));
      return conditions && conditions.length > 0 ? { kind, of: conditions } : undefined;
    }
    case 'not': {
      const condition = readCondition(of, budget);
      return condition && { kind, of: condition };
    }
    default:
      return undefined;
  }
}

/** An own field of an object; undefined otherwise. */
function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

const oneOf = <T>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= most.characters ? value : undefined;

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > most.items) return undefined;
  const items: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === undefined) return undefined;
    items.push(one);
  }
  return items;
}

const textsOf = (value: unknown): string[] | undefined => listOf(value, textOf);
