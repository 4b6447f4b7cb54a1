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

export function lightFormula({ points, green, yellow, texts, elapsed }: LightCells): string {
  const reached = (threshold: string): string =>
    `ROUND(${points},2)>=${elapsed === undefined ? threshold : `${threshold}*${elapsed}`}`;
  const belowGreen = `IF(${reached(yellow)},${textLiteral(texts.yellow)},${textLiteral(texts.red)})`;
  return whenNumber(points, `IF(${reached(green)},${textLiteral(texts.green)},${belowGreen})`);
}

export interface GradeCells {
  readonly total: string;
  /** Best first; `grade` is formula text: a cell, or a literal in quotes. */
  readonly grades: readonly { readonly from: string; readonly grade: string }[];
}

export function gradeFormula({ total, grades }: GradeCells): string {
  const [last, ...better] = [...grades].reverse();
  const graded = better.reduce(
    (worse, { from, grade }) => `IF(ROUND(${total},2)>=${from},${grade},${worse})`,
    last?.grade ?? '""',
  );
  return whenNumber(total, graded);
}

/** Both cells hold published totals; texts and errors in the range have no rank and take none. */
export function rankFormula({ total, totals }: { readonly total: string; readonly totals: string }): string {
  return whenNumber(total, `1+COUNTIF(${totals},">"&${total})`);
}

function whenNumber(cell: string, formula: string): string {
  return `IF(ISNUMBER(${cell}),${formula},"")`;
}
