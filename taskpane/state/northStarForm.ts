import type { BusinessGoal, NorthStar } from '../../src/plan/northStar.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { typedFigure, typedShare } from './figures.ts';

/** As typed; rates in percent. */
export interface GoalForm {
  readonly customers: string;
  readonly conversionRate: string;
  readonly effectiveRate: string;
  readonly agents: string;
}

export const GOAL_FIELDS = ['customers', 'conversionRate', 'effectiveRate', 'agents'] as const;

/** Null while something is missing or no number. */
export function goalOf(form: GoalForm): BusinessGoal | null {
  const [customers, agents] = [typedFigure(form.customers, 'count'), typedFigure(form.agents, 'count')];
  const [conversionRate, effectiveRate] = [typedShare(form.conversionRate), typedShare(form.effectiveRate)];
  if (customers === null || customers === undefined || agents === undefined) return null;
  if (conversionRate === null || effectiveRate === null) return null;
  return { customers, conversionRate, effectiveRate, agents: agents ?? undefined };
}

/** Targets of each agent by indicator; those of the whole team when nobody said how many agents there are. */
export function targetsOf(goal: BusinessGoal, { total, perAgent }: NorthStar): ReadonlyMap<string, number> {
  const { leads, effectiveCalls, dials } = perAgent ?? total;
  return new Map([
    ['dials', dials],
    ['effective_calls', effectiveCalls],
    ['lead_count', leads],
    ['closed_customers', Math.ceil(goal.customers / (goal.agents ?? 1))],
    ['conversion_rate', goal.conversionRate],
    ['effective_call_rate', goal.effectiveRate],
  ]);
}

/** The plan with these targets wherever it has the indicator. */
export const withTargets = (plan: Plan, targets: ReadonlyMap<string, number>): Plan => ({
  ...plan,
  indicators: plan.indicators.map((each) => ({ ...each, target: targets.get(each.id) ?? each.target })),
});
