import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Outcome } from '../../../src/findings.ts';
import { CASE_PERIODS, type GuideStep } from '../../state/guide.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { Task } from '../Task/useTask.ts';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  do: { alignSelf: 'start' },
});

interface Props {
  readonly step: GuideStep;
  readonly task: Task;
  /** What came of it; null until it is done. */
  readonly outcome: Outcome<unknown> | null;
  readonly onDo: () => void;
  /** What is to be seen before it is done. */
  readonly before?: ReactNode;
  /** What is to be seen once it is done. */
  readonly children: ReactNode;
}

/** What a step of the worked case is about, the button that does it, and what came of it. */
export function GuideFrame({ step, task, outcome, onDo, before, children }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const isDone = outcome?.ok === true;
  const period = CASE_PERIODS.before;
  return (
    <section className={styles.step} aria-label={t(`pane.guide.${step}.title`)}>
      <Heading level="h3">{t(`pane.guide.${step}.title`)}</Heading>
      <Body1>{t(`pane.guide.${step}.text`, { period })}</Body1>
      {before}
      <Button
        className={styles.do}
        appearance={isDone ? 'secondary' : 'primary'}
        disabledFocusable={task.state.kind === 'running'}
        onClick={onDo}
      >
        {t(`pane.guide.${step}.do`, { period })}
      </Button>
      <TaskStatus task={task} label={t('pane.guide.working')} />
      {outcome?.ok === false && <FindingList findings={outcome.findings} />}
      {isDone && children}
    </section>
  );
}
