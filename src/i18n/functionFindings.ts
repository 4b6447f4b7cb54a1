import type { FindingCode } from '../findings.ts';

type Group =
  | 'rule'
  | 'target'
  | 'limits'
  | 'threshold'
  | 'actual'
  | 'score'
  | 'weights'
  | 'points'
  | 'total'
  | 'calls'
  | 'function';

/** What custom functions can find; their bundle carries the texts of these only. */
export type FunctionFindingCode = Extract<FindingCode, `${Group}.${string}` | 'profile.unknown'>;
