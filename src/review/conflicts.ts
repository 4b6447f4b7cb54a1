import type { Pieces } from '../pieces.ts';
import type { Plan } from '../plan/schema.ts';
import { holm, levelOf } from './levels.ts';
import { measuredIndicators } from './measured.ts';
import { acrossAgents, acrossPeriods, peopleOf, relate, type Series } from './pairRelations.ts';
import type { ReviewRule, ReviewRules } from './reviewRules.ts';
import type { ConflictReview, PairRelation, PairsAcross, ReviewPeriod } from './reviewTypes.ts';

/** So many periods back at most: what people did before says little about how they work now. */
export const LOOK_BACK = 12;

/**
 * Every pair of indicators, across agents over all the periods and across periods for the team [S-37]. A conflict
 * is called, or moving together, where p, corrected for the pairs looked at, stays within the level. Pairs that rules
 * name are questions asked beforehand: they have half of the level to themselves, and are corrected for their own
 * number; all others share the other half.
 */
export function* findConflicts(
  given: readonly ReviewPeriod[],
  plan: Pick<Plan, 'indicators'>,
  { falseAlarms, rules }: ReviewRules,
): Pieces<readonly ConflictReview[]> {
  const periods = given.slice(-LOOK_BACK);
  const people = peopleOf(periods);
  const agents: Series[] = [];
  const team: Series[] = [];
  for (const each of measuredIndicators(periods, plan)) {
    agents.push(acrossAgents(periods, people, each));
    team.push(acrossPeriods(periods, each));
    yield;
  }
  const level = conflictLevel(falseAlarms);
  const names = periods.map(({ period }) => period);
  const asked = askedPairs(rules);
  const reviews: ConflictReview[] = [];
  for (const [across, all] of [['agents', agents] as const, ['periods', team] as const]) {
    const relations = judge(yield* everyPair(all, asked), level);
    const tested = relations.filter(({ p }) => p !== null).length;
    reviews.push({ across, periods: names, people: people.length, tested, level, relations });
  }
  return reviews;
}

const VIEWS: readonly PairsAcross[] = ['agents', 'periods'];
/** Only conflicts are alarms, so that a p of both sides may be twice the chance of one. */
const SIDES = 2;
/** Pairs that rules name, and all others. */
const FAMILIES = 2;

export const conflictLevel = (falseAlarms: number): number => (levelOf('conflict', falseAlarms) * SIDES) / VIEWS.length;

function askedPairs(rules: readonly ReviewRule[]): ReadonlySet<string> {
  const on = rules.filter(({ isOn, kind }) => isOn && kind === 'conflict');
  return new Set(
    on.flatMap(({ conditions }) =>
      conditions.flatMap((each) => (each.measure === 'against' ? [keyOf(each.indicator, each.other)] : [])),
    ),
  );
}

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

function* everyPair(all: readonly Series[], asked: ReadonlySet<string>): Pieces<PairRelation[]> {
  const relations: PairRelation[] = [];
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const isAsked = asked.has(keyOf(one.measured.id, other.measured.id));
      relations.push({ ...relate(one, other), isAsked });
      yield;
    }
  }
  return relations;
}

function judge(relations: readonly PairRelation[], level: number): readonly PairRelation[] {
  const families = [true, false].map((asked) =>
    holm(relations.map((each) => (each.isAsked === asked ? each.p : null))),
  );
  const judged = relations.map((each, index): PairRelation => {
    const own = families.map((corrected) => corrected[index] ?? null).find((chance) => chance !== null) ?? null;
    if (own === null || each.rho === null) return each;
    const corrected = Math.min(1, own * FAMILIES);
    const relation = corrected > level ? 'unclear' : each.rho < 0 ? 'conflict' : 'together';
    return { ...each, corrected, relation };
  });
  return judged.sort(clearestFirst);
}

const ORDER: readonly PairRelation['relation'][] = [
  'conflict',
  'together',
  'unclear',
  'notEnoughData',
  'byConstruction',
];

const rank = ({ relation }: PairRelation): number => ORDER.indexOf(relation);

/** Behind every p there is. */
const NO_P = 2;

/** Conflicts first, and what could not be tested last; by p among themselves. */
export const clearestFirst = (one: PairRelation, other: PairRelation): number =>
  rank(one) - rank(other) || (one.p ?? NO_P) - (other.p ?? NO_P);
