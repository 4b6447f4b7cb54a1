import type { FunctionWord } from '../src/i18n/functionTexts.ts';
import { PROFILE_IDS, PROFILES, unknownProfile, type WeightProfile } from '../src/plan/profileTable.ts';
import { plainWord } from './cells.ts';
import { toExcelError, type Value } from './errors.ts';
import { wordOf } from './words.ts';

/**
 * Weights of a profile, which add up to 100: a row for each dimension or indicator, with its name and its weight in percent.
 * @customfunction WEIGHT_PROFILE WEIGHT_PROFILE
 * @param profile "new_team", "mature_team", "transition_team", "balanced_case" (the worked case) or "sales_only" (what to avoid), or its name in the language of Excel.
 * @returns Names and weights, in two columns.
 */
export function weightProfile(profile: unknown): unknown[][] {
  const wanted = fold(profile);
  const id = PROFILE_IDS.find((each) => wanted === each || wanted === fold(wordOf(`profile.${each}`)));
  if (id === undefined) throw toExcelError(unknownProfile(String(profile ?? '')));
  return rowsOf(PROFILES[id]);
}

const fold = (text: unknown): string => plainWord(String(text ?? '')).replace(/[\s-]+/g, '_');

/** Every name in the table of profiles is among the words of functions; a test holds it to that. */
function rowsOf({ level, weights }: WeightProfile): Value[][] {
  const word = (id: string) => (level === 'dimension' ? `dimension.${id}` : `indicator.${id}.name`) as FunctionWord;
  return Object.entries(weights).map(([id, weight]) => [wordOf(word(id)), weight]);
}
