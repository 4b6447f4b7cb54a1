import { numberLiteral, sumOf } from '../formulaText.ts';
import { type CurveRule, pointsOnCurve } from '../rules/curve.ts';
import type { Step } from '../rules/steps.ts';
import { facesOfSteps } from './steps.ts';

export const curve = facesOfSteps<CurveRule>({ pointsAt: pointsOnCurve, climbFormula, reaching: crossings });

/** Where the curve is at these points exactly. */
function crossings(steps: readonly Step[], points: number): readonly number[] {
  const found: number[] = [];
  for (const { from, to } of segmentsOf(steps)) {
    const share = (points - from.points) / (to.points - from.points);
    if (share >= 0 && share <= 1) found.push(from.at + share * (to.at - from.at));
  }
  return found;
}

function climbFormula(steps: readonly Step[], value: string): string {
  const terms = [numberLiteral(steps[0]?.points ?? 0)];
  for (const { from, to } of segmentsOf(steps)) {
    if (to.points === from.points) continue;
    const [low, high] = [numberLiteral(from.at), numberLiteral(to.at)];
    const share = `(MAX(${low},MIN(${high},${value}))-${low})/${numberLiteral(to.at - from.at)}`;
    terms.push(`${numberLiteral(to.points - from.points)}*${share}`);
  }
  return sumOf(terms);
}

function segmentsOf(steps: readonly Step[]): readonly { readonly from: Step; readonly to: Step }[] {
  return steps.slice(1).map((to, index) => ({ from: steps[index] ?? to, to }));
}
