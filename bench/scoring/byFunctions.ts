import { IF, MAX, MIN, ROUND, SUM, SUMPRODUCT } from '@formulajs/formulajs';
import { DEFAULT_GRADES } from '../../src/scoring/grades.ts';
import { DEFAULT_LIGHTS } from '../../src/scoring/lights.ts';
import { INDICATORS } from './indicators.ts';
import type { Figures } from './team.ts';

export interface ScoredByFunctions {
  readonly points: readonly number[];
  readonly contributions: readonly number[];
  readonly lights: readonly string[];
  readonly total: number;
  readonly light: string;
  readonly grade: string;
}

const WEIGHTS = INDICATORS.map(({ weight }) => weight);

/** Totals alone, by the functions of formulajs. */
export const totalsByFunctions = (figures: Figures): number[] => figures.map((row) => totalOf(pointsOf(row)));

/** What a scorecard shows but for the ranks, by the same functions. */
export function scorecardByFunctions(figures: Figures): ScoredByFunctions[] {
  return figures.map((row) => {
    const points = pointsOf(row);
    const total = Number(ROUND(totalOf(points), 2));
    return {
      points,
      contributions: points.map((value, index) => (value * (WEIGHTS[index] ?? 0)) / SUM(WEIGHTS)),
      lights: points.map(lightOf),
      ...{ total, light: lightOf(total), grade: gradeOf(total) },
    };
  });
}

function pointsOf(row: readonly number[]): number[] {
  return INDICATORS.map(({ byFunctions, target }, index) => MAX(0, MIN(120, byFunctions(row[index] ?? NaN, target))));
}

const totalOf = (points: readonly number[]): number => Number(SUMPRODUCT(points, WEIGHTS)) / SUM(WEIGHTS);

function lightOf(points: number): string {
  const { green, yellow } = DEFAULT_LIGHTS;
  const shown = Number(ROUND(points, 2));
  return IF(shown >= green, 'green', IF(shown >= yellow, 'yellow', 'red'));
}

const gradeOf = (total: number): string =>
  DEFAULT_GRADES.reduceRight<string>((worse, { from, grade }) => IF(total >= from, grade, worse), '');
