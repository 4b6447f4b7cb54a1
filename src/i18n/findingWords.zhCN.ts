import type { findingWordsEn } from './findingWords.en.ts';

export const findingWordsZhCN: Readonly<Record<keyof typeof findingWordsEn, string>> = {
  'found.': '文本结尾',
  'expected.rule': '规则名称（例如 越高越好）',
  'expected.number': '数字',
  'expected.positiveNumber': '大于 0 的数字',
  'expected.bound': '数字或百分比（例如 80%)',
  'expected.percentBound': '百分比（例如 80%)',
  'expected.plainBound': '不带 % 的数字',
  'expected.largerBound': '比前一个更大的数字',
  'expected.smallerBound': '不大于内限的数字',
  'expected.colon': '冒号',
  'expected.dots': '两个数字之间的 ..',
  'expected.within': '“以内”与外侧界限',
  'expected.separator': '空格或逗号',
  'expected.levelName': '等级名称',
  'expected.newLevelName': '尚未出现过的等级名称',
  'expected.anotherPair': '另一组数值（例如 100%:100)',
  'expected.end': '规则结尾',
};
