import type { Finding, Outcome } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { readPlanFile } from '../../src/plan/planFile.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { planIn } from '../state/ruleText.ts';
import { createPlan } from './createPlan.ts';
import { faultsOf } from './planFaults.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import type { SheetNames } from './sheetNames.ts';

/** What a plan file would do to the workbook. Nothing is done before `acceptPlan`. */
export type PlanImport =
  /** Each finding with its path in the file. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** The workbook has this very plan, whatever its version there. */
  | { readonly kind: 'same'; readonly plan: Plan }
  | {
      readonly kind: 'read';
      /** As it will stand in the workbook. */
      readonly plan: Plan;
      /** The workbook's own; null where it has none that can be read. */
      readonly standing: Plan | null;
      readonly warnings: readonly Finding[];
    };

export async function importPlan(workbook: Workbook, text: string): Promise<PlanImport> {
  const file = readPlanFile(text);
  const fit = file.ok ? asOnSheet(planIn(file.value, file.value.language)) : file;
  if (!fit.ok) return { kind: 'refused', findings: fit.findings };
  const { errors, warnings } = faultsOf(fit.value);
  if (errors.length > 0) return { kind: 'refused', findings: placed(errors) };
  const workbookPlan = await readWorkbookPlan(workbook);
  const standing = workbookPlan.kind === 'ready' ? workbookPlan.plan : null;
  if (standing !== null && isSame(standing, fit.value)) return { kind: 'same', plan: standing };
  const plan = followingOn(fit.value, standing);
  return { kind: 'read', plan, standing, warnings: placed(warnings) };
}

/** Writes the sheets of an imported plan, in the plan's own language. Figures that people typed stay. */
export const acceptPlan = (workbook: Workbook, plan: Plan, run: RunOptions = {}): Promise<Outcome<SheetNames>> =>
  createPlan(workbook, plan, plan.language, run);

/** Findings about the plan as a whole stand at its indicators. */
const placed = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ where: { kind: 'path', path: ['indicators'] }, ...finding }));

const isSame = (standing: Plan, plan: Plan): boolean =>
  fingerprint(standing) === fingerprint({ ...plan, version: standing.version });

/** The versions of a workbook only ever rise, so that no two of its plans share one. */
function followingOn(plan: Plan, standing: Plan | null): Plan {
  if (standing === null || plan.version > standing.version) return plan;
  return { ...plan, version: standing.version + 1 };
}
