import { cellFindingsZhCN } from './cellFindings.zhCN.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { functionWordsZhCN } from './functionWords.zhCN.ts';

export const functionTextsZhCN: FunctionTexts = {
  language: 'zh-CN',
  sentences: { ...findingsZhCN, ...cellFindingsZhCN },
  words: findingWordsZhCN,
  cells: functionWordsZhCN,
};
