import type { Finding, Where } from '../findings.ts';
import type { RepairLabel } from '../plan/repair.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import { fillFinding, fillSentence, type Filling } from './fillFinding.ts';
import { findingsEn } from './findings.en.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsEn } from './findingWords.en.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';
import { goalName, indicatorName, profileName, reviewRuleTitle, sourceName } from './names.ts';
import { paneFindingsEn } from './paneFindings.en.ts';
import { paneFindingsZhCN } from './paneFindings.zhCN.ts';
import { paneFindingWordsEn } from './paneFindingWords.en.ts';
import { paneFindingWordsZhCN } from './paneFindingWords.zhCN.ts';
import { repairsEn } from './repairs.en.ts';
import { repairsZhCN } from './repairs.zhCN.ts';

const SENTENCES = {
  en: { ...findingsEn, ...paneFindingsEn },
  'zh-CN': { ...findingsZhCN, ...paneFindingsZhCN },
};
const WORDS = {
  en: { ...findingWordsEn, ...paneFindingWordsEn },
  'zh-CN': { ...findingWordsZhCN, ...paneFindingWordsZhCN },
};
const REPAIRS = { en: repairsEn, 'zh-CN': repairsZhCN };

/** Indicators of the plan at hand, which may have names of their own. */
type Own = readonly Pick<PlanIndicator, 'id' | 'name'>[];

/** Any finding in words, with indicators and profiles by name; `own` are the indicators of the plan at hand. */
export function describeForPeople(finding: Finding, language: Language, own: Own = []): string {
  const texts = { language, sentences: SENTENCES[language], ...fillingFor(language, own) };
  return placeOutside(finding.where, language) + (fillFinding(finding, texts) ?? finding.code);
}

/** A cell of a sheet with its heading, or a path in a document; cells of arguments are placed with the sentence. */
function placeOutside(where: Where | undefined, language: Language): string {
  const english = language === 'en';
  const colon = english ? ': ' : '：';
  if (where?.kind === 'path') return where.path.join('.') + colon;
  if (where?.kind !== 'address') return '';
  const name = where.name === undefined ? '' : english ? ` (${where.name})` : `（${where.name}）`;
  return `${where.sheet}!${where.address}${name}${colon}`;
}

/** What a repair does, as short as a button wants it. */
export const describeRepair = ({ id, args }: RepairLabel, language: Language, own: Own = []): string =>
  fillSentence(REPAIRS[language][id], { ...args }, fillingFor(language, own));

/** Arguments that hold an id with a name of its own, or people's words. */
const NAMES: Readonly<Record<string, (value: string, language: Language) => string>> = {
  profile: profileName,
  source: sourceName,
  goal: goalName,
  reviewRule: reviewRuleTitle,
  team: (value, language) => value || (language === 'en' ? 'The team' : '团队'),
};

const INDICATORS: ReadonlySet<string> = new Set(['indicator', 'indicators', 'missing']);

function fillingFor(language: Language, own: Own): Filling {
  const words: Readonly<Record<string, string>> = WORDS[language];
  const nameById = (id: string): string =>
    words[`indicator.${id}`] ?? indicatorName(own.find((one) => one.id === id) ?? { id }, language);
  const joiner = language === 'en' ? ', ' : '、';
  const nameOf = (argument: string, value: string): string | undefined => {
    const each = (name: (id: string) => string): string => value.split(', ').map(name).join(joiner);
    if (INDICATORS.has(argument)) return each(nameById);
    if (argument === 'fields') return each((field) => words[`field.${field}`] ?? field);
    return NAMES[argument]?.(value, language);
  };
  return { words, nameOf };
}
