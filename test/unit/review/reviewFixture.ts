import type { Plan } from '../../../src/plan/schema.ts';
import type { ReviewPeriod } from '../../../src/review/reviewTypes.ts';
import { catalogueEntry, indicatorFromCatalogue } from '../../../src/plan/catalogue.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { compiledOf, planOf } from '../scoring/planFixture.ts';

export type Columns = Readonly<Record<string, readonly (number | null)[]>>;

/** `periodOf(PLAN, '2026-01', { dials: [90, 110] })`: figures of each indicator, person by person. */
export function periodOf(plan: Plan, period: string, columns: Columns): ReviewPeriod {
  const compiled = compiledOf(plan);
  const count = Math.max(0, ...Object.values(columns).map(({ length }) => length));
  const actuals = {
    people: Array.from({ length: count }, (_, person) => `P${person + 1}`),
    indicators: Object.keys(columns),
    rows: Array.from({ length: count }, (_, person) =>
      Object.values(columns).map((figures) => {
        const value = figures[person] ?? null;
        return value === null ? ({ kind: 'missing' } as const) : ({ kind: 'value', value } as const);
      }),
    ),
  };
  return { period, compiled, actuals, scorecard: scoreTeam(compiled, actuals) };
}

/** A plan of catalogue indicators with these weights; targets as the catalogue has them unless given. */
export function planWith(
  weights: Readonly<Record<string, number>>,
  targets: Readonly<Record<string, number>> = {},
): Plan {
  return planOf(
    Object.entries(weights).map(([id, weight]) => {
      const entry = catalogueEntry(id);
      if (entry === undefined) throw new Error(id);
      return { ...indicatorFromCatalogue(entry, weight), target: targets[id] ?? entry.target };
    }),
  );
}

/** Deviations of ten people that cancel out. */
const WIGGLE = [5, -5, 3, -3, 1, -1, 4, -4, 2, -2];

/** Ten people around a figure, by up to 5 times `by` of it; `turn` −1 deals the deviations the other way round. */
export const around = (figure: number, by = 0.001, turn = 1): number[] =>
  WIGGLE.map((each) => figure * (1 + each * by * turn));

export const ten = (figure: number): number[] => WIGGLE.map(() => figure);
