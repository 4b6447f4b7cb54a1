import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { workedCasePlans } from '../../../src/plan/workedCase.ts';
import { balancedPlan, changeWorkedCase } from '../../commands/changeWorkedCase.ts';
import { sheetName } from '../../commands/sheetNames.ts';
import { succeed } from '../../../src/findings.ts';
import { CASE_PERIODS } from '../../state/guide.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { PlanChanges } from '../Plan/PlanChanges.tsx';
import { GuideFrame } from './GuideFrame.tsx';
import type { StepProps } from './guideSteps.ts';
import { useGuideTask } from './useGuideTask.ts';

/** The balanced plan as a diff, to be accepted. */
export function ChangePlan({ onDone }: StepProps): ReactNode {
  const { t, workbook, language } = usePane();
  const accepting = useGuideTask(async (run) => {
    const accepted = await changeWorkedCase(workbook, language, run);
    if (!accepted.ok) return accepted;
    const sheets = [accepted.value.sheets.plan, await sheetName(workbook, 'changeLog')];
    return succeed({ version: accepted.value.plan.version, sheets });
  }, onDone);
  const accepted = accepting.outcome?.ok === true ? accepting.outcome.value : null;
  const { before } = workedCasePlans(language, CASE_PERIODS.before);
  return (
    <GuideFrame step="change" {...accepting} before={<PlanChanges before={before} after={balancedPlan(language)} />}>
      {accepted !== null && (
        <>
          <Body1 role="status">{t('pane.guide.change.done', { version: accepted.version })}</Body1>
          <SheetLinks sheets={accepted.sheets} />
        </>
      )}
    </GuideFrame>
  );
}
