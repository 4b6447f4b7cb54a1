import type { CatalogueEntry } from './catalogueEntry.ts';
import { EFFICIENCY } from './catalogue/efficiency.ts';
import { GROWTH } from './catalogue/growth.ts';
import { QUALITY } from './catalogue/quality.ts';
import { RESULTS } from './catalogue/results.ts';
import type { PlanIndicator } from './schema.ts';

/** The indicators of [S-2], in its order. */
export const CATALOGUE: readonly CatalogueEntry[] = [...RESULTS, ...EFFICIENCY, ...QUALITY, ...GROWTH];

/** Undefined for a plan's own indicators [S-3]. */
export const catalogueEntry = (id: string): CatalogueEntry | undefined => byId.get(id);

/** The entry as an indicator of a plan, with its starting target and no baseline. */
export function indicatorFromCatalogue(entry: CatalogueEntry, weight: number): PlanIndicator {
  const { id, dimension, unit, direction, target, rule, source, cycle } = entry;
  return { id, dimension, unit, direction, role: 'weighted', weight, target, baseline: null, rule, source, cycle };
}

const byId: ReadonlyMap<string, CatalogueEntry> = new Map(CATALOGUE.map((entry) => [entry.id, entry]));
