import { fail, type Finding, type Outcome, succeed } from '../findings.ts';

/** Weights found fit for use, as they were written: as shares of 1 or of 100. */
export interface PreparedWeights {
  readonly weights: readonly number[];
  readonly sum: number;
}

/** As a share of the whole: ±0.005 of 100 [S-19], and the rounding of the addition itself. */
const SUM_TOLERANCE = 0.00005 + 1e-12;

/** Checks a list of weights once, for any number of totals. A weight of null or 0 is off. */
export function prepareWeights(given: readonly (number | null)[]): Outcome<PreparedWeights> {
  const weights = given.map((weight) => (weight ?? 0) + 0);
  const findings = weights.flatMap((weight, index): Finding[] => {
    if (!Number.isFinite(weight)) return [{ code: 'weights.notFinite', args: { position: index + 1 } }];
    return weight < 0 ? [{ code: 'weights.negative', args: { position: index + 1, value: weight } }] : [];
  });
  if (findings.length > 0) return fail(...findings);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return fail({ code: 'weights.allZero', args: {} });
  return checkSum(sum) ? succeed({ weights, sum }) : fail(sumFinding(sum));
}

function checkSum(sum: number): boolean {
  return Math.abs(sum - 1) <= SUM_TOLERANCE || Math.abs(sum / 100 - 1) <= SUM_TOLERANCE;
}

function sumFinding(sum: number): Finding {
  const whole = Math.abs(sum - 1) < Math.abs(sum - 100) ? 1 : 100;
  return { code: 'weights.sum', args: { sum: tidy(sum), off: tidy(sum - whole) } };
}

/** Without the trailing digits of binary addition; people read this. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}
