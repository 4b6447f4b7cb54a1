import { figureText } from './figureText.ts';
import { describePast } from './history.ts';
import type { Repair } from './repair.ts';
import type { Plan, PlanIndicator, Unit } from './schema.ts';
import { targetToJudge } from './smartAttainable.ts';
import { attainableEdge, judgeTarget, type TargetToJudge } from './targetJudgement.ts';

type History = readonly number[];

/** The farthest target that is still a stretch; null where none is known. */
export function bringNearer(plan: Plan, id: string, history: History): Repair | null {
  const found = judgedTarget(plan, id, history);
  if (found === null) return null;
  const { indicator, toJudge } = found;
  const edge = attainableEdge(toJudge);
  const candidates = [towards(edge, toJudge, indicator.unit), edge, toJudge.baseline];
  const target = candidates.find((each) => isInReach({ ...toJudge, target: each }));
  return target === undefined ? null : withTarget(plan, indicator, target);
}

/** A target that gave ground goes back to the baseline. */
export function holdBaseline(plan: Plan, id: string, history: History): Repair | null {
  const found = judgedTarget(plan, id, history);
  return found === null ? null : withTarget(plan, found.indicator, found.toJudge.baseline);
}

/** The mean of past periods as the baseline; null without any. */
export function baselineFrom(plan: Plan, id: string, history: History): Repair | null {
  const indicator = plan.indicators.find((one) => one.id === id);
  const past = indicator && describePast(history, indicator.unit);
  if (indicator === undefined || !past) return null;
  const { baseline } = past;
  const args = { indicator: id, baseline: figureText(baseline, indicator.unit) };
  return { label: { id: 'setBaseline', args }, plan: patched(plan, id, { baseline }) };
}

export function patched(plan: Plan, id: string, patch: Partial<PlanIndicator>): Plan {
  const indicators = plan.indicators.map((one) => (one.id === id ? { ...one, ...patch } : one));
  return { ...plan, indicators };
}

function judgedTarget(plan: Plan, id: string, history: History) {
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator === undefined || indicator.target === null) return null;
  const toJudge = targetToJudge(indicator, indicator.target, history);
  return toJudge === null ? null : { indicator, toJudge };
}

function withTarget(plan: Plan, { id, unit }: PlanIndicator, target: number): Repair {
  const args = { indicator: id, target: figureText(target, unit) };
  return { label: { id: 'setTarget', args }, plan: patched(plan, id, { target }) };
}

const isInReach = (toJudge: TargetToJudge): boolean => {
  const { verdict } = judgeTarget(toJudge);
  return verdict === 'stretch' || verdict === 'safe';
};

/** Rounded towards the baseline: whole counts, amounts and seconds; ratios to 4 decimals, scores to 2. */
function towards(edge: number, { direction }: TargetToJudge, unit: Unit): number {
  const scale = unit === 'ratio' ? 10_000 : unit === 'score' || unit === 'level' ? 100 : 1;
  const scaled = edge * scale;
  const nearest = Math.round(scaled);
  const isNoise = Math.abs(scaled - nearest) <= 1e-9 * Math.abs(nearest);
  return (isNoise ? nearest : direction === 'higher' ? Math.floor(scaled) : Math.ceil(scaled)) / scale;
}
