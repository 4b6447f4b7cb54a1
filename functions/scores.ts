import type { Finding } from '../src/findings.ts';
import { parseRule, type Rule } from '../src/scoring/grammar.ts';
import { scoreIndicator } from '../src/scoring/score.ts';
import {
  isBlankCell,
  isFinding,
  type Matrix,
  type Place,
  placed,
  spread,
  toMatrix,
  toMeasurement,
  toNumber,
} from './cells.ts';
import { answer, type Result, toExcelError } from './errors.ts';

/**
 * Points of figures against their targets on the 100-point scale, unrounded. A range of figures gives a range of points.
 * @customfunction KPI_SCORE KPI_SCORE
 * @param actual Figures: a cell or a range. A blank one gives #N/A, since not measured is not 0.
 * @param target Targets: a cell, a range of the same shape, or one row or column for all of the range.
 * @param rule Rule text, such as "higher", "lower from 0.15" or "bands 60%:0 80%:60 100%:100". Blank means "higher".
 * @param floor Least points; 0 unless given.
 * @param cap Most points; 120 unless given.
 * @returns Points, one for each figure.
 */
export function kpiScore(
  actual: unknown[][],
  target: unknown[][],
  rule?: string,
  floor?: number,
  cap?: number,
): number[][] {
  const actuals = toMatrix(actual) ?? [[null]];
  const parsed = parseRule(rule === undefined || isBlankCell(rule) ? 'higher' : rule);
  const targets = spread(toMatrix(target) ?? [[null]], actuals, 'target');
  if (!parsed.ok) throw toExcelError(parsed.findings[0] ?? { code: 'function.blank', args: {} });
  if (isFinding(targets)) throw toExcelError(targets);
  const scorer: Scorer = { rule: parsed.value, targets, floor, cap };
  return answer(
    actuals.map((cells, row) =>
      cells.map((cell, column) => score(cell, scorer, { row, column, name: 'actual' }, actuals)),
    ),
  );
}

interface Scorer {
  readonly rule: Rule;
  readonly targets: (place: Place) => unknown;
  readonly floor: number | null | undefined;
  readonly cap: number | null | undefined;
}

function score(cell: unknown, { rule, targets, floor, cap }: Scorer, place: Place, actuals: Matrix): Result {
  const target = toNumber(targets(place));
  if (isFinding(target)) return toExcelError(placed(target, actuals, { ...place, name: 'target' }));
  const outcome = scoreIndicator({ actual: toMeasurement(cell), target, rule, floor, cap });
  if (outcome.kind === 'scored') return outcome.points;
  const finding: Finding = outcome.kind === 'invalid' ? outcome.finding : { code: 'function.blank', args: {} };
  return toExcelError(placed(finding, actuals, place));
}
