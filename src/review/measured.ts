import { catalogueEntry } from '../plan/catalogue.ts';
import { CATALOGUE_IDS } from '../plan/catalogueIds.ts';
import type { Plan, PlanIndicator, Unit } from '../plan/schema.ts';
import { FIGURE_UNITS, type FigureId } from '../scoring/figureCounts.ts';
import type { ReviewPeriod } from './reviewTypes.ts';

/** An indicator, or a figure beside them, as it is measured. */
export type Measured = Pick<PlanIndicator, 'id' | 'unit' | 'direction'>;

/** By the plan where it has it, else the catalogue, else as a figure beside them; null for what nobody knows. */
export function measuredAs(id: string, plan: Pick<Plan, 'indicators'>): Measured | null {
  const known = plan.indicators.find((indicator) => indicator.id === id) ?? catalogueEntry(id);
  if (known !== undefined) return { id, unit: known.unit, direction: known.direction };
  const unit = figureUnits[id];
  return unit === undefined ? null : { id, unit, direction: WORSE_WHEN_HIGHER.has(id) ? 'lower' : 'higher' };
}

/** The indicators with a figure in any of the periods: the plan's, then the catalogue's. Levels by name are none. */
export function measuredIndicators(
  periods: readonly ReviewPeriod[],
  plan: Pick<Plan, 'indicators'>,
): readonly Measured[] {
  const there = new Set(periods.flatMap(({ actuals }) => actuals.indicators));
  const ids = new Set([...plan.indicators.map(({ id }) => id), ...CATALOGUE_IDS]);
  return [...ids].flatMap((id) => (there.has(id) ? (measuredAs(id, plan) ?? []) : []));
}

/** Results of the business, by the plan or the catalogue [S-34]. */
export function isOutcome(id: string, plan: Pick<Plan, 'indicators'>): boolean {
  const known = plan.indicators.find((indicator) => indicator.id === id) ?? catalogueEntry(id);
  return known?.dimension === 'results';
}

/** Shares of cases, each of which counts or does not: what chance makes of them follows from their number. */
export const isProportion = (id: string): boolean => PROPORTIONS.has(id);

const figureUnits: Readonly<Partial<Record<string, Unit>>> = FIGURE_UNITS;
const WORSE_WHEN_HIGHER: ReadonlySet<string> = new Set<FigureId>(['over_promise_rate', 'invalid_number_rate']);
const PROPORTIONS: ReadonlySet<string> = new Set([
  'conversion_rate',
  'repurchase_rate',
  'referral_rate',
  'effective_call_rate',
  'complaint_rate',
  'complaint_resolution_rate',
  'script_compliance',
  'over_promise_rate',
  'invalid_number_rate',
]);
