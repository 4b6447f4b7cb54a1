import type { CatalogueId } from './catalogueIds.ts';
import { catalogueEntry, indicatorFromCatalogue } from './catalogue.ts';
import type { Language, Plan } from './schema.ts';

export const TEMPLATE_IDS = ['new_team', 'mature_team', 'transition_team', 'balanced_case'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

interface Template {
  readonly stage: Plan['stage'];
  readonly market: Plan['market'];
  /** In percent; they sum to 100 and agree with the profile of the same id. */
  readonly weights: readonly (readonly [CatalogueId, number])[];
}

const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  new_team: {
    stage: 'new',
    market: 'both',
    weights: [
      ['effective_calls', 20],
      ['effective_call_rate', 20],
      ['csat', 15],
      ['script_compliance', 15],
      ['training_pass_rate', 30],
    ],
  },
  mature_team: {
    stage: 'mature',
    market: 'both',
    weights: [
      ['sales_amount', 25],
      ['repurchase_rate', 25],
      ['effective_call_rate', 20],
      ['csat', 15],
      ['complaint_rate', 15],
    ],
  },
  transition_team: {
    stage: 'transition',
    market: 'both',
    weights: [
      ['conversion_rate', 15],
      ['repurchase_rate', 15],
      ['csat', 20],
      ['script_compliance', 20],
      ['need_discovery_depth', 30],
    ],
  },
  balanced_case: {
    stage: 'custom',
    market: 'b2c',
    weights: [
      ['sales_amount', 40],
      ['effective_calls', 20],
      ['csat', 20],
      ['script_compliance', 15],
      ['training_pass_rate', 5],
    ],
  },
};

/** A new plan, version 1, with starting targets. Its name is the template's id until people name it. */
export function planFromTemplate(id: TemplateId, language: Language): Plan {
  const { stage, market, weights } = TEMPLATES[id];
  return {
    ...DEFAULTS,
    name: id,
    language,
    stage,
    market,
    profile: id,
    indicators: weights.map(([indicator, weight]) => fromCatalogue(indicator, weight)),
  };
}

const DEFAULTS = {
  schemaVersion: 1,
  version: 1,
  productCycle: 'none',
  season: 'none',
  period: '',
  missing: 'incomplete',
  minimumCoverage: 0.6,
  floor: 0,
  cap: 120,
  lights: { green: 100, yellow: 80 },
  grades: [
    { grade: 'S', from: 95, coefficient: 1.5 },
    { grade: 'A', from: 85, coefficient: 1.2 },
    { grade: 'B', from: 70, coefficient: 1 },
    { grade: 'C', from: 60, coefficient: 0.7 },
    { grade: 'D', from: 0, coefficient: 0 },
  ],
  effectiveCall: { minMinutes: 3, needRequired: true, excludedOutcomes: [] },
  teamShare: 0,
} as const satisfies Partial<Plan>;

function fromCatalogue(id: CatalogueId, weight: number) {
  const entry = catalogueEntry(id);
  if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
  return indicatorFromCatalogue(entry, weight);
}
