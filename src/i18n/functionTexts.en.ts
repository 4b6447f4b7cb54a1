import { cellFindingsEn } from './cellFindings.en.ts';
import { findingsEn } from './findings.en.ts';
import { findingWordsEn } from './findingWords.en.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { functionWordsEn } from './functionWords.en.ts';

export const functionTextsEn: FunctionTexts = {
  language: 'en',
  sentences: { ...findingsEn, ...cellFindingsEn },
  words: findingWordsEn,
  cells: functionWordsEn,
};
