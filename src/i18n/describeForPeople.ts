import type { Finding } from '../findings.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import { fillFinding } from './fillFinding.ts';
import { findingsEn } from './findings.en.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsEn } from './findingWords.en.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';
import { goalName, indicatorName, profileName, sourceName } from './names.ts';
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

/** Arguments that hold an id with a name of its own, or people's words. */
const NAMES: Readonly<Record<string, (value: string, language: Language) => string>> = {
  profile: profileName,
  source: sourceName,
  goal: goalName,
};

/** Any finding in words, with indicators and profiles by name; `own` are the indicators of the plan at hand. */
export function describeForPeople(
  finding: Finding,
  language: Language,
  own: readonly Pick<PlanIndicator, 'id' | 'name'>[] = [],
): string {
  const nameById = (id: string): string => indicatorName(own.find((one) => one.id === id) ?? { id }, language);
  const words: Readonly<Record<string, string>> = WORDS[language];
  const joiner = language === 'en' ? ', ' : '、';
  const nameOf = (argument: string, value: string): string | undefined => {
    const each = (name: (id: string) => string): string => value.split(', ').map(name).join(joiner);
    if (argument === 'indicator' || argument === 'missing') return each(nameById);
    if (argument === 'fields') return each((field) => words[`field.${field}`] ?? field);
    return NAMES[argument]?.(value, language);
  };
  const texts = { language, sentences: SENTENCES[language], words, nameOf };
  return fillFinding(finding, texts) ?? finding.code;
}
