import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { adjustPlan, type Adjustment } from '../../src/plan/adjustments.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { endSeason } from '../../src/plan/season.ts';

/** What people say has changed, in the order in which it is offered. */
export const ADJUSTMENT_IDS = [
  ...(['launch', 'matureProduct', 'decline', 'peak', 'slack', 'endSeason'] as const),
  ...(['newTeam', 'matureTeam', 'highValue', 'skillReached'] as const),
];
export type AdjustmentId = (typeof ADJUSTMENT_IDS)[number];

export interface Days {
  readonly today: string;
  /** The last day of a season. */
  readonly until: string;
}

/** A season can only be ended while one runs. */
export const offered = ({ seasonEnds }: Plan): readonly AdjustmentId[] =>
  ADJUSTMENT_IDS.filter((id) => id !== 'endSeason' || seasonEnds !== undefined);

export const isSeason = (id: AdjustmentId): id is 'peak' | 'slack' => id === 'peak' || id === 'slack';

/** The plan as it would be. */
export function adjusted(plan: Plan, id: AdjustmentId, days: Days): Outcome<Plan> {
  if (id === 'endSeason') return succeed(endSeason(plan));
  if (isSeason(id) && days.until === '') return fail({ code: 'plan.badDate', args: { found: '' } });
  return adjustPlan(plan, adjustmentOf(id, days));
}

function adjustmentOf(id: Exclude<AdjustmentId, 'endSeason'>, days: Days): Adjustment {
  switch (id) {
    case 'launch':
    case 'decline':
      return { kind: 'productCycle', cycle: id };
    case 'matureProduct':
      return { kind: 'productCycle', cycle: 'mature' };
    case 'peak':
    case 'slack':
      return { kind: 'season', season: id, ...days };
    case 'newTeam':
      return { kind: 'team', stage: 'new' };
    case 'matureTeam':
      return { kind: 'team', stage: 'mature' };
    case 'highValue':
    case 'skillReached':
      return { kind: id };
  }
}

/** The last day of the quarter that a day such as `2026-11-30` lies in. */
export function endOfQuarter(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const end = new Date(Date.UTC(year, Math.ceil(month / 3) * 3, 0));
  return end.toISOString().slice(0, 10);
}
