import { fail, succeed, type Outcome } from '../findings.ts';
import type { Plan, PlanIndicator } from './schema.ts';

/** Weights are kept in percent with 2 decimals; they are shared out in hundredths to stay exact. */
const HUNDREDTHS = 100;
const WHOLE = 100 * HUNDREDTHS;

/** In percent, without the noise of binary fractions. */
export const weightSum = (indicators: readonly Pick<PlanIndicator, 'weight'>[]): number =>
  Math.round(indicators.reduce((sum, { weight }) => sum + weight, 0) * 1e9) / 1e9;

/** How far the weights are from 100: negative when something is missing. */
export const weightGap = (indicators: readonly Pick<PlanIndicator, 'weight'>[]): number =>
  Math.round((weightSum(indicators) - 100) * 1e9) / 1e9;

/** Sets one weight, in percent, and leaves the others alone. */
export function setWeight(plan: Plan, id: string, weight: number): Outcome<Plan> {
  const refused = refuse(plan, id, weight);
  return refused ?? succeed(withWeights(plan, new Map([[id, weight]])));
}

/**
 * Sets one weight, to 2 decimals, and lets the other weighted indicators share the rest in
 * proportion to their weights, equally when all are 0. Locked ones keep theirs. The sum is then 100.
 */
export function setWeightBalanced(
  plan: Plan,
  id: string,
  weight: number,
  locked: ReadonlySet<string> = new Set(),
): Outcome<Plan> {
  const refused = refuse(plan, id, weight);
  if (refused !== null) return refused;
  const others = plan.indicators.filter((indicator) => indicator.role === 'weighted' && indicator.id !== id);
  const free = others.filter((indicator) => !locked.has(indicator.id));
  const lockedSum = weightSum(others.filter((indicator) => locked.has(indicator.id)));
  const own = Math.round(weight * HUNDREDTHS);
  const rest = WHOLE - own - Math.round(lockedSum * HUNDREDTHS);
  if (rest < 0) return fail({ code: 'weight.lockedTooMuch', args: { indicator: id, weight, locked: lockedSum } });
  if (free.length === 0 && rest > 0) {
    const needed = (own + rest) / HUNDREDTHS;
    return fail({ code: 'weight.nothingToBalance', args: { indicator: id, weight, needed } });
  }
  return succeed(withWeights(plan, new Map([[id, own / HUNDREDTHS], ...shareOut(rest / HUNDREDTHS, free)])));
}

/** Shares out a weight, with 2 decimals, by largest remainder: the parts add up to it exactly. */
export function shareOut(
  weight: number,
  among: readonly Pick<PlanIndicator, 'id' | 'weight'>[],
): readonly (readonly [string, number])[] {
  const whole = Math.round(weight * HUNDREDTHS);
  const sum = among.reduce((total, indicator) => total + indicator.weight, 0);
  const exact = among.map((indicator) => whole * (sum > 0 ? indicator.weight / sum : 1 / among.length));
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const byRemainder = exact.map((_, index) => index).sort((a, b) => remainder(exact, b) - remainder(exact, a));
  const raised = new Set(byRemainder.slice(0, left));
  return among.map(({ id }, index) => [id, ((parts[index] ?? 0) + (raised.has(index) ? 1 : 0)) / HUNDREDTHS] as const);
}

/** The plan with the weights given by id; other indicators keep theirs. */
export function withWeights(plan: Plan, weights: ReadonlyMap<string, number>): Plan {
  const indicators = plan.indicators.map((indicator) => ({
    ...indicator,
    weight: weights.get(indicator.id) ?? indicator.weight,
  }));
  return { ...plan, indicators };
}

const remainder = (exact: readonly number[], index: number): number => {
  const value = exact[index] ?? 0;
  return value - Math.floor(value);
};

function refuse(plan: Plan, id: string, weight: number): Outcome<never> | null {
  const indicator = plan.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) return fail({ code: 'plan.noSuchIndicator', args: { indicator: id } });
  if (indicator.role !== 'weighted') return fail({ code: 'plan.notWeighted', args: { indicator: id } });
  const valid = weight >= 0 && weight <= 100;
  return valid ? null : fail({ code: 'weight.outOfRange', args: { indicator: id, weight } });
}
