import { indicatorName } from '../../src/i18n/names.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/plan/schema.ts';
import type { PairRelation } from '../../src/review/reviewTypes.ts';
import { coefficientText, firstOf } from './shownNumbers.ts';

const SHOWN = 5;

/** A line for each of the clearest conflicts that the worked case rewards. */
export function conflictLines(rewarded: readonly PairRelation[], language: Language): readonly string[] {
  const t = createTranslator(language);
  const name = (id: string): string => indicatorName({ id }, language);
  return firstOf(rewarded, SHOWN).first.map(({ indicator, other, rho }) =>
    t('pane.guide.review.pair', {
      indicator: name(indicator),
      other: name(other),
      rho: coefficientText(rho ?? NaN, language),
    }),
  );
}
