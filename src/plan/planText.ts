import { fail, type Outcome } from '../findings.ts';
import { fingerprint } from './fingerprint.ts';
import { findJsonFault } from './jsonFault.ts';
import { migrate, type PlanDocument } from './migrations.ts';
import { parsePlan } from './parse.ts';
import type { Plan } from './schema.ts';

/** UTF-16 units that a cell takes, with room to spare: Excel's own limit is 32,767. */
export const CELL_TEXT = 30_000;
const DEEPEST = 20;

/**
 * A plan as text for cells, in parts. Only ASCII, so that no part ends within a character, and without the
 * `_x` that `.xlsx` files read as the beginning of a character's code.
 */
export function planParts(plan: Plan, size = CELL_TEXT): readonly string[] {
  const text = JSON.stringify(plan).replace(/[^ -~]|_(?=x)/g, escaped);
  return Array.from({ length: Math.ceil(text.length / size) }, (_, part) => text.slice(part * size, (part + 1) * size));
}

/** Null for what is no longer the plan of this fingerprint. */
export function planOfParts(parts: readonly string[], print: string): Plan | null {
  const text = parts.join('');
  if (findJsonFault(text, DEEPEST) !== null) return null;
  const document: unknown = JSON.parse(text);
  const migrated = isDocument(document) && fingerprint(document) === print ? migrate(document) : NOTHING;
  const parsed = migrated.ok ? parsePlan(migrated.value) : NOTHING;
  return parsed.ok ? parsed.value : null;
}

const NOTHING: Outcome<never> = fail();

const isDocument = (value: unknown): value is PlanDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
