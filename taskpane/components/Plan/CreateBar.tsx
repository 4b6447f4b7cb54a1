import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { sheetNames } from '../../commands/sheetNames.ts';
import { planWarnings } from '../../state/draftChecks.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useShown } from '../Task/useShown.ts';
import { useTask, type Task } from '../Task/useTask.ts';
import type { CreateAnswer } from './PlanView.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly plan: Plan;
  readonly task: Task;
  readonly answer: CreateAnswer | null;
  readonly onCreate: () => void;
  readonly onScore: () => void;
}

/** What speaks against the plan, the button that creates it, and what came of it. */
export function CreateBar({ plan, task, answer, onCreate, onScore }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const warnings = planWarnings(plan);
  const hasPlan = useHasPlan();
  const place = useShown(answer !== null);
  return (
    <section className={styles.section}>
      {warnings.length > 0 && (
        <div>
          <Heading level="h2">{t('pane.plan.notes')}</Heading>
          <FindingList findings={warnings} indicators={plan.indicators} />
        </div>
      )}
      {hasPlan && answer?.kind !== 'created' && <Caption1>{t('pane.plan.replaces')}</Caption1>}
      <Button appearance="primary" disabledFocusable={task.state.kind === 'running'} onClick={onCreate}>
        {t('pane.plan.create')}
      </Button>
      <TaskStatus task={task} label={t('pane.plan.creating')} />
      <div ref={place} className={styles.section}>
        {answer?.kind === 'refused' && (
          <MessageBar intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody>
              {t('pane.plan.refused')}
              <FindingList findings={answer.findings} indicators={plan.indicators} />
            </MessageBarBody>
          </MessageBar>
        )}
        {answer?.kind === 'created' && (
          <>
            <MessageBar intent="success" layout="multiline" politeness="polite">
              <MessageBarBody>{t('pane.plan.created')}</MessageBarBody>
            </MessageBar>
            <SheetLinks sheets={[answer.sheets.plan, answer.sheets.actuals, answer.sheets.scorecard]} />
            <Button onClick={onScore}>{t('pane.plan.continue')}</Button>
          </>
        )}
      </div>
    </section>
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
