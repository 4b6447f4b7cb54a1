import type { RewardCondition } from '../feedback/rewardRules.ts';
import type { Evidence, RewardVerdict } from '../feedback/rewards.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { LIGHTS } from '../scoring/lights.ts';
import { indicatorName } from './names.ts';
import { pointsText, shareWords } from './shownPoints.ts';
import { figureWords } from './standingWords.ts';
import { translatorOf } from './translate.ts';

/** `Customer satisfaction at least 95%`. */
export function conditionWords(condition: RewardCondition, plan: Plan, language: Language): string {
  return translatorOf(language)(`reward.condition.${condition.comparison}`, {
    what: subjectOf(condition, plan, language),
    bound: shown(condition, condition.bound, { plan, language }),
  });
}

/** What a condition looked at in a period, and what it found. */
export function evidenceWords(
  { period, condition, figure, verdict }: Evidence,
  plan: Plan,
  language: Language,
): string {
  return translatorOf(language)(`reward.evidence.${verdict}`, {
    period,
    condition: conditionWords(condition, plan, language),
    figure: figure === null ? '' : shown(condition, figure, { plan, language }),
  });
}

export const verdictWords = (verdict: RewardVerdict, language: Language): string =>
  translatorOf(language)(`reward.verdict.${verdict}`);

function subjectOf(condition: RewardCondition, plan: Plan, language: Language): string {
  const t = translatorOf(language);
  if (condition.measure === 'total') return t('sheet.scorecard.total');
  if (condition.measure === 'grade') return t('sheet.scorecard.grade');
  const { indicator: id } = condition;
  const indicator = indicatorName(plan.indicators.find((each) => each.id === id) ?? { id }, language);
  return condition.measure === 'value' ? indicator : t(`reward.subject.${condition.measure}`, { indicator });
}

function shown(
  condition: RewardCondition,
  figure: number | string,
  { plan, language }: { readonly plan: Plan; readonly language: Language },
): string {
  if (condition.measure === 'light') {
    const light = LIGHTS.find((each) => each === figure);
    return light === undefined ? String(figure) : translatorOf(language)(`sheet.light.${light}`);
  }
  if (typeof figure === 'string') return figure;
  if (condition.measure === 'attainment') return shareWords(figure, language);
  if (condition.measure !== 'value') return pointsText(figure, language);
  return figureWords(figure, plan.indicators.find(({ id }) => id === condition.indicator)?.unit ?? 'count');
}
