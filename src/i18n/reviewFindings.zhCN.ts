import type { reviewFindingsEn } from './reviewFindings.en.ts';

export const reviewFindingsZhCN: Readonly<Record<keyof typeof reviewFindingsEn, string>> = {
  'review.ruleTwice': '规则 {rule} 出现了两次。请为其中一条换一个编号。',
};
