import * as z from 'zod/mini';
import type { ChangeRecord } from '../../src/portable/record.ts';

/** Keys of the settings that keep what was made portable: how many parts there are, and each of them. */
export const RECORDS_KEY = 'telekpi.portable';
export const partKey = (part: number): string => `${RECORDS_KEY}.${part}`;

/** Characters of a setting, at most; a single record may be longer. */
const LONGEST = 30_000;

/** Records in order, in parts that are short enough for one setting each. */
export function inParts(records: readonly ChangeRecord[]): ChangeRecord[][] {
  const parts: ChangeRecord[][] = [];
  let room = 0;
  for (const record of records) {
    const size = JSON.stringify(record).length + 1;
    if (size > room) {
      parts.push([]);
      room = LONGEST;
    }
    parts.at(-1)?.push(record);
    room -= size;
  }
  return parts;
}

const recordSchema = z.object({
  sheet: z.string(),
  address: z.string(),
  live: z.string(),
  spills: z.boolean(),
  by: z.enum(['formulas', 'values']),
  mark: z.string(),
});

/** How many parts there are; 0 for what cannot be read. */
export const readPartCount = (value: unknown): number => {
  const count = z.int().check(z.gte(0), z.lte(10_000)).safeParse(value);
  return count.success ? count.data : 0;
};

/** Records that cannot be read are left out. */
export function readRecords(value: unknown): ChangeRecord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown): ChangeRecord[] => {
    const record = recordSchema.safeParse(each);
    return record.success ? [record.data] : [];
  });
}

/** Newer records take the place of older ones of the same cells. */
export function withRecords(older: readonly ChangeRecord[], newer: readonly ChangeRecord[]): ChangeRecord[] {
  const replaced = new Set(newer.map(placeOf));
  return [...older.filter((record) => !replaced.has(placeOf(record))), ...newer];
}

const placeOf = ({ sheet, address }: ChangeRecord): string => `${sheet}!${address}`;
