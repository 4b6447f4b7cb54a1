import type { Finding } from '../../findings.ts';
import type { Language } from '../../plan/schema.ts';
import type { Cursor } from '../cursor.ts';
import type { Keyword } from '../keywords.ts';

/** What a rule's points go into: a weighted sum, or the total as they are [S-15]. */
export type PointsRole = 'weighted' | 'adjustment';

/** What a rule is held against, apart from the actual. */
export interface RuleSetting {
  /** Null where the plan gives none. */
  readonly target: number | null;
  readonly role: PointsRole;
}

/** What a rule scores by. `actual` is a number unless the rule scores names. */
export interface RuleInput<Actual extends number | string = number> {
  readonly actual: Actual;
  /** NaN where there is none; `check` has refused it then if the rule needs one. */
  readonly target: number;
  readonly role: PointsRole;
}

/** Formula text of the operands: cell references, numbers, or expressions in brackets. */
export interface RuleOperands {
  readonly actual: string;
  readonly target: string;
  readonly role: PointsRole;
}

/** What the built-in twin is put together from; no part begins with `=`. */
export interface RuleFormula {
  /** Points before limits. */
  readonly points: string;
  readonly attainment: string | null;
  /** Conditions without which there is no score, as `check` has them. */
  readonly valid: readonly string[];
}

/**
 * One rule of [S-15]: how it reads, scores, and writes itself. What scores relies on `check` having
 * found nothing. Points may overflow to an infinity, or to NaN; the caller settles that.
 */
export interface RuleDefinition<R extends { readonly kind: string } = { readonly kind: string }> {
  readonly id: R['kind'];
  readonly i18n: `rule.${R['kind']}`;
  readonly keyword: Keyword;
  /** For a rule that takes part in no other role. */
  readonly soleRole?: PointsRole;
  /** The names a rule scores, for rules that score names instead of numbers. */
  names?(rule: R): readonly string[];
  /** Reads what follows the keyword; null leaves the reason with the cursor. */
  parse(cursor: Cursor): R | null;
  print(rule: R, language: Language): string;
  check(rule: R, setting: RuleSetting): Finding | null;
  /** Points before limits; null for a name the rule does not know. */
  points(rule: R, input: RuleInput<number | string>): number | null;
  /** Share of the target reached (1 = 100 %); null where the rule has no such thing. */
  attainment(rule: R, input: RuleInput<number | string>): number | null;
  formula(rule: R, operands: RuleOperands): RuleFormula;
  /** The actual nearest to the present one that earns these points or better; null if none does. */
  invert(rule: R, points: number, input: RuleInput<number | string>): number | string | null;
}
