import type { PlanDocument } from './migrations.ts';
import type { Plan } from './schema.ts';

/**
 * 16 hexadecimal digits that are the same for the same plan and, in practice, for no other [S-43].
 * The order of keys does not matter; that of indicators does. FNV-1a, 64 bits: no proof against forgery.
 */
export function fingerprint(plan: Plan | PlanDocument): string {
  const bytes = encode(canonicalJson(plan));
  let hash = OFFSET;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** JSON with sorted keys; undefined entries count as absent. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}

/** Code units as two bytes each: `TextEncoder` is not part of the language. */
function encode(text: string): readonly number[] {
  return Array.from(
    { length: text.length * 2 },
    (_, index) => (text.charCodeAt(index >> 1) >> (8 * (index & 1))) & 255,
  );
}
