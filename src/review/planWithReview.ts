import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import { readPlanFile, shortened, writePlanFile } from '../plan/planFile.ts';
import type { Plan } from '../plan/schema.ts';
import { reviewFaults } from './reviewFaults.ts';
import { MOST_RULES, parseReviewRules, reviewRulesSchema, type ReviewRules } from './reviewRules.ts';

/** A plan and the rules by which it is reviewed, as they travel together [S-40]. */
export interface PlanWithReview {
  readonly plan: Plan;
  /** Null where a file says nothing of them, as older ones do. */
  readonly review: ReviewRules | null;
}

/** Both as JSON, the keys in the order of their schemas. */
export function writePlanWithReview({ plan, review }: PlanWithReview, schemaAddress?: string): string {
  const rules = review === null ? undefined : reviewRulesSchema.parse(review);
  return writePlanFile(plan, { schemaAddress, review: rules });
}

/** Both from a file, or what is wrong with either, each with its place. Rules may name no indicator that nobody knows. */
export function readPlanWithReview(text: string): Outcome<PlanWithReview> {
  const file = readPlanFile(text);
  if (!file.ok) return file;
  const { plan, review } = file.value;
  if (review === undefined) return succeed({ plan, review: null });
  const rules = readRules(review);
  const faults = rules.ok ? reviewFaults(rules.value, plan) : rules.findings;
  if (!rules.ok || faults.length > 0) return fail(...shortened(faults.map(inReview)));
  return succeed({ plan, review: rules.value });
}

function readRules(review: unknown): Outcome<ReviewRules> {
  const rules: unknown = typeof review === 'object' && review !== null ? Reflect.get(review, 'rules') : undefined;
  if (!Array.isArray(rules) || rules.length <= MOST_RULES) return parseReviewRules(review);
  return fail({ code: 'plan.tooLong', where: { kind: 'path', path: ['rules'] }, args: { maximum: MOST_RULES } });
}

function inReview(finding: Finding): Finding {
  const path = finding.where?.kind === 'path' ? finding.where.path : [];
  return { ...finding, where: { kind: 'path', path: ['review', ...path] } };
}
