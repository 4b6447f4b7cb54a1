import type { Plan } from './schema.ts';

/** A way out of what a note says: what it does, for a button, and the plan it leads to. */
export interface Repair {
  readonly label: RepairLabel;
  readonly plan: Plan;
}

export type RepairLabel = {
  readonly [Id in RepairId]: { readonly id: Id; readonly args: RepairArgs[Id] };
}[RepairId];

export type RepairId = keyof RepairArgs;

/** `indicators` lists ids, `target` and `baseline` are figures in their unit; texts: `repair.<id>`. */
export interface RepairArgs {
  addIndicators: { readonly indicators: string };
  removeIndicators: { readonly indicators: string };
  balanceWeights: Record<never, never>;
  /** Weights in percent, after the repair. */
  raiseWeight: { readonly indicator: string; readonly weight: number };
  raiseQuality: { readonly weight: number };
  splitSales: Record<never, never>;
  shareWithIndividuals: { readonly percent: number };
  setTarget: { readonly indicator: string; readonly target: string };
  setBaseline: { readonly indicator: string; readonly baseline: string };
  useSource: { readonly indicator: string; readonly source: string };
  nameGoal: { readonly indicator: string; readonly goal: string };
  restoreCallRule: { readonly minutes: number };
}
