import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { loadReview, type ReviewStart } from '../../commands/loadReview.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { CompareVersions } from './CompareVersions.tsx';
import { UnrecordedEdits } from './UnrecordedEdits.tsx';
import { VersionList } from './VersionList.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What the plan has been through, and what it would have made of the same people. */
export function ReviewView({ onPlan }: { readonly onPlan: () => void }): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [start, setStart] = useState<ReviewStart | null>(null);
  const task = useTask();
  const { run } = task;
  const load = useCallback(async () => {
    const found = await run(() => loadReview(workbook));
    if (found !== undefined) setStart(found);
  }, [run, workbook]);
  useEffect(() => void load(), [load]);
  return (
    <div className={styles.view}>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
      {start === null && task.state.kind !== 'failed' && <Spinner label={t('pane.loading')} />}
      {start?.hasPlan === false && (
        <>
          <Body1>{t('pane.score.noPlan')}</Body1>
          <Button appearance="primary" onClick={onPlan}>
            {t('pane.score.toPlan')}
          </Button>
        </>
      )}
      {start?.hasPlan === true && <Versions start={start} onChanged={() => void load()} />}
      {(start !== null || task.state.kind === 'failed') && (
        <Button size="small" onClick={() => void load()}>
          {t('pane.score.refresh')}
        </Button>
      )}
    </div>
  );
}

interface VersionsProps {
  readonly start: ReviewStart;
  readonly onChanged: () => void;
}

function Versions({ start: { versions, unrecorded, data }, onChanged }: VersionsProps): ReactNode {
  if (!versions.ok) return <FindingList findings={versions.findings} />;
  const { log, findings } = versions.value;
  return (
    <>
      {unrecorded !== null && <UnrecordedEdits unrecorded={unrecorded} onRecorded={onChanged} />}
      <VersionList versions={log.versions} findings={findings} onChanged={onChanged} />
      <CompareVersions versions={log.versions} data={data} />
    </>
  );
}
