import {
  COMPARISONS,
  INDICATOR_MEASURES,
  TOTAL_MEASURES,
  type RewardCondition,
  type RewardRule,
} from '../../src/feedback/rewardRules.ts';
import type { Plan } from '../../src/plan/schema.ts';

export const MEASURES = [...INDICATOR_MEASURES, ...TOTAL_MEASURES] as const;
export type Measure = (typeof MEASURES)[number];

/** The best grade, green, or what everybody knows as reached. */
const BOUNDS = { attainment: 1, points: 100, total: 85 } as const;

/** A condition of another measure, with a bound that goes with it; the indicator stays where it is one. */
export function conditionOf(measure: Measure, plan: Plan, before?: RewardCondition): RewardCondition {
  const comparison = before?.comparison ?? COMPARISONS[0];
  if (measure === 'total') return { measure, comparison, bound: BOUNDS.total };
  if (measure === 'grade') return { measure, comparison, bound: plan.grades[0]?.grade ?? '' };
  const indicator = (before && 'indicator' in before ? before.indicator : plan.indicators[0]?.id) ?? '';
  if (measure === 'light') return { measure, indicator, comparison, bound: 'green' };
  if (measure === 'value') return { measure, indicator, comparison, bound: targetOf(indicator, plan) };
  return { measure, indicator, comparison, bound: BOUNDS[measure] };
}

/** The condition looking at another indicator; a figure of one is no bound for another. */
export function withIndicator(condition: RewardCondition, indicator: string, plan: Plan): RewardCondition {
  if (!('indicator' in condition)) return condition;
  if (condition.measure !== 'value') return { ...condition, indicator };
  return { ...condition, indicator, bound: targetOf(indicator, plan) };
}

const targetOf = (id: string, { indicators }: Plan): number => indicators.find((each) => each.id === id)?.target ?? 0;

export const newRule = (name: string, plan: Plan): RewardRule => ({
  name,
  effect: '',
  periods: 1,
  conditions: [conditionOf('total', plan)],
});

/** The list with another entry at the place; without it for null. */
export const replaced = <T>(list: readonly T[], at: number, by: T | null): readonly T[] =>
  by === null ? list.filter((_, index) => index !== at) : list.map((each, index) => (index === at ? by : each));
