import { countedIn } from '../scoring/figureCounts.ts';
import type { Measurement } from '../scoring/actuals.ts';
import { isAdditive } from '../scoring/proration.ts';
import type { TeamBasis, TeamFigure } from '../scoring/teamFigures.ts';
import type { Measured } from './measured.ts';
import type { ReviewPeriod } from './reviewTypes.ts';

/** One person's part: the figure is `top` ÷ `bottom`. */
export interface Part {
  /** A sum of figures, or of what a rate counts. */
  top: number;
  /** Periods with a figure, or what the rate is counted in. */
  bottom: number;
}

/** An indicator of a team over some periods, person by person; rates are sums over sums [S-21]. */
export interface Pooled {
  readonly basis: TeamBasis;
  readonly people: ReadonlyMap<string, Part>;
}

/** Null without any figure. */
export function pool(periods: readonly ReviewPeriod[], measured: Measured): Pooled | null {
  const counted = countedIn(measured.id);
  const rows = periods.flatMap((period) => rowsOf(period, measured.id, counted));
  if (rows.length === 0) return null;
  const basis = basisOf(measured, counted, rows);
  const people = new Map<string, Part>();
  for (const { person, value, count } of rows) {
    const part = people.get(person) ?? { top: 0, bottom: 0 };
    part.top += basis === 'rate' ? value * (count ?? 0) : value;
    part.bottom += basis === 'rate' ? (count ?? 0) : 1;
    people.set(person, part);
  }
  return { basis, people };
}

/** Of the team over all the periods; null where a rate is counted in nothing. */
export function teamOf({ basis, people }: Pooled): TeamFigure | null {
  const { top, bottom } = totalOf(people.values());
  const value = basis === 'sum' ? top : top / bottom;
  return Number.isFinite(value) ? { value, basis, people: people.size } : null;
}

export function totalOf(parts: Iterable<Part>): Part {
  const total = { top: 0, bottom: 0 };
  for (const { top, bottom } of parts) {
    total.top += top;
    total.bottom += bottom;
  }
  return total;
}

export interface FigureRow {
  readonly person: string;
  readonly period: string;
  readonly value: number;
  /** Null where nothing says what it was counted in. */
  readonly count: number | null;
}

/** Everybody's figure of a period that is a number; levels by their names are none. */
export function rowsOf({ period, actuals }: ReviewPeriod, id: string, counted = countedIn(id)): readonly FigureRow[] {
  const column = actuals.indicators.indexOf(id);
  if (column < 0) return [];
  const counts = counted === null ? -1 : actuals.indicators.indexOf(counted);
  return actuals.people.flatMap((person, row) => {
    const value = numberOf(actuals.rows[row]?.[column]);
    return value === null ? [] : [{ person, period, value, count: numberOf(actuals.rows[row]?.[counts]) }];
  });
}

function numberOf(figure: Measurement | undefined): number | null {
  if (figure?.kind !== 'value' || typeof figure.value !== 'number') return null;
  return Number.isFinite(figure.value) ? figure.value : null;
}

function basisOf(measured: Measured, counted: string | null, rows: readonly FigureRow[]): TeamBasis {
  if (counted === null) return isAdditive(measured) ? 'sum' : 'mean';
  return rows.every(({ count }) => count !== null && count >= 0) ? 'rate' : 'mean';
}
