import type { TeamsSheetTexts } from './teamsSheet.en.ts';

export const teamsSheetZhCN: TeamsSheetTexts = {
  name: '团队得分',
  title: '各团队的得分',
  hint: '个人总分中，团队总分占 {share}。金额与数量按人均计分，比率由总和相除得出。',
  again: '“填报”栏中填写的数据优先于成员汇总：金额与数量填写整个团队的合计。',
  given: '填报',
  scored: '计分值：{name}',
  points: '得分：{name}',
  none: '未分团队',
};
