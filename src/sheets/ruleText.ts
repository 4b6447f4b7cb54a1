import type { Language, Plan } from '../plan/schema.ts';
import { printRule } from '../scoring/faces/registry.ts';
import { parseRule } from '../scoring/grammar.ts';

/** A rule in the words of the language; one that cannot be read stays as it was typed. */
export function ruleIn(text: string, language: Language): string {
  const rule = parseRule(text);
  return rule.ok ? printRule(rule.value, language) : text;
}

/** The plan with its rules in the words of the language. */
export const planIn = (plan: Plan, language: Language): Plan => ({
  ...plan,
  language,
  indicators: plan.indicators.map((indicator) => ({ ...indicator, rule: ruleIn(indicator.rule, language) })),
});
