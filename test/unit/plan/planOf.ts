import { catalogueEntry, indicatorFromCatalogue } from '../../../src/plan/catalogue.ts';
import type { CatalogueId } from '../../../src/plan/catalogueIds.ts';
import type { Plan, PlanIndicator } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';

/** A plan of one's own with these indicators of the catalogue, by weight; `patches` change them by id. */
export function planOf(
  weights: Partial<Record<CatalogueId, number>>,
  patches: Partial<Record<CatalogueId, Partial<PlanIndicator>>> = {},
): Plan {
  const indicators = Object.entries(weights).map(([id, weight]): PlanIndicator => {
    const entry = catalogueEntry(id);
    if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
    return { ...indicatorFromCatalogue(entry, weight), ...patches[entry.id] };
  });
  return { ...planFromTemplate('balanced_case', 'en'), name: 'Test', profile: 'custom', indicators };
}
