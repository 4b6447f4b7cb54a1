import type { builderPaneEn } from './builderPane.en.ts';

export const builderPaneZhCN: Readonly<Record<keyof typeof builderPaneEn, string>> = {
  'pane.start.custom': '四个维度各有指标，共五项，可自行调整。',
  'pane.start.market': '市场',
  'pane.start.marketHint': '方案从该市场最看重的指标开始。',
  'pane.start.newHint': '新人团队暂不考核业绩，因此各市场的指标相同。',

  'pane.own': '添加自定义指标',
  'pane.own.name': '指标名称',
  'pane.own.add': '加入方案',
};
