import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import type { CatalogueId } from './catalogueIds.ts';
import { applyProfile } from './profiles.ts';
import type { Language, Plan, PlanIndicator } from './schema.ts';
import { planFromTemplate, type TemplateId } from './templates.ts';

export type Stage = Plan['stage'];
export type Market = Plan['market'];

export interface Start {
  readonly stage: Stage;
  readonly market: Market;
  readonly language: Language;
}

/**
 * A plan to start from: the template of the stage, begun with what the market lives on [S-6], weighted by the
 * profile of the stage [S-8]. A new team is not judged on results, so that its market makes no difference yet.
 */
export function startPlan({ stage, market, language }: Start): Plan {
  if (stage === 'custom') return ownPlan(market, language);
  const template = planFromTemplate(TEMPLATES[stage], language);
  const profiled = applyProfile({ ...template, market, ...forMarket(template, market) }, TEMPLATES[stage]);
  if (!profiled.ok) throw new Error(`The profile does not fit the template of ${stage}`);
  return profiled.value;
}

const TEMPLATES: Readonly<Record<Exclude<Stage, 'custom'>, TemplateId>> = {
  new: 'new_team',
  mature: 'mature_team',
  transition: 'transition_team',
};

/** [S-6] */
const BEGINNINGS: Readonly<Record<'b2b' | 'b2c', readonly CatalogueId[]>> = {
  b2b: ['conversion_rate', 'average_order_value'],
  b2c: ['closed_customers', 'repurchase_rate'],
};

/** Nothing that B2B begins with lasts, so that quality looks after the customers one has [S-12]. */
const LASTING: Partial<Readonly<Record<string, CatalogueId>>> = {
  complaint_rate: 'follow_up_visits',
  script_compliance: 'customer_care_quality',
};

function forMarket({ indicators }: Plan, market: Market): Pick<Plan, 'indicators'> {
  const results = indicators.filter(({ dimension }) => dimension === 'results');
  if (market === 'both' || results.length === 0) return { indicators };
  const replaced = (indicator: PlanIndicator): PlanIndicator => {
    const beginning = BEGINNINGS[market][results.indexOf(indicator)];
    const id = beginning ?? (market === 'b2b' ? LASTING[indicator.id] : undefined);
    return id === undefined ? indicator : fromCatalogue(id, indicator.weight);
  };
  return { indicators: indicators.map(replaced) };
}

/** All four dimensions in five indicators that stand without partners, something that lasts among them. */
const OWN: Readonly<Record<Market, readonly (readonly [CatalogueId, number])[]>> = {
  b2b: own(BEGINNINGS.b2b, 'customer_care_quality'),
  b2c: own(BEGINNINGS.b2c, 'csat'),
  both: own(['sales_amount', 'repurchase_rate'], 'csat'),
};

function own(results: readonly CatalogueId[], quality: CatalogueId): readonly (readonly [CatalogueId, number])[] {
  return [
    ...results.map((id) => [id, 20] as const),
    ['effective_call_rate', 20],
    [quality, 25],
    ['certification_level', 15],
  ];
}

function ownPlan(market: Market, language: Language): Plan {
  const indicators = OWN[market].map(([id, weight]) => fromCatalogue(id, weight));
  const template = planFromTemplate('balanced_case', language);
  return { ...template, name: 'custom', market, profile: 'custom', indicators };
}

function fromCatalogue(id: CatalogueId, weight: number): PlanIndicator {
  const entry = catalogueEntry(id);
  if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
  return indicatorFromCatalogue(entry, weight);
}
