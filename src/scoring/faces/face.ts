import type { Language } from '../../plan/schema.ts';
import type { PointsRole, RuleInput } from '../rules/rule.ts';

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
  /** Conditions without which there is no score, as the rule's `check` has them. */
  readonly valid: readonly string[];
}

/** The other faces of a rule beside its points: as text, as a formula, and backwards. */
export interface RuleFaces<R> {
  /** What follows the keyword, with a space before it; '' when nothing does. */
  print(rule: R, language: Language): string;
  formula(rule: R, operands: RuleOperands): RuleFormula;
  /** The actual nearest to the present one that earns these points or better; null if none does. */
  invert(rule: R, points: number, input: RuleInput<number | string>): number | string | null;
}
