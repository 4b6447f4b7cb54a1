import type { Finding } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { subsOf } from '../plan/subIndicators.ts';
import type { Actuals, Measurement } from './actuals.ts';
import { checkBy, guardOf } from './valueGuard.ts';

/**
 * The figures with those that the plan's indicators get from their sub-indicators [S-2]: the weighted mean
 * wherever a person has all of them, in place of a figure of its own. The weights are those of the plan,
 * equal where it gives none; what does not apply is left out. A faulty part makes the whole faulty.
 */
export function rollUpSubIndicators(actuals: Actuals, plan: Plan): Actuals {
  return parentsOf(plan).reduce((figures, parent) => rolledUp(figures, parent), actuals);
}

interface Parent {
  readonly id: string;
  readonly subs: readonly Sub[];
}

interface Sub {
  readonly id: string;
  readonly weight: number;
  readonly check: ReturnType<typeof checkBy>;
}

function parentsOf({ indicators }: Plan): readonly Parent[] {
  const inPlan = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return indicators.flatMap(({ id }) => {
    const entries = subsOf(id);
    const isWeighted = entries.some((entry) => (inPlan.get(entry.id)?.weight ?? 0) > 0);
    const subs = entries.map((entry): Sub => ({
      id: entry.id,
      weight: isWeighted ? (inPlan.get(entry.id)?.weight ?? 0) : 1,
      check: checkBy(guardOf(entry)),
    }));
    return subs.length === 0 ? [] : [{ id, subs }];
  });
}

function rolledUp(actuals: Actuals, { id, subs }: Parent): Actuals {
  const columns = subs.map((sub) => actuals.indicators.indexOf(sub.id));
  if (columns.includes(-1)) return actuals;
  const found = actuals.indicators.indexOf(id);
  const column = found < 0 ? actuals.indicators.length : found;
  const rows = actuals.rows.map((row) => {
    const own = row[column] ?? MISSING;
    const parts = columns.map((each) => row[each] ?? MISSING);
    return replaced(row, column, meanOfParts(parts, subs) ?? own);
  });
  return { ...actuals, indicators: replaced(actuals.indicators, column, id), rows };
}

const MISSING: Measurement = { kind: 'missing' };

/** Null while not all of them are known, or none with a weight applies. */
function meanOfParts(parts: readonly Measurement[], subs: readonly Sub[]): Measurement | null {
  if (parts.some(({ kind }) => kind === 'missing')) return null;
  const weights = subs.map((sub, index) => (parts[index]?.kind === 'notApplicable' ? 0 : sub.weight));
  const weight = weights.reduce((sum, each) => sum + each, 0);
  if (weight === 0) return null;
  let sum = 0;
  for (const [index, { check }] of subs.entries()) {
    const part = parts[index] ?? MISSING;
    if (part.kind === 'faulty') return part;
    if (part.kind !== 'value') continue;
    const finding = faultOf(part.value, check);
    if (finding !== null) return { kind: 'faulty', finding };
    sum += (weights[index] ?? 0) * Number(part.value);
  }
  return { kind: 'value', value: sum / weight };
}

const faultOf = (value: string | number, check: Sub['check']): Finding | null =>
  typeof value === 'number' ? check(value) : { code: 'actual.notNumber', args: { found: value } };

/** A copy with one entry changed, or added at the end. */
const replaced = <T>(list: readonly T[], index: number, value: T): readonly T[] => [
  ...list.slice(0, index),
  value,
  ...list.slice(index + 1),
];
