import type * as z from 'zod/mini';
import type { Finding, Where } from '../findings.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** A schema's issue as findings with path and reason; `document` is what was parsed. */
export function findingsOfIssue(issue: Issue, document: unknown): readonly Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const where: Where = { kind: 'path', path };
  const input = valueAt(document, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'plan.unknownKey', where, args: { key } }));
  }
  if (input === undefined) return [{ code: 'plan.missing', where, args: {} }];
  return [{ ...describe(issue, input), where }];
}

function describe(issue: Issue, input: unknown): Finding {
  const found = textOf(input);
  if (issue.code === 'invalid_type') {
    return { code: 'plan.wrongType', args: { expected: issue.expected, type: typeOf(input) } };
  }
  if (issue.code === 'invalid_value') {
    return { code: 'plan.notAllowed', args: { found, allowed: issue.values.map(String).join(', ') } };
  }
  if (issue.code === 'too_small') return tooSmall(issue, found);
  if (issue.code === 'too_big') return tooBig(issue, found);
  if (issue.code === 'invalid_format') {
    return { code: issue.path.at(-1) === 'seasonEnds' ? 'plan.badDate' : 'plan.badId', args: { found } };
  }
  return { code: 'plan.other', args: { reason: issue.code } };
}

const tooSmall = ({ origin, minimum }: IssueOf<'too_small'>, found: string): Finding =>
  isNumber(origin)
    ? { code: 'plan.tooSmall', args: { found, minimum: Number(minimum) } }
    : { code: 'plan.tooShort', args: { minimum: Number(minimum) } };

const tooBig = ({ origin, maximum }: IssueOf<'too_big'>, found: string): Finding =>
  isNumber(origin)
    ? { code: 'plan.tooLarge', args: { found, maximum: Number(maximum) } }
    : { code: 'plan.tooLong', args: { maximum: Number(maximum) } };

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Ids that have words under `type.<id>`. */
function typeOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'notFinite';
  const words: Readonly<Record<string, string>> = { string: 'text', object: 'group' };
  return words[typeof value] ?? typeof value;
}

/** Short enough for a message; what is in lists and groups is left out. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
