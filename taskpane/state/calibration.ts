import * as z from 'zod/mini';
import { typedShare } from './figures.ts';

const schema = z.object({
  /** Name of the log that was drawn from; '' before the first time. */
  source: z.string(),
  rate: z.number().check(z.gt(0), z.lte(1)),
  seed: z.int().check(z.gte(0), z.lt(2 ** 32)),
});
/** How the sample in the workbook was drawn. */
export type CalibrationDraw = z.infer<typeof schema>;

/** What is proposed; the same as `drawSample` does unless told otherwise. */
export const FIRST_DRAW: CalibrationDraw = { source: '', rate: 0.1, seed: 1 };

export function readCalibrationDraw(value: unknown): CalibrationDraw {
  const read = schema.safeParse(value);
  return read.success ? read.data : FIRST_DRAW;
}

/** What was typed as rate in percent and as seed; null where one of them cannot be. */
export function typedDraw(rate: string, seed: string): Pick<CalibrationDraw, 'rate' | 'seed'> | null {
  const plainSeed = seed.normalize('NFKC').trim();
  const read = schema.safeParse({ source: '', rate: typedShare(rate), seed: plainSeed === '' ? null : +plainSeed });
  return read.success ? { rate: read.data.rate, seed: read.data.seed } : null;
}

const count = z.number().check(z.gte(0));
const correctionSchema = z.object({
  /** Name of the log that the counts were corrected for. */
  source: z.string(),
  agents: z.array(z.object({ agent: z.string(), calls: count, effective: count, corrected: count })),
});
/** Corrected counts that the log is scored with. */
export type Correction = z.infer<typeof correctionSchema>;

/** Null where the log is scored as it is counted. */
export function readCorrection(value: unknown): Correction | null {
  const read = correctionSchema.safeParse(value);
  return read.success ? read.data : null;
}
