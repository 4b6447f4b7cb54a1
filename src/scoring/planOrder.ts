import type { Actuals, Measurement } from './actuals.ts';
import type { CompiledPlan } from './compiledPlan.ts';

/** Where each of the plan's indicators stands in the actuals; −1 if nowhere. */
export function columnsOf({ indicators }: CompiledPlan, actuals: Pick<Actuals, 'indicators'>): readonly number[] {
  const columns = new Map(actuals.indicators.map((id, column) => [id, column]));
  return indicators.map(({ indicator }) => columns.get(indicator.id) ?? -1);
}

export function inPlanOrder(columns: readonly number[], row: readonly Measurement[]): readonly Measurement[] {
  const asItStands = row.length === columns.length && columns.every((column, index) => column === index);
  return asItStands ? row : columns.map((column) => row[column] ?? { kind: 'missing' });
}
