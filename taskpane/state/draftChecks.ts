import type { Finding } from '../../src/findings.ts';
import { CATALOGUE } from '../../src/plan/catalogue.ts';
import type { CatalogueEntry } from '../../src/plan/catalogueEntry.ts';
import { checkBalance } from '../../src/plan/balance.ts';
import { checkPlan, type PlanNote } from '../../src/plan/check.ts';
import type { Histories } from '../../src/plan/history.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Repair } from '../../src/plan/repair.ts';
import { repairOf } from '../../src/plan/repairs.ts';
import { DIMENSIONS, type Dimension, type Plan, type PlanIndicator } from '../../src/plan/schema.ts';
import { smartNotes } from '../../src/plan/smart.ts';
import { weightGap, weightSum } from '../../src/plan/weights.ts';
import { compilePlan } from '../../src/scoring/compiledPlan.ts';

export type IndicatorField = 'target' | 'rule' | MoreField;

/** What stands folded away in the card of an indicator. */
export const MORE_FIELDS = ['definition', 'source', 'cycle', 'baseline', 'role', 'gate', 'goal'] as const;
export type MoreField = (typeof MORE_FIELDS)[number];

/** What is wrong with a field of an indicator; null where nothing is. Its place is a path in the plan. */
export type FieldProblem = (indicator: string, field: IndicatorField) => Finding | null;

export function fieldProblems(plan: Plan): FieldProblem {
  const findings = [compilePlan(plan), parsePlan(plan)].flatMap((outcome) => (outcome.ok ? [] : outcome.findings));
  return (indicator, field) => {
    const index = plan.indicators.findIndex(({ id }) => id === indicator);
    const found = findings.find(({ where }) => {
      return where?.kind === 'path' && where.path[1] === index && where.path[2] === field;
    });
    return found ?? null;
  };
}

/** Something to think about, with a way out where there is one. */
export interface DraftNote {
  readonly finding: Finding;
  readonly repair: Repair | null;
}

/** What speaks against the plan, what matters most first; errors are said where the weights are added up. */
export function draftNotes(plan: Plan, histories?: Histories): readonly DraftNote[] {
  const notes = [...checkPlan(plan), ...checkBalance(plan), ...smartNotes(plan, histories)];
  const of = (wanted: PlanNote['severity']): readonly DraftNote[] =>
    notes
      .filter(({ severity }) => severity === wanted)
      .map(({ finding }) => ({ finding, repair: repairOf(plan, finding, histories) }));
  return [...of('warning'), ...of('advice')];
}

/** What brings the weights to 100 %; null while they are there, or where nothing can. */
export function sumRepair(plan: Plan): Repair | null {
  const wrong = checkPlan(plan).find(({ finding }) => finding.code === 'plan.weightSum');
  return wrong === undefined ? null : repairOf(plan, wrong.finding);
}

export type SumState =
  { readonly kind: 'right' } | { readonly kind: 'missing' | 'tooMuch'; readonly sum: number; readonly off: number };

export function sumState({ indicators }: Plan): SumState {
  const off = weightGap(indicators);
  if (Math.abs(off) <= 0.005) return { kind: 'right' };
  return { kind: off < 0 ? 'missing' : 'tooMuch', sum: weightSum(indicators), off: Math.abs(off) };
}

export interface IndicatorGroup {
  readonly dimension: Dimension;
  readonly indicators: readonly PlanIndicator[];
}

export const byDimension = (plan: Plan): readonly IndicatorGroup[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    indicators: plan.indicators.filter((indicator) => indicator.dimension === dimension),
  })).filter(({ indicators }) => indicators.length > 0);

/** What the catalogue has and the plan has not, by dimension. */
export function addable(
  plan: Plan,
): readonly { readonly dimension: Dimension; readonly entries: readonly CatalogueEntry[] }[] {
  const has = new Set(plan.indicators.map(({ id }) => id));
  return DIMENSIONS.map((dimension) => ({
    dimension,
    entries: CATALOGUE.filter((entry) => entry.dimension === dimension && !has.has(entry.id)),
  })).filter(({ entries }) => entries.length > 0);
}
