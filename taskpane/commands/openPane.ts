import type { Plan } from '../../src/plan/schema.ts';
import type { Workbook } from '../excel/workbook.ts';
import { readLanguageChoice, SETTINGS, type LanguageChoice } from '../state/remembered.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

export interface Opening {
  readonly languageChoice: LanguageChoice;
  /** A workbook without a plan leads to making one. */
  readonly step: 'plan' | 'score';
  /** The workbook's own, with the weights that people gave it; null without one. */
  readonly plan: Plan | null;
}

export async function openPane(workbook: Workbook): Promise<Opening> {
  const languageChoice = readLanguageChoice(await workbook.getSetting(SETTINGS.language));
  const standing = await readWorkbookPlan(workbook);
  const isOther = standing.kind === 'broken' && standing.findings.every(({ code }) => code === 'sheet.notPlan');
  return {
    languageChoice,
    step: standing.kind === 'none' || isOther ? 'plan' : 'score',
    plan: standing.kind === 'ready' ? standing.base : null,
  };
}

export const chooseLanguage = (workbook: Workbook, choice: LanguageChoice): Promise<void> =>
  workbook.setSetting(SETTINGS.language, choice);
