import type { Scorecard } from './scorecard.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import type { PersonScore } from './personScore.ts';

/** One way of scoring people, to be held against another. */
export interface ScoredPlan {
  readonly compiled: CompiledPlan;
  readonly scorecard: Scorecard;
}

/** How one person fares by two plans. */
export interface Move {
  readonly person: string;
  /** Published totals; null where there is none. */
  readonly totals: readonly [before: number | null, after: number | null];
  readonly ranks: readonly [before: number | null, after: number | null];
  /** Places gained, or below 0 lost; null without a rank by both. */
  readonly places: number | null;
  /** What changed the total, the largest change first; changes of 0 are left out. */
  readonly causes: readonly Cause[];
}

export interface Cause {
  /** Id of an indicator of either plan. */
  readonly indicator: string;
  /** Points of the total that it brings more, or below 0 less. */
  readonly change: number;
}

/** Both scorecards must be of the same people in the same order; the result is in that order too. */
export function comparePlans(before: ScoredPlan, after: ScoredPlan): readonly Move[] {
  return before.scorecard.people.map((one, index): Move => {
    const other = after.scorecard.people[index];
    const ranks: Move['ranks'] = [one.rank, other?.rank ?? null];
    return {
      person: one.person,
      totals: [one.published, other?.published ?? null],
      ranks,
      places: ranks[0] === null || ranks[1] === null ? null : ranks[0] - ranks[1],
      causes: other === undefined ? [] : causesOf(contributions(before, one), contributions(after, other)),
    };
  });
}

/** Those who change places, the farthest first. */
export const movers = (moves: readonly Move[]): readonly Move[] =>
  moves
    .filter(({ places }) => places !== null && places !== 0)
    .sort((one, other) => Math.abs(other.places ?? 0) - Math.abs(one.places ?? 0));

function contributions({ compiled }: ScoredPlan, { indicators }: Pick<PersonScore, 'indicators'>): Map<string, number> {
  return new Map(
    compiled.indicators.map(({ indicator }, index) => [indicator.id, indicators[index]?.contribution ?? 0]),
  );
}

/** Smaller changes than a published total can show count as none. */
const LEAST = 0.005;

function causesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): readonly Cause[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .map((indicator) => ({ indicator, change: (after.get(indicator) ?? 0) - (before.get(indicator) ?? 0) }))
    .filter(({ change }) => Math.abs(change) >= LEAST)
    .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
}
