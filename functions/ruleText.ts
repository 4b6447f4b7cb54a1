import { isBlank } from '../src/calls/cell.ts';
import type { Finding } from '../src/findings.ts';
import { parseRule, type Rule } from '../src/scoring/grammar.ts';
import { errorText, errorValue, NO_FIGURE } from './cells.ts';

/** The rule that a cell writes; a blank one means `higher`. */
export function toRule(cell: unknown): Rule | Finding {
  const found = errorText(cell);
  if (found !== null) return errorValue(found);
  const parsed = parseRule(isBlank(cell) ? 'higher' : String(cell));
  return parsed.ok ? parsed.value : (parsed.findings[0] ?? NO_FIGURE);
}
