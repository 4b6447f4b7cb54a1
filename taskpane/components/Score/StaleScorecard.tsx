import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import type { PlanMark } from '../../../src/sheets/scorecardState.ts';
import { checkScorecard, type ScorecardCheck } from '../../commands/checkScorecard.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

interface Props {
  /** The plan in force; the scorecard is looked at again whenever it is read. */
  readonly plan: Plan;
  /** What the button says, and does; null where nothing can be done here. */
  readonly way: { readonly label: string; readonly go: () => void } | null;
}

/** Says that the plan has changed since the scorecard was made; nothing while the two agree. */
export function StaleScorecard({ plan, way }: Props): ReactNode {
  const { t } = usePane();
  const { check, task } = useScorecard(plan);
  if (task.state.kind === 'failed') return <TaskStatus task={task} label={t('pane.loading')} />;
  if (check?.state.kind !== 'changed') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <StaleText {...check.state} />
        <SheetLinks sheets={[check.sheet]} />
      </MessageBarBody>
      {way !== null && (
        <MessageBarActions>
          <Button size="small" onClick={way.go}>
            {way.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function StaleText({ madeBy, now }: { readonly madeBy: PlanMark; readonly now: PlanMark }): ReactNode {
  const { t } = usePane();
  const args = { made: madeBy.version, now: now.version };
  return t(madeBy.version === now.version ? 'pane.stale.sameVersion' : 'pane.stale', args);
}

function useScorecard(plan: Plan) {
  const { workbook } = usePane();
  const [check, setCheck] = useState<ScorecardCheck | null>(null);
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    void run(() => checkScorecard(workbook)).then((found) => {
      if (found !== undefined) setCheck(found);
    });
  }, [run, workbook, plan]);
  return { check, task };
}
