import { DEFAULT_GRADES } from '../../src/scoring/grades.ts';
import { LIGHTS } from '../../src/scoring/lights.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';
import type { ScoredByFunctions } from './byFunctions.ts';

/** Scorecards as numbers, person by person: total, light and grade, then each indicator's points, contribution, light. */
export const codesByEngine = ({ people }: Scorecard): number[] =>
  people.flatMap(({ published, light, grade, indicators }) => [
    ...[published ?? NaN, lightCode(light), gradeCode(grade?.grade)],
    ...indicators.flatMap(({ outcome, contribution, light: own }) => [
      outcome.kind === 'scored' ? outcome.points : NaN,
      ...[contribution ?? NaN, lightCode(own)],
    ]),
  ]);

export const codesByFunctions = (people: readonly ScoredByFunctions[]): number[] =>
  people.flatMap(({ total, light, grade, points, contributions, lights }) => [
    ...[total, lightCode(light), gradeCode(grade)],
    ...points.flatMap((value, index) => [value, contributions[index] ?? NaN, lightCode(lights[index])]),
  ]);

const lightCode = (light: string | null | undefined): number => LIGHTS.findIndex((each) => each === light);

const gradeCode = (grade: string | undefined): number => DEFAULT_GRADES.findIndex((each) => each.grade === grade);
