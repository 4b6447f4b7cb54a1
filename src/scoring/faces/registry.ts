import { definitionOf, type Rule, type RuleId } from '../rules/registry.ts';
import type { Language } from '../../plan/schema.ts';
import { bands } from './bands.ts';
import { bonus } from './bonus.ts';
import { curve } from './curve.ts';
import { deduct } from './deduct.ts';
import type { RuleFaces } from './face.ts';
import { levels } from './levels.ts';
import { higher, lower } from './linear.ts';
import { pass } from './pass.ts';
import { range } from './range.ts';

type AllFaces = { readonly [Id in RuleId]: RuleFaces<Extract<Rule, { readonly kind: Id }>> };

const FACES: AllFaces = { higher, lower, range, bands, curve, deduct, bonus, pass, levels };

export function facesOf(rule: Rule): RuleFaces<Rule> {
  return FACES[rule.kind];
}

/** The text form of [S-16]; parsing it gives the same rule. */
export function printRule(rule: Rule, language: Language = 'en'): string {
  return definitionOf(rule).keyword[language] + facesOf(rule).print(rule, language);
}
