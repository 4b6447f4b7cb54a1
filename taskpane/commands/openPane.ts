import type { Workbook } from '../excel/workbook.ts';
import { readLanguageChoice, SETTINGS, type LanguageChoice } from '../state/remembered.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

export interface Opening {
  readonly languageChoice: LanguageChoice;
  /** A workbook without a plan leads to making one. */
  readonly step: 'plan' | 'score';
}

export async function openPane(workbook: Workbook): Promise<Opening> {
  const languageChoice = readLanguageChoice(await workbook.getSetting(SETTINGS.language));
  const standing = await readWorkbookPlan(workbook);
  const isOther = standing.kind === 'broken' && standing.findings.every(({ code }) => code === 'sheet.notPlan');
  return { languageChoice, step: standing.kind === 'none' || isOther ? 'plan' : 'score' };
}

export const chooseLanguage = (workbook: Workbook, choice: LanguageChoice): Promise<void> =>
  workbook.setSetting(SETTINGS.language, choice);
