import type { Finding } from '../../src/findings.ts';
import { checkPlan } from '../../src/plan/check.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { compilePlan } from '../../src/scoring/scorecard.ts';
import { atCells } from '../../src/sheets/readPlan.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';
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
  const notes = checkPlan(plan);
  const of = (severity: 'error' | 'warning'): readonly Finding[] =>
    notes.flatMap((note) => (note.severity === severity ? [note.finding] : []));
  const compiled = compilePlan(plan);
  // The weights' sum is among the notes, in words for plans.
  const uncompiled = compiled.ok ? [] : compiled.findings.filter(({ code }) => code !== 'weights.sum');
  return {
    sheet: content.sheet,
    plan,
    base,
    errors: placed([...uncompiled, ...of('error')], content),
    warnings: placed(of('warning'), content),
  };
}

/** Calls back whenever somebody has changed cells of this sheet; returns how to stop. */
export const watchSheet = (workbook: Workbook, sheet: string, onChange: () => void): Promise<() => void> =>
  workbook.onChanged((change) => {
    if (change.sheet === sheet) onChange();
  });

function placed(findings: readonly Finding[], { sheet, area, values }: SheetContent): readonly Finding[] {
  return atCells(findings, values, { sheet, row: area.row, column: area.column });
}
