import * as z from 'zod/mini';
import { fail, succeed, type Outcome } from '../findings.ts';
import { findForbidden } from '../plan/forbiddenKeys.ts';
import { findingsOfIssue } from '../plan/zodFindings.ts';

/** When a rule is looked at: each month, each quarter, for what is off its target, for each pair of indicators. */
export const RULE_KINDS = ['monthly', 'quarterly', 'diagnosis', 'conflict'] as const;
export const COMPARISONS = ['atLeast', 'atMost'] as const;

/**
 * What of the team's figure a condition looks at:
 * `change` against the period before, as a share of it (−0.05 is 5 % less);
 * `rise` over the periods before, in the figure's own unit (0.05 of a rate is 5 points);
 * `attainment` of the target, 1 at it and more beyond it on the better side;
 * `value`, the figure itself; `weight` in the plan, in percent, for sales with both parts of it.
 */
export const FIGURE_MEASURES = ['change', 'rise', 'attainment', 'value', 'weight'] as const;
/** `offTarget`: on the worse side of the target; `against`: moves against another [S-37]. */
export const MEASURES = [...FIGURE_MEASURES, 'offTarget', 'against'] as const;

export const WEIGHT_ACTIONS = ['lower', 'raise'] as const;
/** `retire`: out of the plan; `gate`: scored no more, but a gate [S-20]; `skillReached`: as in [S-10]. */
export const PLAIN_ACTIONS = ['retire', 'gate', 'skillReached'] as const;
export const ACTIONS = [...WEIGHT_ACTIONS, ...PLAIN_ACTIONS, 'replace'] as const;

/** Stands for the indicator that is off its target. */
export const ANY = '*';
export const MOST_RULES = 50;
export const MOST_PERIODS = 24;

export type RuleKind = (typeof RULE_KINDS)[number];
export type Measure = (typeof MEASURES)[number];
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];
export type ActionKind = (typeof ACTIONS)[number];

/** An indicator or a figure beside them, such as `over_promise_rate`. */
const figureId = z.string().check(z.regex(/^([a-z][a-z0-9_]{0,63}|\*)$/));

const conditionSchema = z.readonly(
  z.discriminatedUnion('measure', [
    z.strictObject({
      measure: z.enum(FIGURE_MEASURES),
      indicator: figureId,
      comparison: z.enum(COMPARISONS),
      bound: z.number(),
    }),
    z.strictObject({ measure: z.literal('offTarget'), indicator: figureId }),
    z.strictObject({ measure: z.literal('against'), indicator: figureId, other: figureId }),
  ]),
);

/** Points of weight, in percent. */
const points = z.number().check(z.gt(0), z.lte(100));

const actionSchema = z.readonly(
  z.discriminatedUnion('action', [
    z.strictObject({ action: z.enum(WEIGHT_ACTIONS), indicator: figureId, by: points }),
    z.strictObject({ action: z.enum(PLAIN_ACTIONS), indicator: figureId }),
    z.strictObject({ action: z.literal('replace'), indicator: figureId, with: figureId }),
  ]),
);

/** What is done together; the weights of all others make room or take up the rest in proportion. */
const optionSchema = z.readonly(z.array(actionSchema).check(z.minLength(1), z.maxLength(6)));

export const reviewRuleSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z0-9_]{0,63}$/)),
    /** People's own; the rules that ship are worded by language when it is absent. */
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
    isOn: z.boolean(),
    kind: z.enum(RULE_KINDS),
    /** All conditions must hold in each of so many periods running. */
    periods: z.int().check(z.gte(1), z.lte(MOST_PERIODS)),
    conditions: z.readonly(z.array(conditionSchema).check(z.minLength(1), z.maxLength(6))),
    /** Figures to be shown beside those of the conditions. */
    evidence: z.readonly(z.array(figureId).check(z.maxLength(10))),
    /** What people should look into, in their own words; the rules that ship have theirs by language. */
    examine: z.optional(z.string().check(z.maxLength(500))),
    /** Ways to change the plan, of which one is to be chosen; none for a rule that only says something. */
    proposals: z.readonly(z.array(optionSchema).check(z.maxLength(3))),
  }),
);

export const reviewRulesSchema = z.readonly(
  z.strictObject({
    /** The chance that a year in which nothing is the matter raises an alarm, by all rules together. */
    falseAlarms: z.number().check(z.gte(0.001), z.lte(0.5)),
    rules: z.readonly(z.array(reviewRuleSchema).check(z.maxLength(MOST_RULES))),
  }),
);

/** The triggers of the review [S-34] to [S-38], as the workbook keeps them. */
export type ReviewRules = z.infer<typeof reviewRulesSchema>;
export type ReviewRule = z.infer<typeof reviewRuleSchema>;
export type ReviewCondition = ReviewRule['conditions'][number];
export type FigureCondition = Extract<ReviewCondition, { readonly bound: number }>;
export type ReviewOption = ReviewRule['proposals'][number];
export type ReviewAction = ReviewOption[number];

/** Rules from outside, such as a sheet or a file: all that is wrong with them, each with its path. */
export function parseReviewRules(document: unknown): Outcome<ReviewRules> {
  const forbidden = findForbidden(document);
  if (forbidden !== null) return fail(forbidden);
  const parsed = reviewRulesSchema.safeParse(document);
  if (!parsed.success) return fail(...parsed.error.issues.flatMap((issue) => findingsOfIssue(issue, document)));
  const ids = parsed.data.rules.map(({ id }) => id);
  const repeated = ids.flatMap((rule, index) => (ids.indexOf(rule) === index ? [] : [{ rule, index }]));
  if (repeated.length === 0) return succeed(parsed.data);
  return fail(
    ...repeated.map(({ rule, index }) => ({
      code: 'review.ruleTwice' as const,
      where: { kind: 'path' as const, path: ['rules', index, 'id'] },
      args: { rule },
    })),
  );
}
