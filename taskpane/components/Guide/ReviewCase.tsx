import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { reviewWorkedCase } from '../../commands/reviewWorkedCase.ts';
import { conflictLines } from '../../state/guideWords.ts';
import { usePane } from '../Pane/paneContext.ts';
import { GuideFrame } from './GuideFrame.tsx';
import type { StepProps } from './guideSteps.ts';
import { useGuideTask } from './useGuideTask.ts';

/** The review finds by itself what the plan sets against each other. */
export function ReviewCase({ onDone }: StepProps): ReactNode {
  const { t, workbook, language } = usePane();
  const reviewing = useGuideTask((run) => reviewWorkedCase(workbook, run), onDone);
  const found = reviewing.outcome?.ok === true ? reviewing.outcome.value : null;
  const hasAny = found !== null && found.rewarded.length > 0;
  return (
    <GuideFrame step="review" {...reviewing}>
      {found !== null && (
        <>
          <Body1 role="status">
            {t(hasAny ? 'pane.guide.review.done' : 'pane.guide.review.none', {
              pairs: found.tested,
              conflicts: found.conflicts,
            })}
          </Body1>
          <ul>
            {conflictLines(found.rewarded, language).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </GuideFrame>
  );
}
