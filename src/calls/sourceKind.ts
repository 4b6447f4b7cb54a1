import { indicatorOfHeading } from '../i18n/names.ts';
import type { Cell } from './cell.ts';
import { guessMapping } from './mapping.ts';

export type SourceKind = 'callLog' | 'actuals' | 'unknown';

/** Fewest indicator headings of a table of actuals, if it has more than one column beside the names. */
const FEWEST = 2;

/** A call log has a row a call; actuals have people down and indicators across. */
export function sourceKind(headings: readonly string[], sample: readonly (readonly Cell[])[]): SourceKind {
  const indicators = headings.filter((heading) => indicatorOfHeading(heading) !== null).length;
  if (indicators >= Math.min(FEWEST, headings.length - 1) && indicators > 0) return 'actuals';
  const { agent, duration } = guessMapping(headings, sample);
  return agent !== null && duration !== null ? 'callLog' : 'unknown';
}
