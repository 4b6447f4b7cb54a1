import { applyProfile } from './profiles.ts';
import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import type { Language, Plan } from './schema.ts';
import { planFromTemplate } from './templates.ts';

/** Targets per person and month of the worked case [S-39]. */
const TARGETS: Readonly<Record<string, number>> = {
  sales_amount: 125_000,
  dials: 1_000,
  effective_calls: 250,
  csat: 0.9,
  script_compliance: 0.9,
  training_pass_rate: 0.9,
};

/** The plans of the worked case: sales 70 / dials 30, and what came in its place. */
export function workedCasePlans(language: Language, period: string): { readonly before: Plan; readonly after: Plan } {
  const template = planFromTemplate('balanced_case', language);
  const dials = catalogueEntry('dials');
  const sales = template.indicators.find(({ id }) => id === 'sales_amount');
  if (dials === undefined || sales === undefined) throw new Error('The worked case needs sales_amount and dials');
  const pushing = applyProfile({ ...template, indicators: [sales, indicatorFromCatalogue(dials, 30)] }, 'sales_only');
  if (!pushing.ok) throw new Error('sales_only does not fit sales_amount and dials');
  return { before: withTargets(pushing.value, period), after: withTargets(template, period) };
}

const withTargets = (plan: Plan, period: string): Plan => ({
  ...plan,
  period,
  indicators: plan.indicators.map((each) => ({ ...each, target: TARGETS[each.id] ?? each.target })),
});
