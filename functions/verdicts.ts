import type { Finding } from '../src/findings.ts';
import type { GradeStep } from '../src/plan/schema.ts';
import { checkGrades, DEFAULT_GRADES, gradeOf } from '../src/scoring/grades.ts';
import { checkLights, DEFAULT_LIGHTS, lightOf } from '../src/scoring/lights.ts';
import { rankOf } from '../src/scoring/ranks.ts';
import {
  type Argument,
  isFinding,
  placed,
  toArgument,
  toFigure,
  toNumber,
  toRequired,
  toSingleNumber,
} from './cells.ts';
import { answer, type Result, toExcelError, type Value } from './errors.ts';
import { orThrow } from './orThrow.ts';
import { wordOf } from './words.ts';

/**
 * Lights of points, by shape and word: ● green, ▲ yellow, ■ red. Points are rounded to 2 decimals first.
 * @customfunction KPI_LIGHT KPI_LIGHT
 * @param points Points or totals: a cell or a range. A blank one or #N/A gives #N/A.
 * @param green Least points of green; 100 unless given.
 * @param yellow Least points of yellow; 80 unless given.
 * @returns Light, one for each figure.
 */
export function kpiLight(points: unknown[][], green?: unknown, yellow?: unknown): string[][] {
  const thresholds = {
    green: orThrow(toSingleNumber('green', green)) ?? DEFAULT_LIGHTS.green,
    yellow: orThrow(toSingleNumber('yellow', yellow)) ?? DEFAULT_LIGHTS.yellow,
  };
  orThrow(checkLights(thresholds));
  return eachFigure(toRequired('points', points), (value) => wordOf(`sheet.light.${lightOf(value, thresholds)}`));
}

/**
 * Grades of totals, which are rounded to 2 decimals first: S from 95, A from 85, B from 70, C from 60 and D, unless given.
 * @customfunction KPI_GRADE KPI_GRADE
 * @param total Totals: a cell or a range. A blank one or #N/A gives #N/A.
 * @param grades Two columns, best first: the grade and its least total. Further columns are ignored.
 * @returns Grade, one for each total.
 */
export function kpiGrade(total: unknown[][], grades?: unknown[][]): string[][] {
  const steps = orThrow(readGrades(toArgument('grades', grades)));
  return eachFigure(toRequired('total', total), (value) => gradeOf(value, steps)?.grade ?? '');
}

/**
 * Ranks of totals from 1, the highest first; equal ones share a rank: 1, 2, 2, 4. Totals are rounded to 2 decimals first.
 * @customfunction KPI_RANK KPI_RANK
 * @param totals Totals of everyone who is ranked. A blank one or #N/A gives #N/A and takes no rank.
 * @returns Rank, one for each total.
 */
export function kpiRank(totals: unknown[][]): number[][] {
  const argument = toRequired('totals', totals);
  const figures = argument.cells.flatMap((cells, row) => cells.map((_, column) => toFigure(argument, row, column)));
  const ranks = rankOf(figures.filter((figure) => typeof figure === 'number')).values();
  return eachFigure(argument, () => ranks.next().value ?? 0);
}

/** Each is asked for in turn; the others are errors. */
function eachFigure<Own extends Value>(argument: Argument, read: (figure: number) => Own): Own[][] {
  return answer(
    argument.cells.map((cells, row) =>
      cells.map((_, column): Result<Own> => {
        const figure = toFigure(argument, row, column);
        return isFinding(figure) ? toExcelError(figure) : read(figure);
      }),
    ),
  );
}

/** Blank rows of a table that is longer than its grades are left out. */
function readGrades(table: Argument | null): readonly GradeStep[] | Finding {
  const steps: GradeStep[] = [];
  for (const [row, [name, least]] of (table?.cells ?? []).entries()) {
    const from = toNumber(least);
    if (table !== null && isFinding(from)) return placed(from, table, [row, 1]);
    if (typeof from === 'number') steps.push({ grade: String(name ?? ''), from, coefficient: 0 });
  }
  return steps.length === 0 ? DEFAULT_GRADES : (checkGrades(steps) ?? steps);
}
