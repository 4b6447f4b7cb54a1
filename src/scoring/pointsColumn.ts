import type { Finding } from '../findings.ts';
import type { Pieces } from '../pieces.ts';
import type { Measurement } from './actuals.ts';
import type { Days } from './attendance.ts';
import type { CompiledIndicator } from './compiledPlan.ts';
import { outcomeOf, targetOf } from './outcomes.ts';
import type { IndicatorOutcome } from './score.ts';

/** What everyone's figures of one indicator come to, whatever it weighs; person by person. */
export interface PointsColumn {
  /** 0 unless scored. */
  readonly points: Float64Array;
  /** Positions in `OUTCOME_KINDS`. */
  readonly kinds: Uint8Array;
}

export const OUTCOME_KINDS = ['scored', 'missing', 'notApplicable', 'invalid'] as const satisfies readonly Kind[];
type Kind = IndicatorOutcome['kind'];

export const [SCORED, MISSING, , INVALID] = [0, 1, 2, 3] as const;

export interface ColumnFigures {
  /** Of the indicator; one that is not there is missing. */
  readonly figureOf: (row: number) => Measurement | undefined;
  readonly days: readonly Days[] | null;
  readonly people: number;
}

const ROWS = 1000;

export function* scoreColumn(each: CompiledIndicator, figures: ColumnFigures): Pieces<PointsColumn> {
  const { people } = figures;
  const column: PointsColumn = { points: new Float64Array(people), kinds: new Uint8Array(people) };
  for (let row = 0; row < people; row += ROWS) {
    scoreRows(each, figures, column, { from: row, to: Math.min(row + ROWS, people) });
    yield;
  }
  return column;
}

function scoreRows(
  each: CompiledIndicator,
  { figureOf, days }: ColumnFigures,
  { points, kinds }: PointsColumn,
  rows: { readonly from: number; readonly to: number },
): void {
  for (let row = rows.from; row < rows.to; row += 1) {
    const known = days?.[row] ?? null;
    const target = known === null ? each.indicator.target : targetOf(each, known);
    const outcome = outcomeOf(each, target, figureOf(row) ?? NO_FIGURE);
    if (outcome.kind === 'scored') points[row] = outcome.points;
    else kinds[row] = OUTCOME_KINDS.indexOf(outcome.kind);
  }
}

const NO_FIGURE: Measurement = { kind: 'missing' };

/** As far as totals ask: a fault is one, whatever it says. */
export function outcomeAt({ points, kinds }: PointsColumn, row: number): IndicatorOutcome {
  const kind = OUTCOME_KINDS[kinds[row] ?? MISSING] ?? 'missing';
  if (kind === 'scored') return { kind, points: points[row] ?? 0, attainment: null };
  return kind === 'invalid' ? { kind, finding: A_FAULT } : { kind };
}

const A_FAULT: Finding = { code: 'score.notFinite', args: {} };

/** Whether both give every figure the same points: only weights, words and lights may differ. */
export function isScoredAlike(one: CompiledIndicator, other: CompiledIndicator): boolean {
  return (
    one.floor === other.floor &&
    one.cap === other.cap &&
    one.pointsRole === other.pointsRole &&
    DECIDING.every((field) => one.indicator[field] === other.indicator[field])
  );
}

const DECIDING = ['id', 'rule', 'target', 'threshold', 'unit', 'direction'] as const;
