import type { Finding, Outcome } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import { readPlanFile } from '../../src/plan/planFile.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { freeVersion } from '../../src/plan/versions.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import type { Workbook } from '../excel/workbook.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import { createPlan, type CreateOptions } from './createPlan.ts';
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

/** Writes the sheets of a plan, in the plan's own language. Figures that people typed stay. */
export const acceptPlan = (
  workbook: Workbook,
  plan: Plan,
  { reason = 'imported', ...run }: CreateOptions = {},
): Promise<Outcome<SheetNames>> => createPlan(workbook, plan, plan.language, { ...run, reason });

/** Findings about the plan as a whole stand at its indicators. */
const placed = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ where: { kind: 'path', path: ['indicators'] }, ...finding }));

const isSame = (standing: Plan, plan: Plan): boolean =>
  fingerprint(standing) === fingerprint({ ...plan, version: standing.version });

const followingOn = (plan: Plan, standing: Plan | null): Plan =>
  standing === null ? plan : { ...plan, version: freeVersion(plan.version, [standing.version]) };
