import { ERROR, sumOf, textLiteral } from './formulaText.ts';
import { guardConditions, type ValueGuard } from './valueGuard.ts';

/** A sub-indicator on the sheets: the cell of a person's figure, that of its weight in the plan. */
export interface PartCells {
  readonly figure: string;
  readonly weight: string;
  readonly guard: ValueGuard;
}

export interface PartsFormula {
  readonly parts: readonly PartCells[];
  /** The text in the cell of a figure that does not apply. */
  readonly notApplicable: string;
  /** Points of a figure, given as formula text. */
  readonly pointsOf: (figure: string) => string;
  /** Points while not all parts are known. */
  readonly otherwise: string;
}

/** What Excel takes as a formula, with room for what stands around this one. */
const LONGEST = 7_400;

/**
 * Points by the weighted mean of the parts, as `rollUpSubIndicators` has it: equal weights where the plan gives
 * none, without what does not apply, `#VALUE!` for a faulty part. A rule of so many steps that Excel
 * would refuse the formula keeps to the figure of the indicator itself.
 */
export function partsFormula({ parts, notApplicable, pointsOf, otherwise }: PartsFormula): string {
  const mark = textLiteral(notApplicable);
  const sum = `SUM(${parts.map(({ weight }) => weight).join(',')})`;
  const weightOf = ({ weight }: PartCells): string => `(${weight}+(${sum}=0))`;
  const used = sumOf(parts.map((part) => `(${part.figure}<>${mark})*${weightOf(part)}`));
  const known = [...parts.map(({ figure }) => `${figure}<>""`), `${used}>0`];
  const valid = parts.map((part) => `IF(${part.figure}=${mark},TRUE,${validity(part)})`);
  const mean = `((${sumOf(parts.map((part) => `N(${part.figure})*${weightOf(part)}`))})/(${used}))`;
  const points = `IF(AND(${valid.join(',')}),${pointsOf(mean)},${ERROR})`;
  const formula = `IF(AND(${known.join(',')}),${points},${otherwise})`;
  return formula.length > LONGEST ? otherwise : formula;
}

function validity({ figure, guard }: PartCells): string {
  const conditions = guardConditions(figure, guard);
  const within = conditions.length === 0 ? 'TRUE' : `AND(${conditions.join(',')})`;
  return `IF(ISNUMBER(${figure}),${within},FALSE)`;
}
