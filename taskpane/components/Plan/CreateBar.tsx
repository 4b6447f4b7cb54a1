import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { sheetNames } from '../../commands/sheetNames.ts';
import { planWarnings } from '../../state/draftChecks.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
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
  readonly onCreate: () => void;
}

/** What speaks against the plan and, in sight wherever one scrolls, its sum and the button that creates it. */
export function CreateBar({ plan, task, isCreated, onCreate }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const warnings = planWarnings(plan);
  const hasPlan = useHasPlan();
  return (
    <>
      {warnings.length > 0 && (
        <section>
          <Heading level="h2">{t('pane.plan.notes')}</Heading>
          <FindingList findings={warnings} indicators={plan.indicators} />
        </section>
      )}
      {hasPlan && !isCreated && <Caption1>{t('pane.plan.replaces')}</Caption1>}
      <div className={styles.bar}>
        <WeightSum plan={plan} />
        <Button appearance="primary" disabledFocusable={task.state.kind === 'running'} onClick={onCreate}>
          {t('pane.plan.create')}
        </Button>
        <TaskStatus task={task} label={t('pane.plan.creating')} />
      </div>
    </>
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
