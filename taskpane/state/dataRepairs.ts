import * as z from 'zod/mini';
import { REPAIR_KINDS } from '../../src/records/checkFindings.ts';
import type { AcceptedRepair } from '../../src/records/repairs.ts';

/** What the workbook remembers accepted repairs of its data under. */
export const REPAIRS_SETTING = 'telekpi.repairs';

const repairsSchema = z.array(z.object({ table: z.string(), kind: z.enum(REPAIR_KINDS), heading: z.string() }));

/** What cannot be read is as good as never accepted. */
export function readAcceptedRepairs(value: unknown): readonly AcceptedRepair[] {
  const result = repairsSchema.safeParse(value);
  return result.success ? result.data : [];
}
