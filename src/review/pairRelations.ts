import { isRelated } from './construction.ts';
import { rankTail } from './distributions.ts';
import { independentPairs } from './independentPairs.ts';
import type { Measured } from './measured.ts';
import { pool } from './pooled.ts';
import { everyPair, rankCorrelation } from './rankCorrelation.ts';
import type { PairRelation, PairsAcross, ReviewPeriod } from './reviewTypes.ts';

/** Figures of an indicator beside those of others: one a person, or one a period; null is missing. */
export interface Series {
  readonly measured: Measured;
  readonly across: PairsAcross;
  /** Turned so that higher is better. */
  readonly figures: readonly (number | null)[];
}

/** Each person's figure over all the periods: rates as sums over sums, sums as means of the periods. */
export function acrossAgents(periods: readonly ReviewPeriod[], people: readonly string[], measured: Measured): Series {
  const pooled = pool(periods, measured);
  const figures = people.map((person) => {
    const part = pooled?.people.get(person);
    return part === undefined ? null : finite(part.top / part.bottom);
  });
  return series(measured, 'agents', figures);
}

/** The team's figure in each period, sums for each person there, so that who comes or goes changes nothing. */
export function acrossPeriods(periods: readonly ReviewPeriod[], measured: Measured): Series {
  const figures = periods.map((period) => {
    const pooled = pool([period], measured);
    if (pooled === null) return null;
    const parts = [...pooled.people.values()];
    const sum = (pick: 'top' | 'bottom'): number => parts.reduce((total, part) => total + part[pick], 0);
    return finite(sum('top') / sum('bottom'));
  });
  return series(measured, 'periods', figures);
}

/** Everybody who is in any of the periods. */
export const peopleOf = (periods: readonly ReviewPeriod[]): readonly string[] => [
  ...new Set(periods.flatMap(({ actuals }) => actuals.people)),
];

/** One pair, not corrected and not judged: `unclear` wherever it could be tested. p is two-sided. */
export function relate(one: Series, other: Series): PairRelation {
  const { across } = one;
  const named = { indicator: one.measured.id, other: other.measured.id, across, isAsked: false, corrected: null };
  const nothing = { ...named, pairs: 0, independent: 0, rho: null, interval: null, p: null };
  if (isRelated(named.indicator, named.other)) return { ...nothing, relation: 'byConstruction' };
  const found = rankCorrelation(one.figures, other.figures, across === 'periods' ? independentPairs : everyPair);
  const { relation, pairs, independent, rho, interval } = found;
  if (relation === 'notEnoughData' || rho === null)
    return { ...nothing, relation: 'notEnoughData', pairs, independent };
  const p = Math.min(1, 2 * rankTail(Math.abs(rho), independent));
  return { ...named, relation: 'unclear', pairs, independent, rho, interval, p };
}

const series = (measured: Measured, across: PairsAcross, figures: readonly (number | null)[]): Series => ({
  measured,
  across,
  figures: measured.direction === 'higher' ? figures : figures.map((figure) => (figure === null ? null : 0 - figure)),
});

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
