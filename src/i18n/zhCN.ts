import { adjustPaneZhCN } from './adjustPane.zhCN.ts';
import { builderPaneZhCN } from './builderPane.zhCN.ts';
import { calibrationPaneZhCN } from './calibrationPane.zhCN.ts';
import { checkZhCN } from './check.zhCN.ts';
import { dashboardZhCN } from './dashboard.zhCN.ts';
import type { TextKey } from './en.ts';
import { dataPaneZhCN } from './dataPane.zhCN.ts';
import { explainPaneZhCN } from './explainPane.zhCN.ts';
import { feedbackZhCN } from './feedback.zhCN.ts';
import { feedbackPaneZhCN } from './feedbackPane.zhCN.ts';
import { figuresSheetZhCN } from './figuresSheet.zhCN.ts';
import { formPaneZhCN } from './formPane.zhCN.ts';
import { functionWordsZhCN } from './functionWords.zhCN.ts';
import { guidePaneZhCN } from './guidePane.zhCN.ts';
import { historyPaneZhCN } from './historyPane.zhCN.ts';
import { improvementZhCN } from './improvement.zhCN.ts';
import { indicatorsZhCN } from './indicators.zhCN.ts';
import { ownProfilePaneZhCN } from './ownProfilePane.zhCN.ts';
import { paneZhCN } from './pane.zhCN.ts';
import { portablePaneZhCN } from './portablePane.zhCN.ts';
import { promptsZhCN } from './prompts.zhCN.ts';
import { readmeZhCN } from './readme.zhCN.ts';
import { recordsPaneZhCN } from './recordsPane.zhCN.ts';
import { reviewZhCN } from './review.zhCN.ts';
import { reviewPaneZhCN } from './reviewPane.zhCN.ts';
import { sheetZhCN } from './sheet.zhCN.ts';
import { smartPaneZhCN } from './smartPane.zhCN.ts';
import { termsZhCN } from './terms.zhCN.ts';
import { versionsZhCN } from './versions.zhCN.ts';
import { whatIfPaneZhCN } from './whatIfPane.zhCN.ts';
import { trendsZhCN } from './trends.zhCN.ts';

export const zhCN: Readonly<Record<TextKey, string>> = {
  ...functionWordsZhCN,
  ...termsZhCN,
  ...indicatorsZhCN,
  ...paneZhCN,
  ...sheetZhCN,
  ...promptsZhCN,
  ...readmeZhCN,
  ...dashboardZhCN,
  ...trendsZhCN,
  ...ownProfilePaneZhCN,
  ...adjustPaneZhCN,
  ...explainPaneZhCN,
  ...versionsZhCN,
  ...reviewPaneZhCN,
  ...improvementZhCN,
  ...feedbackZhCN,
  ...feedbackPaneZhCN,
  ...formPaneZhCN,
  ...portablePaneZhCN,
  ...smartPaneZhCN,
  ...reviewZhCN,
  ...historyPaneZhCN,
  ...builderPaneZhCN,
  ...calibrationPaneZhCN,
  ...guidePaneZhCN,
  ...dataPaneZhCN,
  ...checkZhCN,
  ...figuresSheetZhCN,
  ...recordsPaneZhCN,
  ...whatIfPaneZhCN,
};
