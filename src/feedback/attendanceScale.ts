import type { CompiledIndicator } from '../scoring/compiledPlan.ts';
import type { IndicatorScore } from '../scoring/personScore.ts';

/** Above 1 for a sum whose target was lowered for days not worked [S-22]. */
export function scaleOf({ indicator, additive }: CompiledIndicator, { target }: IndicatorScore): number {
  const whole = indicator.target;
  return additive && whole !== null && target !== null && target !== 0 ? whole / target : 1;
}
