import * as z from 'zod/mini';
import type { ColumnGuess } from '../../src/calls/mapping.ts';
import { RECORD_FIELDS, RECORD_KINDS, SURVEY_SCALES, type RecordMapping } from '../../src/records/kinds.ts';

/** A table that people took out of the data. */
export const UNUSED = 'unused';
export type RememberedTable = RecordMapping | typeof UNUSED;

const columnSchema = z.object({ column: z.int().check(z.gte(0)), heading: z.string(), confidence: z.number() });
const mappingSchema = z.object({
  kind: z.enum(RECORD_KINDS),
  columns: z.record(z.string(), columnSchema),
  unit: z.enum(['s', 'min', 'time']),
  scale: z.enum(SURVEY_SCALES),
});
const tablesSchema = z.record(z.string(), z.unknown());

/** By the headings of the table; what cannot be read is as good as forgotten. */
export function readTables(value: unknown): Readonly<Record<string, RememberedTable>> {
  const tables = tablesSchema.safeParse(value);
  if (!tables.success) return {};
  return Object.fromEntries(
    Object.entries(tables.data).flatMap(([key, entry]) => {
      const table = readTable(entry);
      return table === null ? [] : [[key, table] as const];
    }),
  );
}

function readTable(entry: unknown): RememberedTable | null {
  if (entry === UNUSED) return UNUSED;
  const read = mappingSchema.safeParse(entry);
  if (!read.success) return null;
  const { kind, columns, unit, scale } = read.data;
  const known = RECORD_FIELDS[kind].flatMap((field): [string, ColumnGuess][] =>
    columns[field] === undefined ? [] : [[field, columns[field]]],
  );
  return { kind, columns: Object.fromEntries(known), unit, scale };
}
