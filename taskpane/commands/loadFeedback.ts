import { exampleRule, readRewardRules, type RewardRule } from '../../src/feedback/rewardRules.ts';
import { createTranslator } from '../../src/i18n/translate.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readFeedbackForm, SETTINGS, type FeedbackForm } from '../state/remembered.ts';
import { findData, type FoundData } from './findData.ts';

/** Tables with people down and indicators across, in the order in which data is offered for scoring. */
export const findFigures = async (workbook: Workbook): Promise<readonly FoundData[]> =>
  (await findData(workbook)).filter(({ kind }) => kind === 'actuals');

/** What people typed into the feedback view last. */
export const loadFeedbackForm = async (workbook: Workbook): Promise<FeedbackForm> =>
  readFeedbackForm(await workbook.getSetting(SETTINGS.feedback));

export const keepFeedbackForm = (workbook: Workbook, form: FeedbackForm): Promise<void> =>
  workbook.setSetting(SETTINGS.feedback, form);

/** The workbook's reward rules; the field's example where there are none yet and the plan can have it. */
export async function loadRewardRules(
  workbook: Workbook,
  plan: Plan,
  language: Language,
): Promise<readonly RewardRule[]> {
  const kept = readRewardRules(await workbook.getSetting(SETTINGS.rewards));
  if (kept !== null) return kept;
  const t = createTranslator(language);
  const example = exampleRule(plan, { name: t('reward.example.name'), effect: t('reward.example.effect') });
  return example === null ? [] : [example];
}

export const keepRewardRules = (workbook: Workbook, rules: readonly RewardRule[]): Promise<void> =>
  workbook.setSetting(SETTINGS.rewards, rules);
