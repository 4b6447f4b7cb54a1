import { Body1, Button, Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { endSeason, isSeasonOver } from '../../../src/plan/season.ts';
import { createPlan } from '../../commands/createPlan.ts';
import { today } from '../../state/today.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { PlanChanges } from './PlanChanges.tsx';

interface Props {
  /** The plan on the sheet, with the weights that people gave it. */
  readonly plan: Plan;
  readonly onReverted: () => void;
}

/** Until when a season runs; once it is over, what comes back, and the button that brings it [S-10]. */
export function SeasonNote({ plan, onReverted }: Props): ReactNode {
  const { t } = usePane();
  const { season, seasonEnds } = plan;
  if (seasonEnds === undefined) return null;
  const args = { season: t(`season.${season}`), date: seasonEnds };
  if (!isSeasonOver(plan, today())) {
    return (
      <>
        <Caption1>{t('pane.season.runs', args)}</Caption1>
        <Fold label={t('pane.season.endNow')}>
          <Ending plan={plan} onReverted={onReverted} />
        </Fold>
      </>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('pane.season.over', args)}
        <Ending plan={plan} onReverted={onReverted} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Ending({ plan, onReverted }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const task = useTask();
  const reverted: Plan = { ...endSeason(plan), version: plan.version + 1 };
  const revert = async (): Promise<void> => {
    const outcome = await task.run((run) =>
      createPlan(workbook, reverted, reverted.language, { ...run, reason: 'seasonEnded' }),
    );
    if (outcome === undefined) return;
    setRefused(outcome.ok ? [] : outcome.findings);
    if (outcome.ok) onReverted();
  };
  return (
    <>
      <PlanChanges before={plan} after={reverted} />
      <Button size="small" onClick={() => void revert()}>
        {t('pane.season.revert')}
      </Button>
      <TaskStatus task={task} label={t('pane.season.reverting')} />
      {refused.length > 0 && (
        <>
          <Body1>{t('pane.season.notReverted')}</Body1>
          <FindingList findings={refused} indicators={plan.indicators} />
        </>
      )}
    </>
  );
}
