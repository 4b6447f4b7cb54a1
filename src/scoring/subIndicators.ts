import { CATALOGUE } from '../plan/catalogue.ts';
import type { Plan } from '../plan/schema.ts';
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
    const entries = CATALOGUE.filter(({ subOf }) => subOf === id);
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

/** Null while not all of them are known. */
function meanOfParts(parts: readonly Measurement[], subs: readonly Sub[]): Measurement | null {
  let [sum, weight] = [0, 0];
  for (const [index, part] of parts.entries()) {
    const sub = subs[index];
    if (sub === undefined || part.kind === 'missing') return null;
    if (part.kind === 'faulty') return part;
    if (part.kind === 'notApplicable' || sub.weight === 0) continue;
    if (typeof part.value !== 'number') {
      return { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: part.value } } };
    }
    const finding = sub.check(part.value);
    if (finding !== null) return { kind: 'faulty', finding };
    sum += sub.weight * part.value;
    weight += sub.weight;
  }
  return weight === 0 ? null : { kind: 'value', value: sum / weight };
}

/** A copy with one entry changed, or added at the end. */
const replaced = <T>(list: readonly T[], index: number, value: T): readonly T[] => [
  ...list.slice(0, index),
  value,
  ...list.slice(index + 1),
];
