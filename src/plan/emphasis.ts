import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import { giveWeights } from './moveWeights.ts';
import { MOST_INDICATORS, type Plan, type PlanIndicator } from './schema.ts';
import { shareOut, weightGap, weightSum } from './weights.ts';

/**
 * Percent that one adjustment moves in all [S-10]: enough to be felt beside the 15 to 40 that indicators of
 * a plan weigh, and less than the 20 of a change of strategy. The others give it up in proportion.
 */
export const EMPHASIS = 15;

/** Of what the others weigh, so that none loses more than half; a plan about one thing moves less. */
const MOST_GIVEN_UP = 1 / 2;

/** All else that could be in the way has been looked at before. */
const TOO_MANY: Finding = { code: 'plan.tooLong', args: { maximum: MOST_INDICATORS } };

/** What to stress, with its part of the emphasis. */
export type Stress = readonly (readonly [id: string, part: number])[];

/** One first and another after it: twice as much for the first. */
export const firstThen = (first: string, then: string): Stress => [
  [first, 2],
  [then, 1],
];

export const equally = (...ids: readonly string[]): Stress => ids.map((id) => [id, 1]);

/** A plan whose weights are in order, with the emphasis moved; what it lacks comes from the catalogue. */
export function emphasise(plan: Plan, stress: Stress): Outcome<Plan> {
  const refused = checkSum(plan) ?? stress.flatMap(([id]) => checkWeighted(plan, id) ?? [])[0];
  if (refused !== undefined) return fail(refused);
  const stressed = new Set(stress.map(([id]) => id));
  const others = plan.indicators.filter(({ id, role }) => role === 'weighted' && !stressed.has(id));
  const moved = Math.min(EMPHASIS, Math.floor(weightSum(others) * MOST_GIVEN_UP * 100) / 100);
  if (moved === 0) return fail({ code: 'adjust.nothingGivesWay', args: {} });
  const parts = shareOut(
    moved,
    stress.map(([id, weight]) => ({ id, weight })),
  );
  const changed = giveWeights(
    plan,
    parts.map(([id, part]) => [id, weightOf(plan, id) + part]),
  );
  return changed === null ? fail(TOO_MANY) : succeed(changed);
}

export const indicatorOf = (plan: Plan, id: string): PlanIndicator | undefined =>
  plan.indicators.find((indicator) => indicator.id === id);

export const weightOf = (plan: Plan, id: string): number => indicatorOf(plan, id)?.weight ?? 0;

/** Weights that are off must be put right before they are moved [S-7]. */
export function checkSum({ indicators }: Plan): Finding | undefined {
  const off = weightGap(indicators);
  if (Math.abs(off) <= 0.005) return undefined;
  return { code: 'plan.weightSum', args: { sum: weightSum(indicators), off } };
}

/** A gate or an adjustment has no weight to raise. */
export function checkWeighted(plan: Plan, id: string): Finding | undefined {
  const isWeighted = (indicatorOf(plan, id)?.role ?? 'weighted') === 'weighted';
  return isWeighted ? undefined : { code: 'plan.notWeighted', args: { indicator: id } };
}
