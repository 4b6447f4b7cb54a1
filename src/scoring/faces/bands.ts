import { isAtLeast } from '../compare.ts';
import { numberLiteral, sumOf } from '../formulaText.ts';
import { type BandsRule, pointsInBands, pointsUnder } from '../rules/bands.ts';
import type { Step } from '../rules/steps.ts';
import { facesOfSteps } from './steps.ts';

export const bands = facesOfSteps<BandsRule>({
  pointsAt: pointsInBands,
  climbFormula,
  reaching: (steps, points) => steps.map(({ at }) => at).filter((at) => isAtLeast(pointsInBands(steps, at), points)),
});

function climbFormula(steps: readonly Step[], value: string): string {
  let before = pointsUnder(steps);
  const terms = [numberLiteral(before)];
  for (const { at, points } of steps) {
    const sign = points > before ? '>=' : '>';
    if (points !== before) terms.push(`${numberLiteral(points - before)}*(${value}${sign}${numberLiteral(at)})`);
    before = points;
  }
  return sumOf(terms);
}
