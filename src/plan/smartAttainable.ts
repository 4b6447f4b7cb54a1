import type { Finding } from '../findings.ts';
import type { Attainability } from './attainability.ts';
import { figureText } from './figureText.ts';
import { meanOf } from './meanAndSpread.ts';
import type { PlanIndicator } from './schema.ts';
import type { Judged, SmartVerdict } from './smartVerdict.ts';
import { ENOUGH_PERIODS, judgeTarget, type TargetToJudge } from './targetJudgement.ts';

const VERDICTS: Readonly<Record<Attainability, SmartVerdict>> = {
  worse: 'doubtful',
  safe: 'met',
  stretch: 'met',
  aggressive: 'doubtful',
  unrealistic: 'unmet',
  undetermined: 'unknown',
};

/** Against the baseline; six or more past periods have a say too, and stand in for a baseline [S-11]. */
export function judgeAttainable(indicator: PlanIndicator, history: readonly number[]): Judged {
  const args = { indicator: indicator.id };
  if (indicator.target === null) return unknown('target', { code: 'smart.noTarget', args });
  const toJudge = targetToJudge(indicator, indicator.target, history);
  if (toJudge === null) return unknown('baseline', { code: 'smart.noBaseline', args });
  const { verdict, spreads } = judgeTarget(toJudge);
  const alone = judgeTarget({ ...toJudge, history: [] }).verdict;
  const finding =
    spreads === null || alone === verdict || alone === 'safe'
      ? byBaseline(indicator, toJudge, alone)
      : byHistory(indicator, toJudge, { verdict, alone, spreads });
  return { verdict: VERDICTS[verdict], field: 'target', finding };
}

/** Null without anything to hold the target against. */
export function targetToJudge(
  { baseline, direction }: PlanIndicator,
  target: number,
  history: readonly number[],
): (TargetToJudge & { readonly history: readonly number[] }) | null {
  const mean = history.length >= ENOUGH_PERIODS ? meanOf(history) : null;
  const base = baseline !== null && (baseline > 0 || mean === null) ? baseline : mean;
  return base === null ? null : { target, baseline: base, direction, history };
}

const unknown = (field: Judged['field'], finding: Finding): Judged => ({ verdict: 'unknown', field, finding });

function byBaseline({ id, unit }: PlanIndicator, rise: TargetToJudge, verdict: Attainability): Finding {
  const args = {
    indicator: id,
    target: figureText(rise.target, unit),
    baseline: figureText(rise.baseline, unit),
  };
  return { code: `smart.${verdict}`, args };
}

/** Past periods have moved the verdict by a step. */
function byHistory(
  { id, unit }: PlanIndicator,
  { target, history }: TargetToJudge & { readonly history: readonly number[] },
  { verdict, alone, spreads }: { verdict: Attainability; alone: Attainability; spreads: number },
): Finding {
  const args = {
    indicator: id,
    target: figureText(target, unit),
    mean: figureText(meanOf(history), unit),
    periods: history.length,
    judged: verdict,
    alone,
  };
  if (spreads <= 1) return { code: 'smart.withinHistory', args };
  return { code: 'smart.beyondHistory', args: { ...args, spreads: Number(spreads.toFixed(1)) } };
}
