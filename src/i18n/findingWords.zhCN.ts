import type { findingWordsEn } from './findingWords.en.ts';

export const findingWordsZhCN: Readonly<Record<keyof typeof findingWordsEn, string>> = {
  'dimension.results': '业绩成果',
  'dimension.efficiency': '运营效率',
  'dimension.quality': '服务质量',
  'dimension.growth': '能力成长',
  'expected.number': '数字',
};
