import * as z from 'zod/mini';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { withWeights } from '../../src/plan/weights.ts';
import { SCORECARD_FORMS, type ScorecardForm } from '../../src/sheets/scorecardSheet.ts';

/** Keys of what the workbook remembers for the pane. */
export const SETTINGS = {
  language: 'telekpi.language',
  mappings: 'telekpi.mappings',
  weights: 'telekpi.weights',
  imported: 'telekpi.imported',
  form: 'telekpi.form',
  profiles: 'telekpi.profiles',
  feedback: 'telekpi.feedback',
  rewards: 'telekpi.rewards',
  calibration: 'telekpi.calibration',
  corrected: 'telekpi.corrected',
} as const;

/** Stands for nothing: Excel's settings take no null. */
export const FORGOTTEN = false;

/** `auto` follows Excel. */
export const LANGUAGE_CHOICES = ['auto', 'zh-CN', 'en'] as const satisfies readonly ('auto' | Language)[];
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
const languageSchema = z.enum(LANGUAGE_CHOICES);

const weightsSchema = z.object({
  /** By indicator, as a profile left them on the plan sheet. */
  applied: z.record(z.string(), z.number()),
  /** By indicator, as they were before. */
  own: z.record(z.string(), z.number()),
  ownProfile: z.string(),
});
export type RememberedWeights = z.infer<typeof weightsSchema>;

const formSchema = z.enum(SCORECARD_FORMS);

const feedbackSchema = z.object({
  /** Working days of the running period, and what a bonus coefficient of 1 pays; as typed. */
  gone: z.string(),
  working: z.string(),
  base: z.string(),
});
/** What people typed into the feedback view. */
export type FeedbackForm = z.infer<typeof feedbackSchema>;

const figure = z.nullable(z.union([z.number(), z.string()]));
const importedSchema = z.object({
  people: z.array(z.string()),
  indicators: z.array(z.string()),
  rows: z.array(z.array(figure)),
});
/** Figures that the pane itself wrote to the input sheet; null is a blank. */
export type RememberedFigures = z.infer<typeof importedSchema>;

/** Whatever cannot be read is as good as forgotten. */
export const readLanguageChoice = (value: unknown): LanguageChoice => parsed(languageSchema, value) ?? 'auto';
export const readWeights = (value: unknown): RememberedWeights | null => parsed(weightsSchema, value);
export const readForm = (value: unknown): ScorecardForm => parsed(formSchema, value) ?? 'builtin';
export const readFeedbackForm = (value: unknown): FeedbackForm =>
  parsed(feedbackSchema, value) ?? { gone: '', working: '', base: '' };
export const readImported = (value: unknown): RememberedFigures | null => parsed(importedSchema, value);

/** The plan with the weights it had before a profile; the plan itself if people changed weights since. */
export function planBeforeProfile(plan: Plan, remembered: RememberedWeights | null): Plan {
  if (remembered === null) return plan;
  const { applied, own, ownProfile } = remembered;
  const same =
    plan.indicators.length === Object.keys(applied).length &&
    plan.indicators.every(({ id, weight }) => Math.abs((applied[id] ?? -1) - weight) < 1e-9);
  return same ? { ...withWeights(plan, new Map(Object.entries(own))), profile: ownProfile } : plan;
}

export const weightsOf = (plan: Plan): Record<string, number> =>
  Object.fromEntries(plan.indicators.map(({ id, weight }) => [id, weight]));

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
