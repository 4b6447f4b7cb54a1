import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { scoreWorkedCase } from '../../commands/scoreWorkedCase.ts';
import { listText, shareText } from '../../state/shownNumbers.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { GuideFrame } from './GuideFrame.tsx';
import type { StepProps } from './guideSteps.ts';
import { TeamBeforeAfter } from './TeamBeforeAfter.tsx';
import { useGuideTask } from './useGuideTask.ts';

interface Props extends StepProps {
  /** By the plan that the case begins with, or by the one that takes its place. */
  readonly step: 'score' | 'result';
}

/** Scores the case by the plan in force and says who comes first. */
export function ScoreCase({ step, onDone }: Props): ReactNode {
  const { t, workbook, language } = usePane();
  const scoring = useGuideTask((run) => scoreWorkedCase(workbook, language, run), onDone);
  const scored = scoring.outcome?.ok === true ? scoring.outcome.value : null;
  const share = (value: number): string => shareText(value, language);
  return (
    <GuideFrame step={step} {...scoring}>
      {scored !== null && (
        <>
          <Body1 role="status">
            {t(`pane.guide.${step}.done`, {
              names: listText(scored.leaders.names, language),
              complaints: share(scored.leaders.complaints),
              repurchase: share(scored.leaders.repurchase),
              teamComplaints: share(scored.leaders.teamComplaints),
              teamRepurchase: share(scored.leaders.teamRepurchase),
            })}
          </Body1>
          {step === 'result' && <TeamBeforeAfter team={scored.team} />}
          <SheetLinks sheets={scored.sheets} />
        </>
      )}
    </GuideFrame>
  );
}
