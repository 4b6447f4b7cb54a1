import { fail, type Finding, type Outcome, type Where } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { reviewFaults } from '../review/reviewFaults.ts';
import { parseReviewRules, type ReviewRules } from '../review/reviewRules.ts';
import { cellAddress } from './address.ts';
import type { Values } from './findTable.ts';
import type { Place } from './planLayout.ts';
import type { Origin } from './readPlan.ts';
import { allowedWords, type Path, type RuleCell, rulesOnSheet, type RulesReading } from './reviewRuleRows.ts';

type Own = Pick<Plan, 'indicators'>;

/** The rules of the review that stand on their sheet, in whichever language; what is wrong is told by cell. */
export function readReviewRules(
  values: Values,
  plan: Own,
  origin: Origin = { sheet: '', row: 0, column: 0 },
): Outcome<ReviewRules> {
  const reading = rulesOnSheet(values, plan);
  if (reading === null) return fail({ code: 'review.notRules', args: { sheet: origin.sheet } });
  const parsed = parseReviewRules(reading.document);
  const wrong = parsed.ok ? reviewFaults(parsed.value, plan) : parsed.findings;
  const faults = reading.faults.map(({ finding, ...place }) => ({ ...finding, where: addressOf(place, origin) }));
  if (parsed.ok && wrong.length === 0 && faults.length === 0) return parsed;
  return fail(...faults, ...wrong.map((finding) => located(finding, reading, origin)));
}

/** The finding with the cell its path leads to, or the nearest one above it in the document. */
function located(finding: Finding, reading: RulesReading, origin: Origin): Finding {
  if (finding.where?.kind !== 'path') return finding;
  const { path } = finding.where;
  const { cell, shared } = nearest(path, reading.cells);
  if (cell === undefined) return finding;
  const isItsOwn = shared === path.length && cell.path.length === path.length;
  return { ...(isItsOwn ? asSaid(finding, cell, reading) : finding), where: addressOf(cell, origin) };
}

const addressOf = (place: Place, { sheet, row, column }: Origin): Where => ({
  ...{ kind: 'address', sheet },
  address: cellAddress(place.row + row, place.column + column),
});

function nearest(path: Path, cells: readonly RuleCell[]) {
  let best: { cell: RuleCell | undefined; shared: number } = { cell: undefined, shared: 0 };
  for (const cell of cells) {
    const end = path.findIndex((key, index) => cell.path[index] !== key);
    const shared = end < 0 ? path.length : end;
    if (shared > best.shared) best = { cell, shared };
  }
  return best;
}

/** In the words of the sheet: what a cell may say, names in place of ids, and shares as they were typed. */
function asSaid(finding: Finding, { found, choices, path }: RuleCell, { document, language }: RulesReading): Finding {
  const key = path.at(-1);
  if (choices !== undefined && CHOICE_CODES.has(finding.code) && found !== null) {
    return { code: 'plan.notAllowed', args: { found: String(found), allowed: allowedWords(choices, language) } };
  }
  if (finding.code === 'plan.badId') {
    const rule = document.rules[Number(path[1])];
    const reviewRule = rule?.name ?? rule?.id ?? '';
    return { code: 'review.unknownFigure', args: { figure: String(found), reviewRule } };
  }
  if (finding.code === 'plan.tooLarge' && key !== 'periods' && typeof found === 'number') {
    return { code: 'actual.percentAsRatio', args: { value: found, proposed: found / 100 } };
  }
  return finding;
}

const CHOICE_CODES: ReadonlySet<string> = new Set(['plan.notAllowed', 'plan.wrongType', 'plan.other']);
