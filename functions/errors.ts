import type { Finding, FindingCode } from '../src/findings.ts';
import { describeFinding } from '../src/i18n/describeFinding.ts';
import type { Language } from '../src/plan/schema.ts';

export type Result = number | CustomFunctions.Error;

export const NO_FIGURE: Finding = { code: 'function.blank', args: {} };

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
  return new CustomFunctions.Error(code, describeFinding(finding, displayLanguage()));
}

/**
 * Excel takes errors inside a range, each with its message, so that one bad cell spoils no other. Its
 * types know nothing of them. The error of a single cell is thrown.
 */
export function answer(cells: Result[][]): number[][] {
  const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return cells as number[][];
}

/** Excel's display language, where the page knows it; functions also run in pages without Office. */
function displayLanguage(): Language {
  const { Office: office } = globalThis as { Office?: { context?: { displayLanguage?: unknown } } };
  const language = String(office?.context?.displayLanguage ?? '');
  return language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
