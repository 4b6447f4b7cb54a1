import { Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Unrecorded } from '../../commands/readVersions.ts';
import { recordEdits } from '../../commands/recordEdits.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { PlanChanges } from '../Plan/PlanChanges.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

interface Props {
  readonly unrecorded: Unrecorded;
  readonly onRecorded: () => void;
}

/** What was changed on the plan sheet since the last version, and the way to make it one [S-38]. */
export function UnrecordedEdits({ unrecorded: { plan, last }, onRecorded }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const task = useTask();
  const record = async (): Promise<void> => {
    const outcome = await task.run((run) => recordEdits(workbook, { ...run, reason }));
    if (outcome === undefined) return;
    setRefused(outcome.ok ? [] : outcome.findings);
    if (outcome.ok) onRecorded();
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t('pane.versions.unrecorded', { version: last.version })}
        {last.plan !== null && <PlanChanges before={last.plan} after={{ ...plan, version: last.plan.version }} />}
        <Field size="small" label={t('pane.versions.reason')}>
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Button size="small" onClick={() => void record()}>
          {t('pane.versions.record')}
        </Button>
        <TaskStatus task={task} label={t('pane.versions.recording')} />
        <FindingList findings={refused} indicators={plan.indicators} />
      </MessageBarBody>
    </MessageBar>
  );
}
