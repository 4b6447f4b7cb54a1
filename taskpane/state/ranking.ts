import type { Plan, PlanIndicator } from '../../src/plan/schema.ts';
import type { Light } from '../../src/scoring/lights.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';

export interface RankedPerson {
  readonly person: string;
  readonly rank: number;
  readonly total: number;
  readonly grade: string;
  readonly light: Light | null;
  readonly coverage: number;
}

/** Those with a total, best first; equals in the order of the data. */
export const ranked = ({ people }: Scorecard): readonly RankedPerson[] =>
  people
    .flatMap(({ person, rank, published, grade, light, coverage }) =>
      published === null || rank === null
        ? []
        : [{ person, rank, total: published, grade: grade?.grade ?? '', light, coverage }],
    )
    .sort((one, other) => one.rank - other.rank);

/** People without a total for the same reason. */
export interface OpenGroup {
  readonly people: readonly string[];
  /** What is missing; null when figures are wrong. */
  readonly missing: readonly PlanIndicator[] | null;
  readonly coverage: number;
}

export function withoutTotal({ people }: Scorecard, { indicators }: Plan): readonly OpenGroup[] {
  const groups = new Map<string, { people: string[]; missing: OpenGroup['missing']; coverage: number }>();
  for (const { person, total, coverage } of people) {
    if (total.kind === 'scored') continue;
    const positions = total.kind === 'invalid' ? null : total.missing;
    const key = JSON.stringify([positions, positions && coverage]);
    const group = groups.get(key);
    if (group) group.people.push(person);
    else groups.set(key, { people: [person], coverage, missing: positions && namedIn(indicators, positions) });
  }
  return [...groups.values()];
}

export const countPeople = (groups: readonly OpenGroup[]): number =>
  groups.reduce((sum, { people }) => sum + people.length, 0);

const namedIn = (indicators: Plan['indicators'], positions: readonly number[]): readonly PlanIndicator[] =>
  positions.flatMap((index) => indicators[index] ?? []);
