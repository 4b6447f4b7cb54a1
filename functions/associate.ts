import { effectiveCalls } from './calls.ts';
import { kpiScore } from './scores.ts';
import { weightedTotal } from './totals.ts';

/** Every custom function by its id. `functions.json` is made from the same files; a test compares them. */
export const FUNCTIONS = {
  KPI_SCORE: kpiScore,
  EFFECTIVE_CALLS: effectiveCalls,
  WEIGHTED_TOTAL: weightedTotal,
} as const;

export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, implementation);
}
