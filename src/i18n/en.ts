import { adjustPaneEn } from './adjustPane.en.ts';
import { builderPaneEn } from './builderPane.en.ts';
import { calibrationPaneEn } from './calibrationPane.en.ts';
import { checkEn } from './check.en.ts';
import { dashboardEn } from './dashboard.en.ts';
import { dataPaneEn } from './dataPane.en.ts';
import { explainPaneEn } from './explainPane.en.ts';
import { feedbackEn } from './feedback.en.ts';
import { feedbackPaneEn } from './feedbackPane.en.ts';
import { figuresSheetEn } from './figuresSheet.en.ts';
import { formPaneEn } from './formPane.en.ts';
import { functionWordsEn } from './functionWords.en.ts';
import { guidePaneEn } from './guidePane.en.ts';
import { historyPaneEn } from './historyPane.en.ts';
import { improvementEn } from './improvement.en.ts';
import { indicatorsEn } from './indicators.en.ts';
import { ownProfilePaneEn } from './ownProfilePane.en.ts';
import { paneEn } from './pane.en.ts';
import { portablePaneEn } from './portablePane.en.ts';
import { promptsEn } from './prompts.en.ts';
import { readmeEn } from './readme.en.ts';
import { recordsPaneEn } from './recordsPane.en.ts';
import { reviewEn } from './review.en.ts';
import { reviewPaneEn } from './reviewPane.en.ts';
import { sheetEn } from './sheet.en.ts';
import { smartPaneEn } from './smartPane.en.ts';
import { termsEn } from './terms.en.ts';
import { versionsEn } from './versions.en.ts';
import { whatIfPaneEn } from './whatIfPane.en.ts';
import { trendsEn } from './trends.en.ts';

/** Defines the keys of every text except those of findings, which stand apart (`findings.en.ts`). */
export const en = {
  ...functionWordsEn,
  ...termsEn,
  ...indicatorsEn,
  ...paneEn,
  ...sheetEn,
  ...promptsEn,
  ...readmeEn,
  ...dashboardEn,
  ...trendsEn,
  ...ownProfilePaneEn,
  ...adjustPaneEn,
  ...explainPaneEn,
  ...versionsEn,
  ...reviewPaneEn,
  ...improvementEn,
  ...feedbackEn,
  ...feedbackPaneEn,
  ...formPaneEn,
  ...portablePaneEn,
  ...smartPaneEn,
  ...reviewEn,
  ...historyPaneEn,
  ...builderPaneEn,
  ...calibrationPaneEn,
  ...guidePaneEn,
  ...dataPaneEn,
  ...checkEn,
  ...figuresSheetEn,
  ...recordsPaneEn,
  ...whatIfPaneEn,
} as const;

export type TextKey = keyof typeof en;
