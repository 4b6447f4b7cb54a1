import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type Dispatch, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { sheetNames } from '../../commands/sheetNames.ts';
import { sumRepair } from '../../state/draftChecks.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask, type Task } from '../Task/useTask.ts';
import { WeightSum } from './WeightSum.tsx';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  readonly plan: Plan;
  readonly task: Task;
  readonly isCreated: boolean;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onCreate: () => void;
}

/** In sight wherever one scrolls: the sum of the weights and the button that creates the plan. */
export function CreateBar({ plan, task, isCreated, dispatch, onCreate }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const hasPlan = useHasPlan();
  return (
    <>
      {hasPlan && !isCreated && <Caption1>{t('pane.plan.replaces')}</Caption1>}
      <div className={styles.bar}>
        <WeightSum plan={plan} />
        <RepairSum plan={plan} dispatch={dispatch} />
        <Button appearance="primary" disabledFocusable={task.state.kind === 'running'} onClick={onCreate}>
          {t('pane.plan.create')}
        </Button>
        <TaskStatus task={task} label={t('pane.plan.creating')} />
      </div>
    </>
  );
}

/** The way back to 100 %, where there is one [S-7]. */
function RepairSum({ plan, dispatch }: Pick<Props, 'plan' | 'dispatch'>): ReactNode {
  const { describeRepair } = usePane();
  const repair = sumRepair(plan);
  if (repair === null) return null;
  return (
    <Button size="small" onClick={() => dispatch({ type: 'adopt', plan: repair.plan })}>
      {describeRepair(repair, plan.indicators)}
    </Button>
  );
}

function useHasPlan(): boolean {
  const { workbook } = usePane();
  const [has, setHas] = useState(false);
  const { run } = useTask();
  useEffect(() => {
    void run(() => sheetNames(workbook)).then((names) => setHas((names?.plan ?? null) !== null));
  }, [run, workbook]);
  return has;
}
