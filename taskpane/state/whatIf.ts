import type { Pieces } from '../../src/pieces.ts';
import { catalogueEntry } from '../../src/plan/catalogue.ts';
import type { Plan, PlanIndicator, Unit } from '../../src/plan/schema.ts';
import { parentOf } from '../../src/plan/subIndicators.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import { changeWhatIf, startWhatIf, type WhatIf } from '../../src/scoring/whatIf.ts';
import { changeDraft, startDraft, type PlanDraft } from './planDraft.ts';

/** The plan in force, to be moved; its version is the next. */
export const openDraft = (plan: Plan): PlanDraft =>
  changeDraft(startDraft('new_team', plan.language), { type: 'open', plan });

/** What would be applied: weights moved and moved back come from where they came from before. */
export function movedPlan(standing: Plan, { plan }: PlanDraft): Plan {
  const isWeighedAlike = plan.indicators.every(({ weight }, index) => weight === standing.indicators[index]?.weight);
  return isWeighedAlike ? { ...plan, profile: standing.profile } : plan;
}

/** Whether anything but the version differs; what-if moves weights and targets alone. */
export const isMoved = (standing: Plan, { plan }: PlanDraft): boolean =>
  plan.indicators.some(({ weight, target }, index) => {
    const before = standing.indicators[index];
    return weight !== before?.weight || target !== before.target;
  });

/** The team by a moved plan. Parts that weigh otherwise make other figures of their whole [S-2]. */
export function* followPlan(last: WhatIf, compiled: CompiledPlan): Pieces<WhatIf> {
  if (!weighPartsOtherwise(last.compiled.plan, compiled.plan)) return yield* changeWhatIf(last, compiled);
  const { actuals, options } = last.team;
  return yield* startWhatIf(compiled, rollUpSubIndicators(actuals, compiled.plan), options);
}

const weighPartsOtherwise = (one: Plan, other: Plan): boolean =>
  other.indicators.some(
    ({ id, weight }, index) => catalogueEntry(id)?.subOf !== undefined && one.indicators[index]?.weight !== weight,
  );

/** Indicators in the plan's order, with what of them can be moved. */
export interface Movable {
  readonly indicator: PlanIndicator;
  readonly hasWeight: boolean;
  readonly scale: Scale | null;
}

/** What a slider goes through, in the indicator's own unit, both ends included. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** `draft` may be moved as far as one likes: scales follow the plan in force. */
export const movables = (standing: Plan, draft: Plan): readonly Movable[] =>
  draft.indicators.map((indicator, index) => ({
    indicator,
    hasWeight: indicator.role === 'weighted' && parentOf(draft, indicator) === null,
    scale: scaleOf(indicator, standing.indicators[index]?.target ?? null),
  }));

/** From nearly nothing to twice the target in force, in about a hundred steps; null without a target to go by. */
function scaleOf({ unit, target }: PlanIndicator, inForce: number | null): Scale | null {
  if (inForce === null || inForce === 0) return null;
  const step = Math.max(LEAST_STEP[unit], roundStep(Math.abs(inForce) / 100));
  const twice =
    unit === 'ratio' && Math.abs(inForce) <= 1 ? Math.sign(inForce) * Math.min(1, Math.abs(2 * inForce)) : 2 * inForce;
  const ends = [Math.sign(inForce) * step, twice, target ?? inForce];
  return { min: Math.min(...ends), max: Math.max(...ends), step };
}

const LEAST_STEP: Readonly<Record<Unit, number>> = {
  currency: 1,
  count: 1,
  ratio: 0.001,
  // A tenth of a minute.
  duration: 6,
  score: 1,
  level: 1,
};

/** 1, 2 or 5 times a power of ten, the size itself or the next below. */
function roundStep(size: number): number {
  const power = Math.floor(Math.log10(size));
  const lead = size / 10 ** power;
  const digit = lead >= 5 ? 5 : lead >= 2 ? 2 : 1;
  return Number(`${digit}e${power}`);
}
