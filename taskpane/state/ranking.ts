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

export interface OpenPerson {
  readonly person: string;
  /** What is missing; null when figures are wrong. */
  readonly missing: readonly PlanIndicator[] | null;
  readonly coverage: number;
}

export const withoutTotal = ({ people }: Scorecard, { indicators }: Plan): readonly OpenPerson[] =>
  people.flatMap(({ person, total, coverage }): OpenPerson[] => {
    if (total.kind === 'scored') return [];
    if (total.kind === 'invalid') return [{ person, missing: null, coverage }];
    return [{ person, coverage, missing: total.missing.flatMap((index) => indicators[index] ?? []) }];
  });
