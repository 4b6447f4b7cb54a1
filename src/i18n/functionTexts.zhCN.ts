import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { functionWordsZhCN } from './functionWords.zhCN.ts';

export const functionTextsZhCN: FunctionTexts = {
  language: 'zh-CN',
  sentences: findingsZhCN,
  words: findingWordsZhCN,
  cells: functionWordsZhCN,
};
