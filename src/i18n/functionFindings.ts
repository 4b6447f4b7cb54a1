import type { FindingCode } from '../findings.ts';

type Group =
  | 'rule'
  | 'target'
  | 'limits'
  | 'actual'
  | 'score'
  | 'weights'
  | 'points'
  | 'total'
  | 'calls'
  | 'argument'
  | 'function';

/** Of those groups, what needs units or a plan. */
type OfPlans = 'actual.negative' | 'actual.percentAsRatio' | 'calls.columnMissing';

/** What custom functions can find; their bundle carries the texts of these only. */
export type FunctionFindingCode = Exclude<
  Extract<FindingCode, `${Group}.${string}` | 'profile.unknown' | 'lights.order' | 'grades.order'>,
  OfPlans
>;

/** Given by custom functions alone. */
export type CellFindingCode = Extract<FunctionFindingCode, `function.${string}`>;
export type SharedFindingCode = Exclude<FunctionFindingCode, CellFindingCode>;
