import { isQuantity, qualityWanted } from './balance.ts';
import { balanceAll, giveWeights, type Wanted } from './moveWeights.ts';
import { weighing } from './presence.ts';
import type { Repair } from './repair.ts';
import type { Plan, PlanIndicator } from './schema.ts';
import { shareOut, weightSum } from './weights.ts';

/** Satisfaction as heavy as the effective calls ask for. */
export function raiseCsat(plan: Plan): Repair | null {
  const of = (id: string) => weighing(plan).filter((indicator) => indicator.id === id);
  const raised = raise(plan, of('csat'), of('effective_calls'));
  const weight = raised?.indicators.find(({ id }) => id === 'csat')?.weight;
  if (raised === null || weight === undefined) return null;
  return { label: { id: 'raiseWeight', args: { indicator: 'csat', weight } }, plan: raised };
}

/** All of service quality as heavy as what counts calls and leads asks for. */
export function raiseQuality(plan: Plan): Repair | null {
  const quality = weighing(plan).filter(({ dimension }) => dimension === 'quality');
  const raised = raise(plan, quality, weighing(plan).filter(isQuantity));
  if (raised === null) return null;
  const ids = new Set(quality.map(({ id }) => id));
  const weight = weightSum(raised.indicators.filter(({ id }) => ids.has(id)));
  return { label: { id: 'raiseQuality', args: { weight } }, plan: raised };
}

type Some = readonly PlanIndicator[];

/** The others give up no more than half of their weight; beyond that, quantity gives way itself. */
const MOST_GIVEN_UP = 1 / 2;

/** Three parts of quantity to two of quality, where nothing else can give. */
const PARTS = { quantity: 0.6, quality: 0.4 };

function raise(plan: Plan, quality: Some, quantity: Some): Plan | null {
  const held = weightSum(quantity);
  const wanted = qualityWanted(held);
  const others = 100 - held - weightSum(quality);
  if (100 - held - wanted >= others * (1 - MOST_GIVEN_UP) && others > 0) {
    return giveWeights(plan, [...shareOut(wanted, quality), ...shareOut(held, quantity)]);
  }
  const both = held + weightSum(quality);
  const weights: Wanted = [...shareOut(both * PARTS.quantity, quantity), ...shareOut(both * PARTS.quality, quality)];
  const byId = new Map(weights);
  const indicators = plan.indicators.map((one) => ({ ...one, weight: byId.get(one.id) ?? one.weight }));
  return balanceAll({ ...plan, indicators, profile: 'custom' });
}
