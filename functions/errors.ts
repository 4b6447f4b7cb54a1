import type { Finding, FindingCode } from '../src/findings.ts';
import { fillFinding } from '../src/i18n/fillFinding.ts';
import { textsNow } from './texts.ts';

/** What a cell of an answer may be. */
export type Value = number | string;
export type Result<Own extends Value = number> = Own | CustomFunctions.Error;

/** Nothing to calculate with is #N/A; all else that is wrong is #VALUE!. Excel shows words for no other. */
const NOT_AVAILABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'function.blank',
  'function.incomplete',
  'function.gateBlank',
]);

/** The only place where findings become Excel's errors. */
export function toExcelError(finding: Finding): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const code = NOT_AVAILABLE.has(finding.code) ? notAvailable : invalidValue;
  const texts = textsNow();
  return new CustomFunctions.Error(code, (texts && fillFinding(finding, texts)) ?? finding.code);
}

/**
 * Excel takes errors inside a range, each with its message, so that one bad cell spoils no other. Its
 * types know nothing of them. The error of a single cell is thrown.
 */
export function answer<Own extends Value>(cells: Result<Own>[][]): Own[][] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return cells as Own[][];
}
