import type { Finding } from '../findings.ts';

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 20;

/** The first own key, at any depth, that would reach a prototype; or that the document is too deep to be a plan. */
export function findForbidden(value: unknown, path: readonly (string | number)[] = []): Finding | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= DEEPEST) return { code: 'plan.nestedTooDeep', where: { kind: 'path', path }, args: {} };
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.has(key)) return { code: 'plan.forbiddenKey', where: { kind: 'path', path }, args: { key } };
    const inside: unknown = Reflect.get(value, key);
    const found = findForbidden(inside, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== null) return found;
  }
  return null;
}
