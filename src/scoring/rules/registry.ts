import { bands } from './bands.ts';
import { bonus } from './bonus.ts';
import { curve } from './curve.ts';
import { deduct } from './deduct.ts';
import { higher } from './higher.ts';
import { levels } from './levels.ts';
import { lower } from './lower.ts';
import { pass } from './pass.ts';
import { range } from './range.ts';
import type { RuleDefinition } from './rule.ts';

/** Every rule of [S-15], under its id. */
export const RULES = { higher, lower, range, bands, curve, deduct, bonus, pass, levels };

type RuleOf<Definition> = Definition extends RuleDefinition<infer R> ? R : never;

export type RuleId = keyof typeof RULES;
export type Rule = { [Id in RuleId]: RuleOf<(typeof RULES)[Id]> }[RuleId];

export function definitionOf(rule: Rule): RuleDefinition<Rule> {
  return RULES[rule.kind];
}
