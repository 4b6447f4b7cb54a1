import type { historyPaneEn } from './historyPane.en.ts';

export const historyPaneZhCN: Readonly<Record<keyof typeof historyPaneEn, string>> = {
  'pane.history': '由历史数据定目标',
  'pane.history.hint':
    '历史周期能说明员工实际达到的水平。请选择每个指标占一列或一行的表格或区域；同一周期的多行取平均值。满六个周期后，判断目标时会参考平均值与离散程度。',
  'pane.history.source': '历史周期',
  'pane.history.option': '{name}，{rows} 行',
  'pane.history.noSource': '本工作簿中没有可能含有历史周期的表格或区域。',
  'pane.history.read': '读取历史周期',
  'pane.history.reading': '正在读取历史周期',
  'pane.history.refused': '未采用{source}中的数据：',
  'pane.history.found': '{source}中有 {count} 个指标的历史周期。',
  'pane.history.none': '{source}中没有本方案指标的数据。',
  'pane.history.ignored': '方案中没有以下指标，未使用：{headings}。',
  'pane.history.past': '{periods} 个周期，平均值 {mean}，标准差 {spread}',
  'pane.history.pastAlone': '1 个周期：{mean}',
  'pane.history.take': '用作基准值',
  'pane.history.taken': '方案已采用这些基准值。',
  'pane.history.forget': '不再参考这些数据',

  'pane.stale': '计分卡由方案第 {made} 版生成，而方案现为第 {now} 版。其中的数据可能与当前方案不符。',
  'pane.stale.sameVersion': '计分卡生成之后，方案表（第 {made} 版）又有改动。计分卡可能与当前方案不符。',
  'pane.stale.score': '重新计分',
  'pane.stale.toScore': '前往“计分”重新计分',
};
