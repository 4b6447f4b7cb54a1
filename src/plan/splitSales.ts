import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import { balanceAll } from './moveWeights.ts';
import { weighs } from './presence.ts';
import type { Repair } from './repair.ts';
import type { Plan, PlanIndicator } from './schema.ts';

/** Parts of sales, as the starting targets of the catalogue have them. */
const PARTS = [
  ['new_customer_sales', 0.6],
  ['repeat_sales', 0.4],
] as const;

/** Sales in two indicators, weight and target in the same parts; null unless sales are weighted. */
export function splitSales(plan: Plan): Repair | null {
  const at = plan.indicators.findIndex(({ id }) => id === 'sales_amount');
  const sales = plan.indicators[at];
  if (sales === undefined || !weighs(sales)) return null;
  const parts = PARTS.flatMap(([id, part]) => partOf(sales, id, part));
  const ids: ReadonlySet<string> = new Set(parts.map(({ id }) => id));
  const kept = (indicator: PlanIndicator): boolean => !ids.has(indicator.id);
  const indicators = [
    ...plan.indicators.slice(0, at).filter(kept),
    ...parts,
    ...plan.indicators.slice(at + 1).filter(kept),
  ];
  const split = balanceAll({ ...plan, indicators, profile: 'custom' });
  return split === null ? null : { label: { id: 'splitSales', args: {} }, plan: split };
}

function partOf(sales: PlanIndicator, id: string, part: number): readonly PlanIndicator[] {
  const entry = catalogueEntry(id);
  if (entry === undefined) return [];
  const { dimension, target, rule, source, cycle } = sales;
  const fresh = indicatorFromCatalogue(entry, Math.round(sales.weight * part * 100) / 100);
  const own = { dimension, source, cycle, target: target === null ? null : target * part };
  return [{ ...fresh, ...own, rule: holdsForParts(rule) ? rule : fresh.rule }];
}

/** Amounts in a rule are those of all sales; percentages of the target hold for each part. */
const holdsForParts = (rule: string): boolean => !/\d/.test(rule) || /[%％]/.test(rule);
