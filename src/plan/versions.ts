import { fingerprint } from './fingerprint.ts';
import type { Plan } from './schema.ts';

/** Why a version came about, where nobody gave words of their own. */
export const CHANGE_REASONS = [
  'created',
  'edited',
  'found',
  'imported',
  'seasonEnded',
  'proposal',
  'whatIf',
  'broughtBack',
] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** A version of a workbook's plan, as its change log has it [S-38]. */
export interface PlanVersion {
  /** 1, 2, 3 … */
  readonly version: number;
  /** The day it came into force, `2026-11-30`. */
  readonly date: string;
  /** One of `CHANGE_REASONS`, or people's own words. */
  readonly reason: string;
  readonly evidence: string;
  /** What makes it of the version before, in words; '' until the log is written. */
  readonly changes: string;
  /** People's own. */
  readonly remark: string;
  /** Null where it is lost, so that it cannot be brought back. */
  readonly plan: Plan | null;
}

export interface PlanRecord {
  readonly date: string;
  readonly reason: string;
  readonly evidence: string;
}

/** Whether both say the same but for their version. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  fingerprint(one) === fingerprint({ ...other, version: one.version });

/** The versions of a workbook only ever rise, so that no two of its plans share one. */
export function freeVersion(wanted: number, taken: readonly number[]): number {
  const last = Math.max(0, ...taken);
  return wanted > last ? wanted : last + 1;
}

/** The latest of a log, in whatever order its rows stand; null for an empty one. */
export const latestVersion = (versions: readonly PlanVersion[]): PlanVersion | null =>
  versions.reduce<PlanVersion | null>(
    (last, each) => (last === null || each.version > last.version ? each : last),
    null,
  );

/** The nearest earlier one of a log; null for the first. */
export const versionBefore = (versions: readonly PlanVersion[], version: number): PlanVersion | null =>
  latestVersion(versions.filter((each) => each.version < version));

/** A plan as the next entry of a log, under its own version. */
export const versionOf = (plan: Plan, record: PlanRecord): PlanVersion => ({
  version: plan.version,
  ...record,
  changes: '',
  remark: '',
  plan,
});
