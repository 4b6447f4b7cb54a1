import { planName } from '../i18n/names.ts';
import { optionWords, reviewRuleName, type ReviewScene } from '../i18n/reviewWords.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Language, Plan } from '../plan/schema.ts';
import type { Proposal } from '../review/reviewTypes.ts';
import { COLORS } from './looks.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** What a sheet of the review is written for. */
export interface ReviewShown {
  readonly plan: Plan;
  /** The last one that was looked at. */
  readonly period: string;
  /** Of the whole review; each sheet takes its own. */
  readonly proposals: readonly Proposal[];
  readonly language: Language;
}

/** Which plan was reviewed [S-43]. */
export const madeByWords = ({ plan, language }: ReviewShown): string =>
  `${translatorOf(language)('pane.score.planInForce', { plan: planName(plan, language), version: plan.version })} · ${fingerprint(plan)}`;

/** Each way to change the plan, after the name of its rule. */
export function proposedWords({ rule, options }: Proposal, scene: ReviewScene): readonly string[] {
  const indicator = reviewRuleName(rule, scene.language);
  const t = translatorOf(scene.language);
  return options.map(({ actions }) => t('pane.about', { indicator, sentence: optionWords(actions, scene) }));
}

export const REVIEW_LOOKS = {
  tabColor: COLORS.accent,
  showGridlines: false,
} satisfies Partial<SheetSpec>;

/** Of p and other chances. */
export const CHANCE_FORMAT = '0.0000';
