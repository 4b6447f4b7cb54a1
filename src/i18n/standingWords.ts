import type { Standing } from '../feedback/standing.ts';
import { figureText } from '../plan/figureText.ts';
import type { Language, Plan, PlanIndicator, Unit } from '../plan/schema.ts';
import { isAdditive } from '../scoring/proration.ts';
import { indicatorName } from './names.ts';
import { pointsText, shareWords } from './shownPoints.ts';
import { translatorOf } from './translate.ts';

export interface StandingWords {
  readonly name: string;
  /** Figures as they stand against what is due; '' without one. */
  readonly figures: string;
  /** With its shape; '' without one. */
  readonly light: string;
}

export function standingWords(
  standing: Standing,
  { indicators }: Pick<Plan, 'indicators'>,
  language: Language,
): StandingWords {
  const t = translatorOf(language);
  const indicator = indicators.find(({ id }) => id === standing.id);
  return {
    name: indicatorName(indicator ?? standing, language),
    figures: figuresOf(standing, indicator, language),
    light: standing.light === null ? '' : t(`sheet.light.${standing.light}`),
  };
}

function figuresOf(
  { actual, target, due, attainment, points }: Standing,
  indicator: PlanIndicator | undefined,
  language: Language,
): string {
  if (actual.kind !== 'value' || points === null) return '';
  const t = translatorOf(language);
  const unit = indicator?.unit ?? 'count';
  const shown = { actual: figureWords(actual.value, unit), points: pointsText(points, language) };
  if (target === null || due === null) return t('feedback.figure.points', shown);
  const targetShown = figureWords(target, unit);
  const grows = indicator !== undefined && isAdditive(indicator) && attainment !== null && due !== target;
  if (!grows) return t('feedback.figure.target', { ...shown, target: targetShown });
  const reached = { attainment: shareWords(attainment, language), due: figureWords(due, unit) };
  return t('feedback.figure.sum', { ...shown, ...reached, target: targetShown });
}

/** Levels have names for figures. */
export const figureWords = (value: number | string, unit: Unit): string =>
  typeof value === 'string' ? value : figureText(value, unit);
