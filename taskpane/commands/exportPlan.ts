import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { planName } from '../../src/i18n/names.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { writePlanWithReview } from '../../src/review/planWithReview.ts';
import type { ReviewRules } from '../../src/review/reviewRules.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { loadReviewRules } from './reviewRules.ts';

export interface PlanFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportOptions {
  /** Of the plan's name where it comes from a template. */
  readonly language: Language;
  /** Where the schema of plan files is published. */
  readonly schemaAddress?: string;
  /** The rules it is reviewed by, to travel with it. */
  readonly review?: ReviewRules;
}

/** A plan as a file to share [S-40]. */
export function exportPlan(plan: Plan, { language, schemaAddress, review }: ExportOptions): Outcome<PlanFile> {
  const parsed = parsePlan(plan);
  if (!parsed.ok) return parsed;
  const text = writePlanWithReview({ plan: parsed.value, review: review ?? null }, schemaAddress);
  return succeed({ name: fileName(plan, language), text });
}

/** The plan that stands on the plan sheet, with the rules of its review, as a file. */
export async function exportWorkbookPlan(
  workbook: Workbook,
  options: Omit<ExportOptions, 'review'>,
): Promise<Outcome<PlanFile>> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind === 'ready') {
    const { rules } = await loadReviewRules(workbook);
    return rules.ok ? exportPlan(standing.plan, { ...options, review: rules.value }) : rules;
  }
  return fail(...(standing.kind === 'broken' ? standing.findings : [{ ...NO_PLAN }]));
}

const NO_PLAN = { code: 'sheet.notPlan', args: { sheet: 'Plan' } } as const;

const LONGEST_NAME = 80;

/** `New team v2.telekpi.json`, without what file systems refuse. */
function fileName(plan: Plan, language: Language): string {
  const name = planName(plan, language)
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...name]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${short || 'plan'} v${plan.version}.telekpi.json`;
}
