import { guessKind } from '../records/guess.ts';
import type { Cell } from './cell.ts';

export type SourceKind = 'callLog' | 'actuals' | 'unknown';

/** What a table is to those who score: a call log has a row a call; actuals have people down and indicators across. */
export function sourceKind(headings: readonly string[], sample: readonly (readonly Cell[])[]): SourceKind {
  const { kind } = guessKind(headings, sample);
  return kind === 'callLog' ? kind : kind === 'figures' ? 'actuals' : 'unknown';
}
