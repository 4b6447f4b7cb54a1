import type { Finding } from '../../findings.ts';
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

/**
 * One rule of [S-15]: how it reads and scores. What scores relies on `check` having found nothing.
 * Points may overflow to an infinity, or to NaN; the caller settles that. How it writes itself stands
 * in `faces/`, which custom functions load without.
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
  check(rule: R, setting: RuleSetting): Finding | null;
  /** Points before limits; null for a name the rule does not know. */
  points(rule: R, input: RuleInput<number | string>): number | null;
  /** Share of the target reached (1 = 100 %); null where the rule has no such thing. */
  attainment(rule: R, input: RuleInput<number | string>): number | null;
}
