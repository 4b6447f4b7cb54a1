import type { sheetEn } from './sheet.en.ts';

export const sheetZhCN: Record<keyof typeof sheetEn, string> = {
  'sheet.plan.name': '考核方案',
  'sheet.actuals.name': '实际数据',
  'sheet.scorecard.name': '计分卡',
};
