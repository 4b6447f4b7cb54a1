import type { Finding } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { atCells } from '../../src/sheets/readPlan.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';
import { faultsOf } from './planFaults.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

/** What people have made of the plan sheet. */
export interface PlanCheck {
  readonly sheet: string;
  /** Null while it cannot be read. */
  readonly plan: Plan | null;
  /** The same with the weights that people gave it, before any profile. */
  readonly base: Plan | null;
  /** What keeps the plan from being used, each with its cell where it has one. */
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Null for a workbook without a plan sheet. */
export async function checkWorkbookPlan(workbook: Workbook): Promise<PlanCheck | null> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind === 'none') return null;
  if (standing.kind === 'broken') {
    const { sheet, findings } = standing;
    return { sheet, plan: null, base: null, errors: findings, warnings: [] };
  }
  const { plan, base, content } = standing;
  const { errors, warnings } = faultsOf(plan);
  return {
    sheet: content.sheet,
    plan,
    base,
    errors: placed(errors, content),
    warnings: placed(warnings, content),
  };
}

/** Calls back whenever somebody has changed cells of this sheet; returns how to stop. */
export const watchSheet = (workbook: Workbook, sheet: string, onChange: () => void): Promise<() => void> =>
  workbook.onChanged((change) => {
    if (change.sheet === sheet) onChange();
  });

function placed(findings: readonly Finding[], { sheet, area, values }: SheetContent): readonly Finding[] {
  return atCells(findings.map(atWeights), values, { sheet, row: area.row, column: area.column });
}

/** A sum that is off belongs to no indicator; it is put right where the weights begin. */
const atWeights = (finding: Finding): Finding =>
  finding.code === 'plan.weightSum'
    ? { ...finding, where: { kind: 'path', path: ['indicators', 0, 'weight'] } }
    : finding;
