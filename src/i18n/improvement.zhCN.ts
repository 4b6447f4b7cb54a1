import type { improvementEn } from './improvement.en.ts';

export const improvementZhCN: Readonly<Record<keyof typeof improvementEn, string>> = {
  'sheet.improvement.name': '改进计划',
  'sheet.improvement.title': '改进计划',
  'sheet.improvement.subtitle': '面谈中约定的目标，以及到期时是否达成。',
  'sheet.improvement.hint': '面谈表中的目标会自动列入。约定不同的可直接改目标，也可自行添加行，都会一并核对。',
  'sheet.improvement.number': '序号',
  'sheet.improvement.person': '员工',
  'sheet.improvement.indicator': '指标',
  'sheet.improvement.agreed': '依据周期',
  'sheet.improvement.from': '起点',
  'sheet.improvement.to': '目标',
  'sheet.improvement.due': '到期日',
  'sheet.improvement.figure': '实际',
  'sheet.improvement.status': '状态',
  'sheet.improvement.remark': '备注',

  'improvement.status.kept': '✓ 已达成',
  'improvement.status.missed': '✗ 未达成',
  'improvement.status.open': '… 待核对',
  'improvement.kept': '✓ 已达成：{indicator}，{due} 前{goal}；{period} 为 {figure}。',
  'improvement.missed': '✗ 未达成：{indicator}，{due} 前{goal}；{period} 为 {figure}。',
  'improvement.open': '… 待核对：{indicator}，{due} 前{goal}。',
  'improvement.goal.from': '由 {from} 变为 {to}',
  'improvement.goal.to': '达到 {to}',

  'sheet.interview.before': '此前的约定与结果',

  'pane.improvement': '改进计划',
  'pane.improvement.hint': '面谈中约定的目标，按到期周期的数据核对。',
  'pane.improvement.none': '还没有约定。写出面谈表时，目标会自动列入。',
  'pane.improvement.counts': '已达成 {kept} 项，未达成 {missed} 项，待核对 {open} 项。',
  'pane.improvement.update': '写入工作表',
  'pane.improvement.writing': '正在写入工作表……',
  'pane.improvement.person': '{person}：{sentence}',
};
