import type { Plan, PlanIndicator } from './schema.ts';

/** Whether it has a say in the total: weighs something, or is a gate or an adjustment. */
export const takesPart = ({ role, weight }: Pick<PlanIndicator, 'role' | 'weight'>): boolean =>
  role !== 'weighted' || weight > 0;

/** Weighted above 0: what counts as a core indicator [S-6]. */
export const weighs = ({ role, weight }: Pick<PlanIndicator, 'role' | 'weight'>): boolean =>
  role === 'weighted' && weight > 0;

export const weighing = ({ indicators }: Pick<Plan, 'indicators'>): readonly PlanIndicator[] =>
  indicators.filter(weighs);

export const takingPart = ({ indicators }: Pick<Plan, 'indicators'>): readonly PlanIndicator[] =>
  indicators.filter(takesPart);
