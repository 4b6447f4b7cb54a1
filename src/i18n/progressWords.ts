import type { PersonProgress, WorkingDays } from '../feedback/progress.ts';
import type { MeasuredStanding } from '../feedback/standing.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { shareWords } from './shownPoints.ts';
import { type StandingWords, standingWords } from './standingWords.ts';
import { translatorOf } from './translate.ts';

/** What a person's week looks like in words [S-30]. */
export interface ProgressWords {
  readonly lines: readonly StandingWords[];
  readonly strength: string;
  readonly weakness: string;
}

export function progressWords(
  { indicators, strength, weakness }: PersonProgress,
  plan: Pick<Plan, 'indicators'>,
  language: Language,
): ProgressWords {
  const t = translatorOf(language);
  const args = (standing: MeasuredStanding) => {
    const { name, figures } = standingWords(standing, plan, language);
    return { indicator: name, figures };
  };
  return {
    lines: indicators.map((standing) => standingWords(standing, plan, language)),
    strength:
      strength === null
        ? t('feedback.strength.none')
        : t(`feedback.strength.${strength.code}`, args(strength.standing)),
    weakness:
      weakness === null
        ? t('feedback.weakness.none')
        : t(`feedback.weakness.${weakness.code}`, args(weakness.standing)),
  };
}

export function daysWords({ gone, working }: WorkingDays, language: Language): string {
  const share = shareWords(gone / working, language);
  return translatorOf(language)('feedback.days', { gone: String(gone), working: String(working), share });
}
