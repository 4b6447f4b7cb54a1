import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { latestVersion } from '../../../src/plan/versions.ts';
import { loadReview, type ReviewStart } from '../../commands/loadReview.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { ReviewFigures } from './ReviewFigures.tsx';
import { CompareVersions } from './CompareVersions.tsx';
import { UnrecordedEdits } from './UnrecordedEdits.tsx';
import { VersionList } from './VersionList.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly onPlan: () => void;
  /** Opens a plan to be changed. */
  readonly onEdit: (plan: Plan) => void;
}

/** What the figures say about the plan, and what it has been through. */
export function ReviewView({ onPlan, onEdit }: Props): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [start, setStart] = useState<ReviewStart | null>(null);
  const task = useTask();
  const { run } = task;
  const load = useCallback(async () => {
    const found = await run(() => loadReview(workbook));
    if (found !== undefined) setStart(found);
    return found;
  }, [run, workbook]);
  const [made, setMade] = useState<number | null>(null);
  const change = async (): Promise<void> => setMade(versionIn(await load()));
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
      {made !== null && <Body1 role="status">{t('pane.review.made', { version: made })}</Body1>}
      {start?.hasPlan === true && <Parts start={start} onChanged={() => void change()} onEdit={onEdit} />}
      {(start !== null || task.state.kind === 'failed') && (
        <Button size="small" onClick={() => void load()}>
          {t('pane.score.refresh')}
        </Button>
      )}
    </div>
  );
}

/** The latest one; null without any. */
function versionIn(start: ReviewStart | undefined): number | null {
  return start?.versions.ok === true ? (latestVersion(start.versions.value.log.versions)?.version ?? null) : null;
}

interface PartsProps {
  readonly start: ReviewStart;
  readonly onChanged: () => void;
  readonly onEdit: (plan: Plan) => void;
}

function Parts({ start, onChanged, onEdit }: PartsProps): ReactNode {
  return (
    <>
      <ReviewFigures key={versionIn(start)} data={start.data} onChanged={onChanged} onEdit={onEdit} />
      <Versions start={start} onChanged={onChanged} />
    </>
  );
}

function Versions({ start: { versions, unrecorded, data }, onChanged }: Omit<PartsProps, 'onEdit'>): ReactNode {
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
