import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { TemplateId } from '../../../src/plan/templates.ts';
import { loadScoring, type Scoring } from '../../commands/loadScoring.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { ScoreForm } from './ScoreForm.tsx';
import { SeasonOver } from './SeasonOver.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly onStartTemplate: (template: TemplateId) => void;
  readonly onPlan: () => void;
}

/** The plan in force is the one on the sheet; without one there is nothing to score by. */
export function ScoreView({ onStartTemplate, onPlan }: Props): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [scoring, setScoring] = useState<Scoring | null>(null);
  const [reading, setReading] = useState(0);
  const task = useTask();
  const { run } = task;
  const load = useCallback(async () => {
    const loaded = await run(() => loadScoring(workbook));
    if (loaded === undefined) return;
    setScoring(loaded);
    setReading((count) => count + 1);
  }, [run, workbook]);
  useEffect(() => void load(), [load]);

  const isFailed = task.state.kind === 'failed';
  return (
    <div className={styles.view}>
      {isFailed && <TaskStatus task={task} label={t('pane.loading')} />}
      {scoring === null && !isFailed && <Spinner label={t('pane.loading')} />}
      {scoring?.standing.kind === 'none' && (
        <>
          <Body1>{t('pane.score.noPlan')}</Body1>
          <Button appearance="primary" onClick={onPlan}>
            {t('pane.score.toPlan')}
          </Button>
        </>
      )}
      {scoring?.standing.kind === 'broken' && (
        <div>
          <Body1>{t('pane.score.brokenPlan')}</Body1>
          <FindingList findings={scoring.standing.findings} />
        </div>
      )}
      {scoring?.standing.kind === 'ready' && <SeasonOver plan={scoring.standing.base} onPlan={onPlan} />}
      {scoring?.standing.kind === 'ready' && (
        <ScoreForm
          key={reading}
          standing={scoring.standing}
          data={scoring.data}
          typed={scoring.typed}
          formBefore={scoring.form}
          profiles={scoring.profiles}
          onStartTemplate={onStartTemplate}
        />
      )}
      {(scoring !== null || isFailed) && (
        <Button size="small" onClick={() => void load()}>
          {t('pane.score.refresh')}
        </Button>
      )}
    </div>
  );
}
