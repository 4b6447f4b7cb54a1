import { fingerprint } from '../plan/fingerprint.ts';
import { LANGUAGES, type Language, type Plan } from '../plan/schema.ts';
import type { CellValue } from './codecs.ts';
import { translatorOf } from './vocabulary.ts';

/** Which plan a sheet says it was made by [S-43]. */
export interface PlanMark {
  readonly version: number;
  readonly fingerprint: string;
}

export type ScorecardState =
  | { readonly kind: 'current'; readonly madeBy: PlanMark }
  /** The plan is another by now; `now.version` is the same where people only changed its sheet. */
  | { readonly kind: 'changed'; readonly madeBy: PlanMark; readonly now: PlanMark }
  /** The line that says it has been removed. */
  | { readonly kind: 'unknown' };

/** Whether a scorecard still goes by the plan. `values` are the cells of its sheet. */
export function scorecardState(plan: Plan, values: readonly (readonly CellValue[])[]): ScorecardState {
  const madeBy = planMark(values);
  if (madeBy === null) return { kind: 'unknown' };
  const now = { version: plan.version, fingerprint: fingerprint(plan) };
  return madeBy.fingerprint === now.fingerprint ? { kind: 'current', madeBy } : { kind: 'changed', madeBy, now };
}

/** What the scorecard's line under its title says, in whichever language and wherever it was moved. */
export function planMark(values: readonly (readonly CellValue[])[]): PlanMark | null {
  for (const cell of values.flat()) {
    const groups = typeof cell === 'string' ? patterns.map((pattern) => pattern.exec(cell)?.groups) : [];
    const found = groups.find((each) => each !== undefined);
    if (found) return { version: Number(found['version']), fingerprint: found['fingerprint'] ?? '' };
  }
  return null;
}

const PARTS = { name: '.+', version: '(?<version>\\d+)', fingerprint: '(?<fingerprint>[0-9a-f]{16})', policy: '.*' };

/** The text of the line, read backwards. */
function patternOf(language: Language): RegExp {
  const marks = { name: '<name>', version: '<version>', fingerprint: '<fingerprint>', policy: '<policy>' };
  const text = translatorOf(language)('sheet.scorecard.madeBy', marks).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts: Readonly<Record<string, string>> = PARTS;
  return new RegExp(`^${text.replace(/<(\w+)>/g, (_, part: string) => parts[part] ?? '')}$`, 's');
}

const patterns = LANGUAGES.map(patternOf);
