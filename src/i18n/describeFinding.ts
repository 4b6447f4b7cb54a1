import type { Finding } from '../findings.ts';
import type { Language } from '../plan/schema.ts';
import { fillFinding } from './fillFinding.ts';
import { findingsEn } from './findings.en.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsEn } from './findingWords.en.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';

/**
 * For custom functions: small, without a library, and with the texts of `FunctionFindingCode` only;
 * the code stands for any other. The pane and the sheets use `describeForPeople`.
 */
export function describeFinding(finding: Finding, language: Language): string {
  const texts =
    language === 'en'
      ? { language, sentences: findingsEn, words: findingWordsEn }
      : { language, sentences: findingsZhCN, words: findingWordsZhCN };
  return fillFinding(finding, texts) ?? finding.code;
}
