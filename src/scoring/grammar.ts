import { fail, type Finding, type Outcome, succeed } from '../findings.ts';
import { type Cursor, expect, isAtEnd, startCursor, takeKeyword } from './cursor.ts';
import { type Rule, RULES } from './rules/registry.ts';
import type { RuleDefinition } from './rules/rule.ts';

export type { Rule } from './rules/registry.ts';

/** Texts repeat down a column; the bound is far above the rules of any plan. */
const CACHE_SIZE = 500;
const cache = new Map<string, Outcome<Rule>>();

/** Reads the text form of [S-16], in English or Chinese, with plain or full-width signs. */
export function parseRule(text: string): Outcome<Rule> {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const outcome = parseAfresh(text);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(text, outcome);
  return outcome;
}

function parseAfresh(text: string): Outcome<Rule> {
  const cursor = startCursor(text);
  const definitions: readonly RuleDefinition<Rule>[] = Object.values(RULES);
  const definition = definitions.find(({ keyword }) => takeKeyword(cursor, keyword));
  if (definition === undefined) expect(cursor, 'rule');
  const rule = definition?.parse(cursor) ?? null;
  if (rule !== null && !isAtEnd(cursor)) expect(cursor, 'end');
  return rule !== null && cursor.failure === null ? succeed(rule) : fail(syntaxError(cursor));
}

function syntaxError(cursor: Cursor): Finding {
  return cursor.failure ?? { code: 'rule.syntax', args: { position: 1, found: cursor.source, expected: 'rule' } };
}
