import type { Finding, Outcome } from '../../src/findings.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { Plan } from '../../src/plan/schema.ts';
import { freeVersion } from '../../src/plan/versions.ts';
import { readPlanWithReview } from '../../src/review/planWithReview.ts';
import type { ReviewRules } from '../../src/review/reviewRules.ts';
import { diffReviewRules, isSameRules, type RuleChange } from '../../src/review/rulesDiff.ts';
import { asOnSheet } from '../../src/sheets/asOnSheet.ts';
import type { Workbook } from '../excel/workbook.ts';
import { planIn } from '../../src/sheets/ruleText.ts';
import { createPlan, type CreateOptions } from './createPlan.ts';
import { faultsOf } from './planFaults.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { keepReviewRules, loadReviewRules, rulesSpecs } from './reviewRules.ts';
import type { SheetNames } from './sheetNames.ts';

/** What a plan file would do to the workbook. Nothing is done before `acceptPlan`. */
export type PlanImport =
  /** Each finding with its path in the file. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** The workbook has this very plan, whatever its version there, and reviews it by these rules. */
  | { readonly kind: 'same'; readonly plan: Plan }
  | {
      readonly kind: 'read';
      /** As it will stand in the workbook. */
      readonly plan: Plan;
      /** The workbook's own; null where it has none that can be read. */
      readonly standing: Plan | null;
      readonly warnings: readonly Finding[];
      /** Null where the file has none, or the workbook has the same. */
      readonly review: ReviewImport | null;
    };

/** The rules of the review that came with a plan. */
export interface ReviewImport {
  readonly rules: ReviewRules;
  /** Against those of the workbook; null where they cannot be read. */
  readonly changes: readonly RuleChange[] | null;
}

export async function importPlan(workbook: Workbook, text: string): Promise<PlanImport> {
  const file = readPlanWithReview(text);
  if (!file.ok) return { kind: 'refused', findings: file.findings };
  const { plan: given, review: rules } = file.value;
  const fit = asOnSheet(planIn(given, given.language));
  if (!fit.ok) return { kind: 'refused', findings: fit.findings };
  const { errors, warnings } = faultsOf(fit.value);
  if (errors.length > 0) return { kind: 'refused', findings: placed(errors) };
  const workbookPlan = await readWorkbookPlan(workbook);
  const standing = workbookPlan.kind === 'ready' ? workbookPlan.plan : null;
  const review = await againstStanding(workbook, rules);
  const same = standing !== null && isSame(standing, fit.value);
  if (same && review === null) return { kind: 'same', plan: standing };
  const plan = same ? standing : followingOn(fit.value, standing);
  return { kind: 'read', plan, standing, warnings: placed(warnings), review };
}

async function againstStanding(workbook: Workbook, rules: ReviewRules | null): Promise<ReviewImport | null> {
  if (rules === null) return null;
  const { rules: standing } = await loadReviewRules(workbook);
  if (!standing.ok) return { rules, changes: null };
  return isSameRules(standing.value, rules) ? null : { rules, changes: diffReviewRules(standing.value, rules) };
}

export interface AcceptOptions extends CreateOptions {
  /** To be those of the workbook from then on; its own stay where this is null. */
  readonly review?: ReviewRules | null;
}

/** Writes the sheets of a plan, in the plan's own language, and its rules of the review. Figures that people typed stay. */
export async function acceptPlan(
  workbook: Workbook,
  plan: Plan,
  { reason = 'imported', review = null, ...run }: AcceptOptions = {},
): Promise<Outcome<SheetNames>> {
  const beside = review === null ? [] : await rulesSpecs(workbook, review, plan);
  const created = await createPlan(workbook, plan, plan.language, { ...run, reason, beside });
  if (created.ok && review !== null) await keepReviewRules(workbook, review);
  return created;
}

/** Findings about the plan as a whole stand at its indicators. */
const placed = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => ({ where: { kind: 'path', path: ['indicators'] }, ...finding }));

const isSame = (standing: Plan, plan: Plan): boolean =>
  fingerprint(standing) === fingerprint({ ...plan, version: standing.version });

const followingOn = (plan: Plan, standing: Plan | null): Plan =>
  standing === null ? plan : { ...plan, version: freeVersion(plan.version, [standing.version]) };
