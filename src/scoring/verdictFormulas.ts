import { textLiteral } from './formulaText.ts';
import type { Light } from './lights.ts';

/* Light, grade and rank of a cell; `""` where it holds no number, as an incomplete total does. */

export interface LightCells {
  readonly points: string;
  readonly green: string;
  readonly yellow: string;
  readonly texts: Readonly<Record<Light, string>>;
  /** Share of the working days gone in a running period. */
  readonly elapsed?: string;
}

export const lightFormula = (cells: LightCells): string => whenNumber(cells.points, numberLightFormula(cells));

/** The light of what is known to be a number. */
export function numberLightFormula({ points, green, yellow, texts, elapsed }: LightCells): string {
  const reached = (threshold: string): string =>
    `ROUND(${points},2)>=${elapsed === undefined ? threshold : `${threshold}*${elapsed}`}`;
  const belowGreen = `IF(${reached(yellow)},${textLiteral(texts.yellow)},${textLiteral(texts.red)})`;
  return `IF(${reached(green)},${textLiteral(texts.green)},${belowGreen})`;
}

export interface GradeCells {
  readonly total: string;
  /** Best first; `grade` is formula text: a cell, or a literal in quotes. */
  readonly grades: readonly { readonly from: string; readonly grade: string }[];
}

export const gradeFormula = (cells: GradeCells): string => whenNumber(cells.total, numberGradeFormula(cells));

/**
 * The same grade by the add-in's own function; `table` holds grades and their least totals, best first.
 * Lights and ranks stay built-in: KPI_LIGHT answers in the language of Excel, not in the plan's, and
 * KPI_RANK ranks everyone at a time, so that a call a row would rank n people n times.
 */
export const customGradeFormula = ({ total, table }: { readonly total: string; readonly table: string }): string =>
  whenNumber(total, `TELEKPI.KPI_GRADE(${total},${table})`);

/** The grade of what is known to be a number. */
export function numberGradeFormula({ total, grades }: GradeCells): string {
  const [last, ...better] = [...grades].reverse();
  return better.reduce(
    (worse, { from, grade }) => `IF(ROUND(${total},2)>=${from},${grade},${worse})`,
    last?.grade ?? '""',
  );
}

/** Both cells hold published totals; texts and errors in the range have no rank and take none. */
export function rankFormula({ total, totals }: { readonly total: string; readonly totals: string }): string {
  return whenNumber(total, `1+COUNTIF(${totals},">"&${total})`);
}

function whenNumber(cell: string, formula: string): string {
  return `IF(ISNUMBER(${cell}),${formula},"")`;
}
