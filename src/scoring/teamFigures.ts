import type { PlanIndicator } from '../plan/schema.ts';
import type { Actuals } from './actuals.ts';
import { countedIn } from './figureCounts.ts';
import { isAdditive } from './proration.ts';
import { teamRate, teamSum } from './team.ts';

/**
 * How a team's figure was made: a sum; a sum over a sum; or, where nothing says what a rate was counted in, the mean
 * of its members, which is to be said beside it.
 */
export type TeamBasis = 'sum' | 'rate' | 'mean';

export interface TeamFigure {
  readonly value: number;
  readonly basis: TeamBasis;
  /** Members with a figure. */
  readonly people: number;
}

type Measured = Pick<PlanIndicator, 'id' | 'unit' | 'direction'>;

/** A figure of those people together [S-21]; `members` are rows of the actuals, all unless given. Null without data. */
export function teamFigure(actuals: Actuals, indicator: Measured, members?: readonly number[]): TeamFigure | null {
  const rows = members ?? [...actuals.rows.keys()];
  const values = columnOf(actuals, indicator.id, rows);
  const people = values.filter((value) => value !== null).length;
  const counted = countedIn(indicator.id);
  if (isAdditive(indicator) && counted === null) return withBasis(teamSum(values), 'sum', people);
  const counts = counted === null ? [] : columnOf(actuals, counted, rows);
  const fractions = values.flatMap((value, at) => {
    const count = counts[at] ?? null;
    return value === null || count === null ? [] : [{ numerator: value * count, denominator: count }];
  });
  const rate = fractions.length === people ? teamRate(fractions) : null;
  return rate === null ? withBasis(meanOfGiven(values), 'mean', people) : withBasis(rate, 'rate', people);
}

function columnOf(actuals: Actuals, id: string, rows: readonly number[]): readonly (number | null)[] {
  const column = actuals.indicators.indexOf(id);
  return rows.map((row) => {
    const figure = actuals.rows[row]?.[column];
    return figure?.kind === 'value' && typeof figure.value === 'number' && Number.isFinite(figure.value)
      ? figure.value
      : null;
  });
}

function meanOfGiven(values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0) / given.length;
}

const withBasis = (value: number | null, basis: TeamBasis, people: number): TeamFigure | null =>
  value === null ? null : { value, basis, people };
