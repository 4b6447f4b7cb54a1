import * as z from 'zod/mini';
import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { LIGHTS } from '../scoring/lights.ts';

/** What of an indicator a condition looks at: the figure, its share of the target, its points, its light. */
export const INDICATOR_MEASURES = ['value', 'attainment', 'points', 'light'] as const;
/** What of the whole: the published total, or its grade. */
export const TOTAL_MEASURES = ['total', 'grade'] as const;
export const COMPARISONS = ['atLeast', 'atMost'] as const;
export const MOST_PERIODS = 24;

const comparison = z.enum(COMPARISONS);

const conditionSchema = z.readonly(
  z.discriminatedUnion('measure', [
    z.strictObject({
      measure: z.enum(['value', 'attainment', 'points']),
      indicator: z.string(),
      comparison,
      /** In the indicator's own unit; attainment 1 is 100 %. */
      bound: z.number(),
    }),
    z.strictObject({ measure: z.literal('light'), indicator: z.string(), comparison, bound: z.enum(LIGHTS) }),
    z.strictObject({ measure: z.literal('total'), comparison, bound: z.number() }),
    z.strictObject({ measure: z.literal('grade'), comparison, bound: z.string() }),
  ]),
);

const rewardRuleSchema = z.readonly(
  z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(100)),
    /** What whoever earns it gets, in people's own words. */
    effect: z.string().check(z.maxLength(500)),
    /** All of them must be met, in each of so many periods running. */
    periods: z.int().check(z.gte(1), z.lte(MOST_PERIODS)),
    conditions: z.readonly(z.array(conditionSchema).check(z.minLength(1), z.maxLength(10))),
  }),
);

const rulesSchema = z.readonly(z.array(rewardRuleSchema).check(z.maxLength(50)));

/** A rule of [S-33], as the workbook keeps it. */
export type RewardRule = z.infer<typeof rewardRuleSchema>;
export type RewardCondition = z.infer<typeof conditionSchema>;

/** Null for what are no rules. */
export function readRewardRules(value: unknown): readonly RewardRule[] | null {
  const read = rulesSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** Rules that ask for what the plan does not have can be met by nobody, which is said instead. */
export function checkRewardRules(rules: readonly RewardRule[], plan: Plan): Outcome<readonly RewardRule[]> {
  const findings = rules.flatMap((rule) => rule.conditions.flatMap((condition) => faultOf(rule, condition, plan)));
  return findings.length === 0 ? succeed(rules) : fail(...findings);
}

function faultOf({ name: reward }: RewardRule, condition: RewardCondition, plan: Plan): Finding[] {
  if (condition.measure === 'total') return [];
  if (condition.measure === 'grade') {
    const known = plan.grades.map(({ grade }) => grade);
    if (known.includes(condition.bound)) return [];
    const args = { reward, grade: condition.bound, known: known.join(', ') };
    return [{ code: 'reward.unknownGrade', args }];
  }
  const { indicator } = condition;
  if (plan.indicators.some(({ id }) => id === indicator)) return [];
  return [{ code: 'reward.unknownIndicator', args: { reward, indicator } }];
}

/** The example of [S-33], for plans that have both indicators; the texts are the language's. */
export function exampleRule(plan: Plan, texts: Pick<RewardRule, 'name' | 'effect'>): RewardRule | null {
  const has = (id: string): boolean => plan.indicators.some((indicator) => indicator.id === id);
  if (!has('csat') || !has('sales_amount')) return null;
  return {
    ...texts,
    periods: 2,
    conditions: [
      { measure: 'value', indicator: 'csat', comparison: 'atLeast', bound: 0.95 },
      { measure: 'attainment', indicator: 'sales_amount', comparison: 'atLeast', bound: 1 },
    ],
  };
}
