import { ERROR, textLiteral } from './formulaText.ts';

/** The cells of a person's days worked and working days. */
export interface DayCells {
  readonly worked: string;
  readonly working: string;
}

/** `prorate` for the target of a sum, as formula text: the target itself unless both days are numbers. */
export const proratedTarget = (target: string, { worked, working }: DayCells): string =>
  `IF(COUNT(${target},${worked},${working})=3,${target}*(${worked}/${working}),${target})`;

/**
 * Points as `targetsOf` lets them be: `#VALUE!` for days that are text or below 0, the mark for not applicable
 * without a day worked or to be worked; the points themselves unless both days are known.
 */
export function attendedPoints(points: string, { worked, working }: DayCells, notApplicable: string): string {
  const count = `COUNT(${worked},${working})`;
  const least = `MIN(${worked},${working})`;
  const isText = `${count}<(${worked}<>"")+(${working}<>"")`;
  const scored = `IF(AND(${count}=2,${least}=0),${textLiteral(notApplicable)},${points})`;
  return `IF(OR(${isText},AND(${count}=2,${least}<0)),${ERROR},${scored})`;
}
