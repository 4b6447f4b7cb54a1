import type { figuresSheetEn } from './figuresSheet.en.ts';

/** Chinese for `figuresSheet.en.ts`. */
export const figuresSheetZhCN: Readonly<Record<keyof typeof figuresSheetEn, string>> = {
  'sheet.figures.name': '汇总指标',
  'sheet.figures.title': '按人员和周期汇总的指标',
  'sheet.figures.origin': '{date} 汇总自 {tables}。',
  'sheet.figures.hint': '空白表示缺失：没有表格提供，或分母为零。窗格可以显示每个数字背后的明细行。',
  'sheet.figures.team': '团队',
  'sheet.figures.daysWorked': '出勤天数',
  'sheet.figures.workingDays': '应出勤天数',
  'sheet.teamFigures.name': '团队指标',
  'sheet.teamFigures.title': '按团队和周期汇总的指标',
  'sheet.teamFigures.people': '人数',
  'sheet.teamFigures.hint': '比率由成员的总和相除得出，不是各人比率的平均。',
};
