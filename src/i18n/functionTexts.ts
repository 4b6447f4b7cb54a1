import type { findingWordsEn } from './findingWords.en.ts';
import type { FindingTexts } from './fillFinding.ts';
import type { functionWordsEn } from './functionWords.en.ts';

export type FunctionWord = keyof typeof functionWordsEn;

/** All that custom functions say in one language: a file of its own, so that pages load only theirs. */
export interface FunctionTexts extends Omit<FindingTexts, 'nameOf'> {
  readonly words: Readonly<Record<keyof typeof findingWordsEn, string>>;
  /** What they write into cells. */
  readonly cells: Readonly<Record<FunctionWord, string>>;
}
