import type { reviewFindingsEn } from './reviewFindings.en.ts';

export const reviewFindingsZhCN: Readonly<Record<keyof typeof reviewFindingsEn, string>> = {
  'review.ruleTwice': '规则 {rule} 出现了两次。请为其中一条换一个编号。',
  'review.notRules': '工作表“{sheet}”中没有复盘规则表。请恢复其表头，或重新写入规则。',
};
