import * as z from 'zod/mini';
import { DEFAULT_REVIEW_RULES } from '../../src/review/defaultRules.ts';
import { parseReviewRules, type ReviewRules } from '../../src/review/reviewRules.ts';
import type { Workbook } from '../excel/workbook.ts';
import { FORGOTTEN } from '../state/remembered.ts';

const RULES = 'telekpi.review';
const DECLINED = 'telekpi.declined';

/** The workbook's own; those that ship while it has none, or none that can be read. */
export async function loadReviewRules(workbook: Workbook): Promise<ReviewRules> {
  const parsed = parseReviewRules(await workbook.getSetting(RULES));
  return parsed.ok ? parsed.value : DEFAULT_REVIEW_RULES;
}

export const keepReviewRules = (workbook: Workbook, rules: ReviewRules): Promise<void> =>
  workbook.setSetting(RULES, rules);

/** Back to those that ship. */
export const forgetReviewRules = (workbook: Workbook): Promise<void> => workbook.setSetting(RULES, FORGOTTEN);

const declinedSchema = z.array(z.object({ id: z.string(), reason: z.string(), date: z.string() }));

/** Proposals that people did not want, by the id of the proposal. */
export type Declined = z.infer<typeof declinedSchema>[number];

export async function loadDeclined(workbook: Workbook): Promise<readonly Declined[]> {
  const parsed = declinedSchema.safeParse(await workbook.getSetting(DECLINED));
  return parsed.success ? parsed.data : [];
}

export const keepDeclined = (workbook: Workbook, declined: readonly Declined[]): Promise<void> =>
  workbook.setSetting(DECLINED, declined);
