import { fail, succeed, type Finding, type Outcome } from '../../src/findings.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import { reviewFaults } from '../../src/review/reviewFaults.ts';
import { parseReviewRules, type ReviewRules } from '../../src/review/reviewRules.ts';
import { REVIEW_RULES_KEY } from '../../src/sheets/reviewRulesKey.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { RunOptions, SheetContent, Workbook } from '../excel/workbook.ts';
import { FORGOTTEN } from '../state/remembered.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { sheetName } from './sheetNames.ts';

const RULES = 'telekpi.review';

/** The rules of the review in force [S-34]. */
export interface StandingRules {
  /** Where they stand, to be read and edited; null while the workbook remembers them and no more. */
  readonly sheet: string | null;
  /** Whose indicators they may name. */
  readonly plan: Pick<Plan, 'indicators'>;
  /** What is wrong with the sheet is told by cell, and then there are none. */
  readonly rules: Outcome<ReviewRules>;
  /** Why there are none: what the sheet says, or a plan that nobody can read either; null when there are some. */
  readonly broken: 'rules' | 'plan' | null;
  /** What keeps some of them from ever being raised. */
  readonly warnings: readonly Finding[];
}

/** Those of their sheet where there is one; else what the workbook remembers, or those that ship. */
export async function loadReviewRules(workbook: Workbook): Promise<StandingRules> {
  const standing = await readWorkbookPlan(workbook);
  const plan = standing.kind === 'ready' ? standing.plan : { indicators: [] };
  const content = await readRulesSheet(workbook);
  if (content === null) return { sheet: null, plan, broken: null, ...(await rememberedRules(workbook, plan)) };
  const { sheet } = content;
  if (standing.kind === 'broken') {
    return { sheet, plan, rules: fail(...standing.findings), broken: 'plan', warnings: [] };
  }
  const rules = (await sheetWork()).readRules(content, plan);
  return { sheet, plan, rules, broken: rules.ok ? null : 'rules', warnings: [] };
}

async function rememberedRules(
  workbook: Workbook,
  plan: StandingRules['plan'],
): Promise<Pick<StandingRules, 'rules' | 'warnings'>> {
  const parsed = parseReviewRules(await workbook.getSetting(RULES));
  const rules = parsed.ok ? parsed.value : DEFAULT_REVIEW_RULES;
  return { rules: succeed(rules), warnings: reviewFaults(rules, plan).map(withoutPlace) };
}

/** What reads and writes such a sheet, fetched when there is one, or is to be. */
const sheetWork = () => import('./rulesSheet.ts');

/** Only a sheet of ours: people may have one of this name themselves. */
async function readRulesSheet(workbook: Workbook): Promise<SheetContent | null> {
  return (await sheetName(workbook, REVIEW_RULES_KEY)) === null ? null : workbook.readSheet(REVIEW_RULES_KEY);
}

/** A path in what the workbook remembers leads people nowhere. */
const withoutPlace = ({ code, args }: Finding): Finding => ({ code, args }) as Finding;

/** Writes the rules in force on a sheet of their own, which counts from then on. */
export async function putRulesOnSheet(
  workbook: Workbook,
  { language, ...run }: RunOptions & { readonly language: Language },
): Promise<StandingRules> {
  const { rules, plan } = await loadReviewRules(workbook);
  const { reviewRulesSheet } = await sheetWork();
  if (rules.ok) await workbook.writeSheets([reviewRulesSheet(rules.value, { plan, language })], run);
  return loadReviewRules(workbook);
}

/** Changes the rules in force, on their sheet too where they have one; nothing while that cannot be read. */
export async function changeReviewRules(
  workbook: Workbook,
  change: (rules: ReviewRules) => ReviewRules,
  language: Language,
): Promise<StandingRules> {
  const { rules: before, plan } = await loadReviewRules(workbook);
  if (!before.ok) return loadReviewRules(workbook);
  const after = change(before.value);
  const content = await readRulesSheet(workbook);
  if (content !== null) {
    const { changeOnSheet } = await sheetWork();
    await changeOnSheet(workbook, content, { before: before.value, after, plan, language });
  }
  await keepReviewRules(workbook, after);
  return loadReviewRules(workbook);
}

/** The sheet of rules as it is to be, where the workbook has one. */
export async function rulesSpecs(workbook: Workbook, rules: ReviewRules, plan: Plan): Promise<readonly SheetSpec[]> {
  if ((await sheetName(workbook, REVIEW_RULES_KEY)) === null) return [];
  const { reviewRulesSheet } = await sheetWork();
  return [reviewRulesSheet(rules, { plan, language: plan.language })];
}

/** What the workbook remembers; a sheet of rules is not touched. */
export const keepReviewRules = (workbook: Workbook, rules: ReviewRules): Promise<void> =>
  workbook.setSetting(RULES, rules);

/** Back to those that ship, whatever stands on the sheet. */
export async function resetReviewRules(workbook: Workbook, language: Language): Promise<StandingRules> {
  const { sheet, plan } = await loadReviewRules(workbook);
  if (sheet !== null) {
    const { reviewRulesSheet } = await sheetWork();
    await workbook.writeSheets([reviewRulesSheet(DEFAULT_REVIEW_RULES, { plan, language })]);
  }
  await workbook.setSetting(RULES, FORGOTTEN);
  return loadReviewRules(workbook);
}
