import { fail, succeed, type Outcome } from '../findings.ts';
import { CATALOGUE, catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogueEntry.ts';
import type { Plan, PlanIndicator } from './schema.ts';

/** The parts that the catalogue knows of an indicator [S-2]; none for most. */
export const subsOf = (id: string): readonly CatalogueEntry[] => CATALOGUE.filter(({ subOf }) => subOf === id);

/** The parts of an indicator that the plan lacks. */
export const missingSubs = (plan: Pick<Plan, 'indicators'>, id: string): readonly CatalogueEntry[] =>
  subsOf(id).filter((sub) => !plan.indicators.some((indicator) => indicator.id === sub.id));

/** Whether the plan has all the parts of an indicator that has some. */
export const isMeasuredByParts = (plan: Pick<Plan, 'indicators'>, id: string): boolean =>
  subsOf(id).length > 0 && missingSubs(plan, id).length === 0;

/**
 * The indicator of the plan that this one is only a part of; null where it weighs something itself, takes
 * part in another role, or not all parts are there to measure the whole by.
 */
export function parentOf(plan: Pick<Plan, 'indicators'>, indicator: PlanIndicator): PlanIndicator | null {
  if (indicator.role !== 'weighted' || indicator.weight > 0) return null;
  const parent = plan.indicators.find(({ id }) => id === catalogueEntry(indicator.id)?.subOf);
  return parent !== undefined && isMeasuredByParts(plan, parent.id) ? parent : null;
}

/** Adds the parts of an indicator right behind it, without weight: they count by what they make of it. */
export function addSubs(plan: Plan, id: string): Outcome<Plan> {
  const at = plan.indicators.findIndex((indicator) => indicator.id === id);
  if (at < 0) return fail({ code: 'plan.noSuchIndicator', args: { indicator: id } });
  const subs = missingSubs(plan, id).map((entry) => indicatorFromCatalogue(entry, 0));
  const indicators = [...plan.indicators.slice(0, at + 1), ...subs, ...plan.indicators.slice(at + 1)];
  return succeed({ ...plan, indicators });
}
