import type { Finding, Where } from '../findings.ts';
import type { Language } from '../plan/schema.ts';
import { findingsEn } from './findings.en.ts';
import { findingsZhCN } from './findings.zhCN.ts';
import { findingWordsEn } from './findingWords.en.ts';
import { findingWordsZhCN } from './findingWords.zhCN.ts';

/** Words an argument that is an id, such as an indicator or a dimension; undefined leaves it to the default. */
export type NameArgument = (argument: string, value: string) => string | undefined;

/** The sentence for people, with its place before it. Needs no library: custom functions use it. */
export function describeFinding(finding: Finding, language: Language, nameOf: NameArgument = () => undefined): string {
  const texts = language === 'en' ? findingsEn : findingsZhCN;
  const args: Readonly<Record<string, unknown>> = { ...finding.args };
  const sentence = texts[finding.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name];
    return typeof value === 'string' ? (nameOf(name, value) ?? wordOf(name, value, language)) : String(value);
  });
  return finding.where === undefined ? sentence : describePlace(finding.where, language) + sentence;
}

/** Argument values that are ids of the engine (`expected: 'number'`) have words under `<argument>.<value>`. */
function wordOf(argument: string, value: string, language: Language): string {
  const words: Readonly<Record<string, string>> = language === 'en' ? findingWordsEn : findingWordsZhCN;
  const key = `${argument}.${value}`;
  return Object.hasOwn(words, key) ? (words[key] ?? value) : value;
}

function describePlace(where: Where, language: Language): string {
  const english = language === 'en';
  if (where.kind === 'address')
    return english ? `${where.sheet}!${where.address}: ` : `${where.sheet}!${where.address}：`;
  if (where.kind === 'path') return where.path.join('.') + (english ? ': ' : '：');
  const [row, column] = [where.row + 1, where.column + 1];
  const name = where.name === undefined ? '' : english ? ` (${where.name})` : `（${where.name}）`;
  return english ? `Row ${row}, column ${column}${name}: ` : `第 ${row} 行第 ${column} 列${name}：`;
}
