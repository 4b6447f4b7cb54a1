import type { reviewFindingsEn } from './reviewFindings.en.ts';

export const reviewFindingsZhCN: Readonly<Record<keyof typeof reviewFindingsEn, string>> = {
  'review.ruleTwice': '规则 {rule} 出现了两次。请为其中一条换一个编号。',
  'review.notRules': '工作表“{sheet}”中没有复盘规则表。请恢复其表头，或重新写入规则。',
  'review.unknownFigure':
    '规则“{reviewRule}”提到“{figure}”，但它既不是方案或指标库中的指标，也不是相关数据。请从列表中选择名称，或停用该规则。',
  'review.noSubject': '规则“{reviewRule}”的对象是“未达目标的指标”，只有诊断规则可以这样写。请指定一个指标。',
  'review.notConflict': '规则“{reviewRule}”属于冲突规则，只能检查指标是否反向变动。请改为反向变动，或改变规则的类型。',
};
