import { kpiScore } from './kpiScore.ts';
import type { MakeTwin } from './twin.ts';
import { kpiGrade, kpiLight, kpiRank } from './verdicts.ts';
import { weightedTotal } from './weightedTotal.ts';

/** Functions that built-in formulas can stand in for, by id; all others answer with more than one figure can say. */
export const TWINS: ReadonlyMap<string, MakeTwin> = new Map([
  ['KPI_SCORE', kpiScore],
  ['KPI_LIGHT', kpiLight],
  ['KPI_GRADE', kpiGrade],
  ['KPI_RANK', kpiRank],
  ['WEIGHTED_TOTAL', weightedTotal],
]);
