import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { usePane } from '../Pane/paneContext.ts';
import { PlanChanges } from '../Plan/PlanChanges.tsx';
import { FindingList } from '../Findings/FindingList.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import type { WhatIfProps } from './WhatIfView.tsx';

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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  changes: { maxHeight: '40vh', overflowY: 'auto' },
});

interface Props extends Pick<WhatIfProps, 'onApply' | 'onDrop'> {
  readonly standing: Plan;
  /** As it would be applied. */
  readonly plan: Plan;
  readonly isMoved: boolean;
  /** Whether anybody can be scored by it. */
  readonly isSound: boolean;
}

/** What is moved is applied after it was shown as what it changes of the plan, or dropped. */
export function WhatIfActions({ standing, plan, isMoved, isSound, onApply, onDrop }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const task = useTask();
  const apply = async (): Promise<void> => {
    setRefused([]);
    const answer = await task.run((run) => onApply({ plan, reason }, run));
    if (answer?.kind === 'refused') setRefused(answer.findings);
  };
  const canApply = isMoved && isSound;
  const isRunning = task.state.kind === 'running';
  return (
    <div className={styles.bar}>
      {isAsked && canApply && <Asked {...{ standing, plan, reason }} onReason={setReason} />}
      {!isMoved && <Caption1>{t('pane.whatIf.same')}</Caption1>}
      {refused.length > 0 && <FindingList findings={refused} indicators={plan.indicators} />}
      <div className={styles.buttons}>
        {isAsked && canApply ? (
          <>
            <Button appearance="primary" disabledFocusable={isRunning} onClick={() => void apply()}>
              {t('pane.whatIf.write')}
            </Button>
            <Button disabledFocusable={isRunning} onClick={() => setAsked(false)}>
              {t('pane.whatIf.notYet')}
            </Button>
          </>
        ) : (
          <>
            <Button appearance="primary" disabledFocusable={!canApply} onClick={() => setAsked(canApply)}>
              {t('pane.whatIf.apply')}
            </Button>
            <Button onClick={onDrop}>{t('pane.whatIf.drop')}</Button>
          </>
        )}
      </div>
      <TaskStatus task={task} label={t('pane.whatIf.applying')} />
    </div>
  );
}

interface AskedProps extends Pick<Props, 'standing' | 'plan'> {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** What the next version would say, and why; which version that is, the change log decides. */
function Asked({ standing, plan, reason, onReason }: AskedProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const title = t('pane.whatIf.would');
  return (
    <>
      <div className={styles.changes} role="group" tabIndex={0} aria-label={title}>
        <Body1>{title}</Body1>
        <PlanChanges before={standing} after={{ ...plan, version: standing.version }} />
      </div>
      <Field size="small" label={t('pane.whatIf.reason')}>
        <Input value={reason} onChange={(_, { value }) => onReason(value)} />
      </Field>
    </>
  );
}
