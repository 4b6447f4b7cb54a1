import type { Plan } from '../plan/schema.ts';
import { NOTE } from './looks.ts';
import { scorecardLayout } from './scorecardLayout.ts';
import type { Area, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

const OWN_COLUMNS = 12;

/** A locked scorecard, open for notes, and beside its last column for what people keep of their own, and saying so. */
export function withOwnColumns(scorecard: SheetSpec, plan: Plan, people: number): SheetSpec {
  const { headingRow: row, firstRow, columns: column } = scorecardLayout(plan, people);
  const own: Area = { row, column, rows: firstRow - row + people, columns: OWN_COLUMNS };
  const value = translatorOf(plan.language)('sheet.scorecard.own');
  const hint = { row: row - 1, column: 0, cells: [[{ value, style: NOTE }]] };
  return { ...scorecard, blocks: [...scorecard.blocks, hint], protection: { unlocked: [own], notes: true } };
}
