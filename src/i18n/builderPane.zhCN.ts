import type { builderPaneEn } from './builderPane.en.ts';

export const builderPaneZhCN: Readonly<Record<keyof typeof builderPaneEn, string>> = {
  'pane.start.custom': '四个维度各有指标，共五项，可自行调整。',
  'pane.start.market': '市场',
  'pane.start.marketHint': '方案从该市场最看重的指标开始。',
  'pane.start.newHint': '新人团队暂不考核业绩，因此各市场的指标相同。',

  'pane.own': '添加自定义指标',
  'pane.own.name': '指标名称',
  'pane.own.add': '加入方案',

  'pane.more.label': '定义、来源、角色等',
  'pane.more.wrong': '定义、来源、角色等（有待更正）',
  'pane.more.of': '{field}：{indicator}',
  'pane.more.cap': '封顶',
  'pane.more.factor': '系数',
  'pane.more.adjustmentHint': '其得分直接加到总分上，计分规则宜用“加分 2”或“扣分 5”。',
  'pane.more.partners': '由{partners}加以制衡。',

  'pane.parts.of': '{indicator}的子指标：并入其得分',
  'pane.parts.add': '按子指标衡量',
  'pane.parts.addName': '{indicator}按子指标衡量',
  'pane.parts.hint': '子指标均有数据时，以其平均值计分：{parts}。',
};
