import { fail, succeed, type Outcome } from '../findings.ts';
import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import type { Plan, PlanIndicator } from './schema.ts';

/** Adds an indicator of the catalogue with weight 0; the weights of the others stay. */
export function addIndicator(plan: Plan, id: string): Outcome<Plan> {
  const entry = catalogueEntry(id);
  if (entry === undefined) return fail({ code: 'plan.notInCatalogue', args: { indicator: id } });
  const has = plan.indicators.some((indicator) => indicator.id === id);
  if (has) return fail({ code: 'plan.alreadyHas', args: { indicator: id } });
  return succeed({ ...plan, indicators: [...plan.indicators, indicatorFromCatalogue(entry, 0)] });
}

/** The weights of the others stay, so their sum may be off afterwards. */
export function removeIndicator(plan: Plan, id: string): Outcome<Plan> {
  const indicators = plan.indicators.filter((indicator) => indicator.id !== id);
  if (indicators.length === plan.indicators.length) return noSuch(id);
  if (indicators.length === 0) return fail({ code: 'plan.lastIndicator', args: { indicator: id } });
  return succeed({ ...plan, indicators });
}

/** In the indicator's own unit; null for rules that need none. */
export const setTarget = (plan: Plan, id: string, target: number | null): Outcome<Plan> => change(plan, id, { target });

/** Text form of [S-16]; `scoring/grammar.ts` says whether it can be read. */
export const setRule = (plan: Plan, id: string, rule: string): Outcome<Plan> => change(plan, id, { rule });

function change(plan: Plan, id: string, patch: Partial<PlanIndicator>): Outcome<Plan> {
  if (!plan.indicators.some((indicator) => indicator.id === id)) return noSuch(id);
  const indicators = plan.indicators.map((indicator) => (indicator.id === id ? { ...indicator, ...patch } : indicator));
  return succeed({ ...plan, indicators });
}

const noSuch = (id: string) => fail({ code: 'plan.noSuchIndicator', args: { indicator: id } });
