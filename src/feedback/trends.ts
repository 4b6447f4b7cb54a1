import type { Dimension } from '../plan/schema.ts';
import { dimensionPoints } from '../scoring/dimensionPoints.ts';
import { periodName, periodsBetween, type ScoredPeriod } from './periods.ts';

/** Which plan gave a period its points, and when. */
export interface TrendOrigin {
  readonly plan: string;
  readonly version: number;
  /** `2026-11-30` */
  readonly date: string;
}

/** What a period adds to the trend of a team and of each agent [S-32]. */
export interface TrendPeriod {
  readonly period: string;
  readonly made: TrendOrigin;
  /** How many of the people have a total. */
  readonly people: number;
  readonly withTotal: number;
  /** Mean of the published totals; null where nobody has one. */
  readonly total: number | null;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Published totals by agent; who has none is not in it. */
  readonly totals: ReadonlyMap<string, number>;
}

/** A period of the trend; `figures` is null where nobody scored it. */
export interface TrendPoint {
  readonly period: string;
  readonly figures: TrendPeriod | null;
}

/** Two years of months: more would not fit on a page, nor be of the same team. */
export const MOST_PERIODS = 24;

export function trendOf({ period, compiled, scorecard: { people } }: ScoredPeriod, date: string): TrendPeriod {
  const totals = new Map(people.flatMap(({ person, published }) => (published === null ? [] : [[person, published]])));
  const { name, version } = compiled.plan;
  const points = (dimension: Dimension): number | null => dimensionPoints(compiled, people, dimension);
  return {
    period: periodName(period),
    made: { plan: name, version, date },
    people: people.length,
    withTotal: totals.size,
    total: totals.size === 0 ? null : [...totals.values()].reduce((sum, each) => sum + each, 0) / totals.size,
    dimensions: {
      ...{ results: points('results'), efficiency: points('efficiency') },
      ...{ quality: points('quality'), growth: points('growth') },
    },
    totals,
  };
}

/** Periods scored again take the place of what was there before. */
export function mergeTrends(before: readonly TrendPeriod[], now: readonly TrendPeriod[]): readonly TrendPeriod[] {
  const byName = new Map([...before, ...now].map((each) => [each.period, each]));
  return trendPoints([...byName.values()]).flatMap(({ figures }) => (figures === null ? [] : [figures]));
}

/** The last periods in order, oldest first, with those between them that nobody scored. */
export function trendPoints(periods: readonly TrendPeriod[], most = MOST_PERIODS): readonly TrendPoint[] {
  const byName = new Map(periods.map((each) => [each.period, each]));
  const names = periodsBetween([...byName.keys()]).slice(-most);
  return names.map((period) => ({ period, figures: byName.get(period) ?? null }));
}
