import type { portablePaneEn } from './portablePane.en.ts';

export const portablePaneZhCN: Readonly<Record<keyof typeof portablePaneEn, string>> = {
  'pane.portable': '便携工作簿',
  'pane.portable.hint':
    '没有安装加载项的人打开时，加载项公式会显示 #NAME?。内置公式在 Excel 2016 及更高版本和 LibreOffice 中给出相同的结果，之后还可以换回。',
  'pane.portable.looking': '正在查找加载项公式…',
  'pane.portable.look': '查找加载项公式',
  'pane.portable.calls': '本工作簿中的加载项公式：{count} 个。',
  'pane.portable.none': '本工作簿没有加载项公式，任何人都可以计算。',
  'pane.portable.make': '转为便携工作簿',
  'pane.portable.making': '正在写入内置公式…',
  'pane.portable.made': '现在不用加载项也能计算本工作簿。已换成内置公式的公式：{formulas} 个。',
  'pane.portable.kept': '内置公式无法替代的公式：{values} 个。以下单元格保留当前数值，不再变化：',
  'pane.portable.refused': '未做任何更改。请先处理以下问题：',
  'pane.portable.back': '换回加载项公式',
  'pane.portable.returning': '正在写入加载项公式…',
  'pane.portable.returned': '已写入的加载项公式：{formulas} 个。',
  'pane.portable.left': '以下单元格保持不变：',
  'pane.portable.nothing': '没有需要更改的内容。',
};
