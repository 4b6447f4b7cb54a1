import type { Finding } from '../findings.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import { fillFinding } from './fillFinding.ts';
import { findingsEn } from './findings.en.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsEn } from './findingWords.en.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';
import { indicatorName, profileName } from './names.ts';
import { paneFindingsEn } from './paneFindings.en.ts';
import { paneFindingsZhCN } from './paneFindings.zhCN.ts';
import { paneFindingWordsEn } from './paneFindingWords.en.ts';
import { paneFindingWordsZhCN } from './paneFindingWords.zhCN.ts';

const SENTENCES = {
  en: { ...findingsEn, ...paneFindingsEn },
  'zh-CN': { ...findingsZhCN, ...paneFindingsZhCN },
};
const WORDS = {
  en: { ...findingWordsEn, ...paneFindingWordsEn },
  'zh-CN': { ...findingWordsZhCN, ...paneFindingWordsZhCN },
};

/** Any finding in words, with indicators and profiles by name; `own` are the indicators of the plan at hand. */
export function describeForPeople(
  finding: Finding,
  language: Language,
  own: readonly Pick<PlanIndicator, 'id' | 'name'>[] = [],
): string {
  const nameById = (id: string): string => indicatorName(own.find((one) => one.id === id) ?? { id }, language);
  const joiner = language === 'en' ? ', ' : '、';
  const nameOf = (argument: string, value: string): string | undefined => {
    if (argument === 'indicator' || argument === 'missing') return value.split(', ').map(nameById).join(joiner);
    return argument === 'profile' ? profileName(value, language) : undefined;
  };
  const texts = { language, sentences: SENTENCES[language], words: WORDS[language], nameOf };
  return fillFinding(finding, texts) ?? finding.code;
}
