import type { AgreedGoal, GoalOutcome } from '../feedback/agreedGoals.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import { indicatorName } from './names.ts';
import { figureWords } from './standingWords.ts';
import { translatorOf } from './translate.ts';

/** What became of a goal, in a sentence: `✓ kept: Complaint rate, from 15% to 12% by 2026-03-31; 11% in 2026-03.` */
export function goalWords(
  { goal, status, period, figure }: GoalOutcome,
  indicators: readonly PlanIndicator[],
  language: Language,
): string {
  const indicator = indicators.find(({ id }) => id === goal.indicator) ?? { id: goal.indicator };
  const args = { indicator: indicatorName(indicator, language), goal: wantedWords(goal, language), due: goal.due };
  const t = translatorOf(language);
  if (status === 'open') return t('improvement.open', args);
  return t(`improvement.${status}`, {
    ...args,
    period: period ?? '',
    figure: figure === null ? '' : figureWords(figure, goal.unit),
  });
}

function wantedWords({ from, to, unit }: AgreedGoal, language: Language): string {
  const t = translatorOf(language);
  const wanted = figureWords(to, unit);
  if (from === null) return t('improvement.goal.to', { to: wanted });
  return t('improvement.goal.from', { from: figureWords(from, unit), to: wanted });
}
