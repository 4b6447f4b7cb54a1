import type { Finding, Where } from '../findings.ts';
import type { Language } from '../plan/schema.ts';

type Texts = Readonly<Record<string, string>>;

/** What the arguments of a sentence are filled in with. */
export interface Filling {
  /** Words for arguments that are ids of the engine, under `<argument>.<value>`. */
  readonly words: Texts;
  /** Names that depend on the plan or on longer tables; undefined leaves the argument to `words`. */
  readonly nameOf?: (argument: string, value: string) => string | undefined;
}

export interface FindingTexts extends Filling {
  readonly language: Language;
  /** Sentences by code. */
  readonly sentences: Texts;
}

/** The sentence of a finding with its place before it; undefined when there is none for its code. */
export function fillFinding(finding: Finding, texts: FindingTexts): string | undefined {
  const sentence = texts.sentences[finding.code];
  if (sentence === undefined) return undefined;
  const filled = fillSentence(sentence, { ...finding.args }, texts);
  return finding.where === undefined ? filled : describePlace(finding.where, texts.language) + filled;
}

export const fillSentence = (
  sentence: string,
  args: Readonly<Record<string, unknown>>,
  { nameOf, words }: Filling,
): string =>
  sentence.replace(/\{(\w+)\}/g, (_, argument: string) => {
    const value = String(args[argument]);
    return nameOf?.(argument, value) ?? words[`${argument}.${value}`] ?? value;
  });

/** Of arguments and their cells, which is all that custom functions name; `describeForPeople` has the other places. */
function describePlace(where: Where, language: Language): string {
  const english = language === 'en';
  const colon = english ? ': ' : '：';
  if (where.kind === 'argument') return where.name + colon;
  if (where.kind !== 'cell') return '';
  const [row, column] = [where.row + 1, where.column + 1];
  const name = where.name === undefined ? '' : english ? ` (${where.name})` : `（${where.name}）`;
  return (english ? `Row ${row}, column ${column}` : `第 ${row} 行第 ${column} 列`) + name + colon;
}
