import type { Finding } from '../src/findings.ts';
import { rankCorrelation } from '../src/review/rankCorrelation.ts';
import { isMissing, toNumber, toRequired } from './cells.ts';
import { eachOf } from './eachOf.ts';
import { orThrow } from './orThrow.ts';
import { shapeFault } from './shapeFault.ts';
import { wordOf } from './words.ts';

/**
 * Whether two indicators move against each other: rank correlation (Spearman's rho), number of pairs, verdict, and the 95 % interval of rho. A conflict is called only when all of the interval is below 0.
 * @customfunction KPI_CONFLICT KPI_CONFLICT
 * @param a Figures of one indicator, by agent or period. Of one where lower is better, give the negative: -B2:B21.
 * @param b Figures of the other, in the same order. A pair with a blank or #N/A is left out; 8 pairs are needed.
 * @returns One row: correlation, pairs, verdict, low and high end of the interval; blank without enough data.
 */
export function kpiConflict(a: unknown[][], b: unknown[][]): unknown[][] {
  const [first, second] = [toRequired('a', a), toRequired('b', b)];
  orThrow(shapeFault([first, second]));
  const { rho, pairs, relation, interval } = rankCorrelation(eachOf(first, toFigure), eachOf(second, toFigure));
  return [[rho ?? '', pairs, wordOf(`relation.${relation}`), interval?.low ?? '', interval?.high ?? '']];
}

/** Not measured is null; anything else that is no number is a finding. */
const toFigure = (cell: unknown): number | null | Finding => (isMissing(cell) ? null : toNumber(cell));
