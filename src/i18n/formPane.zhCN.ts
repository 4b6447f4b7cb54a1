import type { formPaneEn } from './formPane.en.ts';

export const formPaneZhCN: Readonly<Record<keyof typeof formPaneEn, string>> = {
  'pane.form': '计分卡使用',
  'pane.form.builtin': '人人可计算的内置公式',
  'pane.form.telekpi': '加载项公式',
  'pane.form.telekpiHint': '未安装加载项的人打开工作簿时看不到这些数值。',
  'pane.form.values': '数值（适合数千人的团队）',
  'pane.form.valuesHint': '方案或数据更改后，需重新计分才会更新。',
  'pane.snapshot': '将这些数值保存到带日期的工作表',
  'pane.snapshot.writing': '正在写入工作表…',
  'pane.snapshot.kept': '{date} 的数值保留在该工作表中，以后的更改不会影响它们。',
  'sheet.snapshot.name': '计分卡 {date}',
};
