import type { RepairId } from '../plan/repair.ts';

export const repairsZhCN: Readonly<Record<RepairId, string>> = {
  addIndicators: '添加{indicators}',
  removeIndicators: '删除{indicators}',
  balanceWeights: '将权重调整至合计 100%',
  raiseWeight: '将{indicator}的权重设为 {weight}%',
  raiseQuality: '将服务质量的权重设为 {weight}%',
  splitSales: '将销售额拆分为新客销售额和复购销售额',
  shareWithIndividuals: '将团队得分占比设为 {percent}%',
  setTarget: '将目标值设为 {target}',
  setBaseline: '将基准值设为 {baseline}',
  useSource: '采用常用来源：{source}',
  nameGoal: '注明业务目标：{goal}',
  restoreCallRule: '只计 {minutes} 分钟以上且获取了需求的通话',
};
