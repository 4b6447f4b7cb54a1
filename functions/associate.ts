import { callSummary, effectiveCalls } from './calls.ts';
import { kpiConflict } from './conflicts.ts';
import { kpiExplain } from './explain.ts';
import { northStar, smartCheck } from './goals.ts';
import { weightProfile } from './profiles.ts';
import { qaSample } from './samples.ts';
import { kpiScore } from './scores.ts';
import { weightedTotal } from './totals.ts';
import { kpiGrade, kpiLight, kpiRank } from './verdicts.ts';

/** Every custom function by its id. `functions.json` is made from the same files; a test compares them. */
export const FUNCTIONS = {
  KPI_SCORE: kpiScore,
  EFFECTIVE_CALLS: effectiveCalls,
  CALL_SUMMARY: callSummary,
  WEIGHTED_TOTAL: weightedTotal,
  KPI_LIGHT: kpiLight,
  KPI_GRADE: kpiGrade,
  KPI_RANK: kpiRank,
  SMART_CHECK: smartCheck,
  NORTH_STAR: northStar,
  WEIGHT_PROFILE: weightProfile,
  KPI_CONFLICT: kpiConflict,
  QA_SAMPLE: qaSample,
  KPI_EXPLAIN: kpiExplain,
} as const;

export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, implementation);
}
