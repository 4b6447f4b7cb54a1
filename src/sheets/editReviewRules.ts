import type { Plan } from '../plan/schema.ts';
import type { ReviewRule, ReviewRules } from '../review/reviewRules.ts';
import type { CellValue } from './codecs.ts';
import type { Values } from './findTable.ts';
import type { Place } from './planLayout.ts';
import { type Path, rulesOnSheet, type RulesReading } from './reviewRuleRows.ts';
import { wordOf } from './vocabulary.ts';

/** A cell, counted from the first of the values, and what goes into it. */
export interface RuleEdit extends Place {
  readonly value: CellValue;
}

/**
 * The cells of a sheet of rules that say these rules rather than those, when nothing but switches and bounds has
 * changed: the rest of the sheet stays as people have it. Null where only writing all of it anew would do.
 */
export function editReviewRules(
  values: Values,
  plan: Pick<Plan, 'indicators'>,
  { before, after }: { readonly before: ReviewRules; readonly after: ReviewRules },
): readonly RuleEdit[] | null {
  const reading = rulesOnSheet(values, plan);
  if (reading === null || bare(before) !== bare(after)) return null;
  const edits = after.rules.flatMap((rule, index) => {
    const old = before.rules[index];
    return old === undefined ? [] : editsOf(old, rule, { reading, index });
  });
  if (before.falseAlarms !== after.falseAlarms) edits.push(editAt(reading, ['falseAlarms'], after.falseAlarms));
  return edits.includes(null) ? null : edits.filter((edit) => edit !== null);
}

/** What the rules say beside switches and bounds. */
const bare = ({ rules }: ReviewRules): string =>
  JSON.stringify(rules.map((rule) => ({ ...rule, isOn: true, conditions: rule.conditions.map(unbound) })));

const unbound = (condition: ReviewRule['conditions'][number]): unknown =>
  'bound' in condition ? { ...condition, bound: 0 } : condition;

interface At {
  readonly reading: RulesReading;
  readonly index: number;
}

function editsOf(before: ReviewRule, after: ReviewRule, { reading, index }: At): (RuleEdit | null)[] {
  const edits: (RuleEdit | null)[] = [];
  const put = (path: Path, value: CellValue): void => {
    edits.push(editAt(reading, ['rules', index, ...path], value));
  };
  if (before.isOn !== after.isOn) {
    put(['isOn'], wordOf('sheet.yesNo', after.isOn ? 'yes' : 'no', reading.language));
  }
  for (const [at, condition] of after.conditions.entries()) {
    const old = before.conditions[at];
    if (!('bound' in condition) || old === undefined || !('bound' in old) || old.bound === condition.bound) continue;
    put(['conditions', at, 'bound'], condition.measure === 'weight' ? condition.bound / 100 : condition.bound);
  }
  return edits;
}

/** Null where no cell says this. */
function editAt({ cells }: RulesReading, path: Path, value: CellValue): RuleEdit | null {
  const key = path.join('.');
  const cell = cells.find((each) => each.path.join('.') === key);
  return cell === undefined ? null : { row: cell.row, column: cell.column, value };
}
