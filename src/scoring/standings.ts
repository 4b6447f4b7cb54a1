import type { Pieces } from '../pieces.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import { gradeOf } from './grades.ts';
import { LIGHTS, lightOf } from './lights.ts';
import { expectedShare } from './personScore.ts';
import { finishOf, totalOfOutcomes, verdictsOn } from './personTotal.ts';
import { barsRewards } from './planGates.ts';
import { INVALID, MISSING, outcomeAt, type PointsColumn, SCORED } from './pointsColumn.ts';
import { publish } from './publish.ts';
import { rankOf } from './ranks.ts';
import type { IndicatorOutcome } from './score.ts';
import { type Total, totalOf } from './total.ts';

/** How everyone stands, person by person: what a scorecard says of totals, without where they come from. */
export interface Standings {
  /** At full precision; NaN for nobody's total. */
  readonly totals: Float64Array;
  /** At 2 decimals; NaN without a total. */
  readonly published: Float64Array;
  /** From 1; 0 without a total. */
  readonly ranks: Uint32Array;
  /** Positions in `LIGHTS`; `NONE` without a total. */
  readonly lights: Uint8Array;
  /** Positions in the plan's grades; `NONE` without a total. */
  readonly grades: Uint8Array;
  /** 1 where a gate bars rewards. */
  readonly barred: Uint8Array;
  /** Positions in `TOTAL_KINDS`. */
  readonly kinds: Uint8Array;
}

export const NONE = 255;
export const TOTAL_KINDS = ['scored', 'incomplete', 'invalid'] as const satisfies readonly Total['kind'][];

/** What a plan and its people are, beside the points of each indicator. */
export interface StandingsSetting {
  readonly compiled: CompiledPlan;
  /** In the order of the plan's indicators. */
  readonly columns: readonly PointsColumn[];
  /** Of the teams of people, by row; null where the plan gives them no share. */
  readonly teamTotals: readonly (number | null)[] | null;
  /** Share of the working days gone, 0 to 1. */
  readonly elapsed: number;
  /** 1 for people whose row as a whole is wrong. */
  readonly faulty: Uint8Array;
}

const ROWS = 1000;

export function* standingsOf(setting: StandingsSetting): Pieces<Standings> {
  const people = setting.faulty.length;
  const standings = unsettled(people);
  const settleRows = settler(setting, yield* addUp(setting), standings);
  for (let row = 0; row < people; row += ROWS) {
    settleRows(row, Math.min(row + ROWS, people));
    yield;
  }
  rankOf(Array.from(standings.published)).forEach((rank, row) => (standings.ranks[row] = rank ?? 0));
  return standings;
}

const unsettled = (people: number): Standings => ({
  totals: new Float64Array(people).fill(NaN),
  published: new Float64Array(people).fill(NaN),
  ranks: new Uint32Array(people),
  lights: new Uint8Array(people).fill(NONE),
  grades: new Uint8Array(people).fill(NONE),
  barred: new Uint8Array(people),
  kinds: new Uint8Array(people),
});

interface Found {
  readonly total: Total;
  readonly isBarred: boolean;
}

/** What settles the rows from one to another, which is not among them. */
function settler(setting: StandingsSetting, sums: Sums, standings: Standings): (from: number, to: number) => void {
  const { compiled, elapsed } = setting;
  const { lights, grades } = compiled.plan;
  const totalAt = totaller(setting, sums);
  const expected = expectedShare(compiled, elapsed);
  return (from, to) => {
    for (let row = from; row < to; row += 1) {
      const { total, isBarred } = totalAt(row);
      standings.kinds[row] = TOTAL_KINDS.indexOf(total.kind);
      standings.barred[row] = isBarred ? 1 : 0;
      if (total.kind !== 'scored') continue;
      const published = publish(total.total);
      const grade = gradeOf(published, grades);
      standings.totals[row] = total.total;
      standings.published[row] = published;
      standings.lights[row] = LIGHTS.indexOf(lightOf(published, lights, expected));
      standings.grades[row] = grade === null ? NONE : grades.indexOf(grade);
    }
  };
}

/** Weighted sums; `whole` is 1 where every weight is measured, and nothing is wrong. */
interface Sums {
  readonly sums: Float64Array;
  readonly whole: Uint8Array;
}

/** In the order of the indicators, as `totalOf` adds: so both give the same to the last digit. */
function* addUp({ compiled, columns, faulty }: StandingsSetting): Pieces<Sums> {
  const people = faulty.length;
  const sums = new Float64Array(people);
  const whole = new Uint8Array(people).fill(1);
  for (const [index, { points, kinds }] of columns.entries()) {
    const weight = compiled.weights.weights[index] ?? 0;
    const spoils = weight === 0 ? INVALID : MISSING;
    for (let row = 0; row < people; row += 1) {
      if ((kinds[row] ?? SCORED) >= spoils) whole[row] = 0;
      if (weight !== 0) sums[row] = (sums[row] ?? 0) + weight * (points[row] ?? 0);
    }
    yield;
  }
  for (let row = 0; row < people; row += 1) if (faulty[row] === 1) whole[row] = 0;
  return { sums, whole };
}

/** The mean stands for all indicators at once where all are measured; elsewhere each is looked at. */
function totaller(setting: StandingsSetting, { sums, whole }: Sums): (row: number) => Found {
  const { compiled, columns, faulty, teamTotals } = setting;
  const { plan, weights, gates, adjustments } = compiled;
  const { missing, minimumCoverage } = plan;
  const positions = [...gates.map(({ indicator }) => indicator), ...adjustments];
  const measured = weights.weights.reduce((sum, weight) => (weight === 0 ? sum : sum + weight), 0);
  const wrong = { compiled, teamTotal: null, findings: [A_FAULT] };
  const alone = { ...wrong, findings: [] };
  const finishAlone = finishOf([], [], alone);
  return (row) => {
    const right = teamTotals === null ? alone : { ...alone, teamTotal: teamTotals[row] ?? null };
    if (whole[row] === 0) {
      const outcomes = columns.map((column) => outcomeAt(column, row));
      const verdicts = verdictsOn(compiled, outcomes);
      const total = totalOfOutcomes(outcomes, verdicts, faulty[row] === 1 ? wrong : right);
      return { total, isBarred: barsRewards(verdicts) };
    }
    const points = [(sums[row] ?? 0) / measured];
    if (positions.length === 0) {
      const finish = teamTotals === null ? finishAlone : finishOf([], [], right);
      return { total: totalOf(ALL, { points, missing, minimumCoverage, finish }), isBarred: false };
    }
    const outcomes = outcomesAt(columns, positions, row);
    const verdicts = verdictsOn(compiled, outcomes);
    const finish = finishOf(outcomes, verdicts, right);
    return { total: totalOf(ALL, { points, missing, minimumCoverage, finish }), isBarred: barsRewards(verdicts) };
  };
}

const A_FAULT = { code: 'score.notFinite', args: {} } as const;

/** The weights of the mean. */
const ALL = { weights: [1], sum: 1 };

/** Only of these indicators, each in its place. */
function outcomesAt(
  columns: readonly PointsColumn[],
  positions: readonly number[],
  row: number,
): readonly IndicatorOutcome[] {
  const outcomes: IndicatorOutcome[] = Array.from(columns, () => NOT_ASKED);
  for (const position of positions) {
    const column = columns[position];
    if (column !== undefined) outcomes[position] = outcomeAt(column, row);
  }
  return outcomes;
}

const NOT_ASKED: IndicatorOutcome = { kind: 'missing' };
