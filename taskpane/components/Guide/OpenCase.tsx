import { Body1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { findCase } from '../../commands/scoreWorkedCase.ts';
import { openWorkedCase } from '../../commands/openWorkedCase.ts';
import { readWorkbookPlan } from '../../commands/readWorkbookPlan.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { GuideFrame } from './GuideFrame.tsx';
import type { StepProps } from './guideSteps.ts';
import { useGuideTask } from './useGuideTask.ts';

/** Puts the case into the workbook, unless a plan of people's own is there. */
export function OpenCase({ onDone }: StepProps): ReactNode {
  const { t, workbook, language } = usePane();
  const [isFree, setFree] = useState<boolean | null>(null);
  const looking = useTask();
  const { run } = looking;
  const opening = useGuideTask((options) => openWorkedCase(workbook, language, options), onDone);
  useEffect(() => {
    const look = async (): Promise<boolean> =>
      (await readWorkbookPlan(workbook)).kind === 'none' || (await findCase(workbook)) !== null;
    void run(look).then((free) => setFree(free ?? null));
  }, [run, workbook]);
  if (looking.state.kind === 'failed') return <TaskStatus task={looking} label={t('pane.loading')} />;
  if (isFree === false) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t('pane.guide.hasPlan')}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <GuideFrame step="open" {...opening}>
      <Body1 role="status">{t('pane.guide.open.done')}</Body1>
      <SheetLinks sheets={opening.outcome?.ok === true ? opening.outcome.value : []} />
    </GuideFrame>
  );
}
