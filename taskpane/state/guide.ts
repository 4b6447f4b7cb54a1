import { catalogueEntry } from '../../src/plan/catalogue.ts';
import { indicatorFromCatalogue } from '../../src/plan/catalogue.ts';
import type { PlanIndicator } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { teamFigure } from '../../src/scoring/teamFigures.ts';
import type { Scorecard } from '../../src/scoring/scorecard.ts';

/** The five steps of the worked case [S-39]. */
export const GUIDE_STEPS = ['open', 'score', 'review', 'change', 'result'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** The last month judged by the old plan, and three months after. */
export const CASE_PERIODS = { before: '2026-03', after: '2026-06' } as const;

/** Those in front, and what their customers say of them beside the whole team. */
export interface Leaders {
  readonly names: readonly string[];
  readonly complaints: number;
  readonly repurchase: number;
  readonly teamComplaints: number;
  readonly teamRepurchase: number;
}

const PLACES = 3;

/** The first three by rank, ties with the third among them. */
export function leadersOf({ people }: Scorecard, actuals: Actuals): Leaders {
  const first = people.filter(({ rank }) => rank !== null && rank <= PLACES);
  const names = [...first].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ person }) => person);
  const rows = names.map((name) => actuals.people.indexOf(name));
  const figure = (id: string, members?: readonly number[]): number =>
    teamFigure(actuals, indicatorOf(id), members)?.value ?? NaN;
  return {
    names,
    complaints: figure('complaint_rate', rows),
    repurchase: figure('repurchase_rate', rows),
    teamComplaints: figure('complaint_rate'),
    teamRepurchase: figure('repurchase_rate'),
  };
}

/** A figure of the team in two periods. */
export interface BeforeAfter {
  readonly indicator: PlanIndicator;
  readonly before: number;
  readonly after: number;
  /** (after − before) ÷ before */
  readonly change: number;
}

const COMPARED = ['complaint_rate', 'repurchase_rate', 'csat', 'dials', 'effective_call_rate'] as const;

export const beforeAndAfter = (before: Actuals, after: Actuals): readonly BeforeAfter[] =>
  COMPARED.flatMap((id) => {
    const indicator = indicatorOf(id);
    const [one, other] = [teamFigure(before, indicator)?.value, teamFigure(after, indicator)?.value];
    return one === undefined || other === undefined
      ? []
      : [{ indicator, before: one, after: other, change: (other - one) / one }];
  });

function indicatorOf(id: string): PlanIndicator {
  const entry = catalogueEntry(id);
  if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
  return indicatorFromCatalogue(entry, 0);
}
