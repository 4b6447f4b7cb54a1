import { isBlank, type Cell } from '../calls/cell.ts';
import type { PlanIndicator, Unit } from '../plan/schema.ts';
import { isAdditive } from '../scoring/proration.ts';
import { checkBy, guardOf } from '../scoring/valueGuard.ts';
import { indicatorOf, unitOfFigure } from '../sheets/headings.ts';
import { saysText } from '../sheets/vocabulary.ts';
import type { Fault } from './cellReaders.ts';
import { readTextNumber } from './textNumber.ts';

/** Indicators of the plan, which may have names of people's own. */
export type OwnIndicators = readonly Pick<PlanIndicator, 'id' | 'name' | 'unit' | 'direction'>[];

/** A column of ready figures. */
export interface GivenColumn {
  readonly id: string;
  readonly column: number;
  readonly unit: Unit;
  /** Grows with the period: those of months add up to a quarter. */
  readonly isSum: boolean;
}

/** Columns of a table of figures by their headings, but for those that are mapped and for levels; of two for one figure the first. */
export function givenColumns(
  headings: readonly string[],
  mapped: ReadonlySet<number>,
  own: OwnIndicators,
): readonly GivenColumn[] {
  const found = new Map<string, GivenColumn>();
  headings.forEach((heading, column) => {
    const id = heading === '' || mapped.has(column) ? null : indicatorOf(heading, own);
    if (id === null || found.has(id)) return;
    const planned = own.find((each) => each.id === id);
    const unit = planned?.unit ?? unitOfFigure(id) ?? 'score';
    if (unit === 'level') return;
    found.set(id, { id, column, unit, isSum: isAdditive({ id, unit, direction: planned?.direction ?? 'higher' }) });
  });
  return [...found.values()];
}

/** A figure in its unit. Blank, and what does not apply, is missing: NaN. */
export function readGiven(cell: Cell, { id, unit }: GivenColumn): number | Fault {
  if (isBlank(cell) || saysText(cell, 'sheet.notApplicable')) return NaN;
  if (typeof cell === 'string') return readText(cell, id, unit);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return { code: 'notNumber', value: null };
  return checked(cell, id, unit);
}

function checked(value: number, id: string, unit: Unit): number | Fault {
  const finding = checkBy(guardOf({ id, unit, target: null }))(value);
  if (finding === null) return value;
  if (finding.code !== 'actual.percentAsRatio') return { code: 'outOfRange', value: null };
  const proposed = value / 100;
  return { code: 'percentAsRatio', repair: 'percentRatio', value: null, repaired: { value: proposed, used: proposed } };
}

function readText(text: string, id: string, unit: Unit): number | Fault {
  const number = readTextNumber(text);
  if (number === null) return { code: 'notNumber', value: null };
  const read = checked(number, id, unit);
  const value = typeof read === 'number' ? read : (read.repaired?.value ?? null);
  if (value === null) return { code: 'outOfRange', value: null };
  return { code: 'numberAsText', repair: 'textNumber', value: null, repaired: { value, used: value } };
}
