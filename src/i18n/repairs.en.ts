import type { RepairId } from '../plan/repair.ts';

/** What a button says that repairs a plan. */
export const repairsEn: Readonly<Record<RepairId, string>> = {
  addIndicators: 'Add {indicators}',
  removeIndicators: 'Remove {indicators}',
  balanceWeights: 'Bring the weights to 100 %',
  raiseWeight: 'Set the weight of {indicator} to {weight} %',
  raiseQuality: 'Set the weight of service quality to {weight} %',
  splitSales: 'Split sales into new-customer and repeat sales',
  shareWithIndividuals: 'Let the team count for {percent} %',
  setTarget: 'Set the target to {target}',
  setBaseline: 'Set the baseline to {baseline}',
  useSource: 'Use the usual source: {source}',
  nameGoal: 'Name the goal: {goal}',
  restoreCallRule: 'Count calls of {minutes} minutes and more that captured the need',
};
