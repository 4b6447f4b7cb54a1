import { canonicalJson } from '../plan/fingerprint.ts';
import type { ReviewRule, ReviewRules } from './reviewRules.ts';

export const RULE_CHANGES = ['added', 'removed', 'on', 'off', 'changed'] as const;

/** What is another about a rule; `on` and `off` where nothing else is. */
export interface RuleChange {
  readonly kind: (typeof RULE_CHANGES)[number];
  /** As it is afterwards, or was before it went. */
  readonly rule: ReviewRule;
}

/** Rule by rule, in the order they stand in afterwards; those that go last. */
export function diffReviewRules(before: ReviewRules, after: ReviewRules): readonly RuleChange[] {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(after.rules.map(({ id }) => id));
  return [
    ...after.rules.flatMap((rule) => changeOf(old.get(rule.id), rule)),
    ...before.rules.filter(({ id }) => !kept.has(id)).map((rule) => ({ kind: 'removed' as const, rule })),
  ];
}

function changeOf(before: ReviewRule | undefined, rule: ReviewRule): readonly RuleChange[] {
  if (before === undefined) return [{ kind: 'added', rule }];
  if (isSame({ ...before, isOn: rule.isOn }, rule)) {
    return before.isOn === rule.isOn ? [] : [{ kind: rule.isOn ? 'on' : 'off', rule }];
  }
  return [{ kind: 'changed', rule }];
}

export const isSameRules = (one: ReviewRules, other: ReviewRules): boolean => isSame(one, other);

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);
