import { Body1, Button, Field, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { Outcome } from '../../../src/findings.ts';
import type { FoundData } from '../../commands/findData.ts';
import { findFigures, loadFeedbackForm } from '../../commands/loadFeedback.ts';
import { readWorkbookPlan } from '../../commands/readWorkbookPlan.ts';
import { scorePeriods, type ScoredPeriods } from '../../commands/scorePeriods.ts';
import type { FeedbackForm } from '../../state/remembered.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { FeedbackResult } from './FeedbackResult.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Loaded {
  readonly hasPlan: boolean;
  readonly data: readonly FoundData[];
  readonly form: FeedbackForm;
}

/** From figures by person and period to what is said about them. */
export function FeedbackView({ onPlan }: { readonly onPlan: () => void }): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const task = useTask();
  const { run } = task;
  const load = useCallback(async () => {
    const found = await run(async () => ({
      hasPlan: (await readWorkbookPlan(workbook)).kind !== 'none',
      data: await findFigures(workbook),
      form: await loadFeedbackForm(workbook),
    }));
    if (found !== undefined) setLoaded(found);
  }, [run, workbook]);
  useEffect(() => void load(), [load]);

  return (
    <div className={styles.view}>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
      {loaded === null && task.state.kind !== 'failed' && <Spinner label={t('pane.loading')} />}
      {loaded?.hasPlan === false && (
        <>
          <Body1>{t('pane.score.noPlan')}</Body1>
          <Button appearance="primary" onClick={onPlan}>
            {t('pane.score.toPlan')}
          </Button>
        </>
      )}
      {loaded?.hasPlan === true && (
        <>
          <Body1>{t('pane.feedback.intro')}</Body1>
          {loaded.data.length === 0 && <Body1>{t('pane.feedback.noData')}</Body1>}
          {loaded.data.length > 0 && <FiguresForm data={loaded.data} form={loaded.form} />}
        </>
      )}
      {(loaded !== null || task.state.kind === 'failed') && (
        <Button size="small" onClick={() => void load()}>
          {t('pane.score.refresh')}
        </Button>
      )}
    </div>
  );
}

function FiguresForm({ data, form }: Pick<Loaded, 'data' | 'form'>): ReactNode {
  const { t, workbook } = usePane();
  const [name, setName] = useState(data[0]?.source.name ?? '');
  const [answer, setAnswer] = useState<Outcome<ScoredPeriods> | null>(null);
  const task = useTask();
  const chosen = data.find(({ source }) => source.name === name) ?? data[0];
  const read = async (): Promise<void> => {
    if (chosen === undefined) return;
    const given = await task.run((run) => scorePeriods(workbook, chosen.source, run));
    if (given !== undefined) setAnswer(given);
  };
  const choose = (next: string): void => {
    setName(next);
    setAnswer(null);
  };
  return (
    <>
      <Field label={t('pane.feedback.data')}>
        <Select value={chosen?.source.name ?? ''} onChange={(_, { value }) => choose(value)}>
          {data.map(({ source, isInput }) => (
            <option key={source.name} value={source.name}>
              {t('pane.score.source', {
                name: isInput ? source.sheet : source.name,
                kind: t(`pane.score.kind.${isInput ? 'input' : 'actuals'}`),
                rows: source.rowCount,
              })}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" onClick={() => void read()}>
        {t('pane.feedback.read')}
      </Button>
      <TaskStatus task={task} label={t('pane.feedback.reading')} />
      {answer?.ok === false && <FindingList findings={answer.findings} />}
      {answer?.ok === true && <FeedbackResult scored={answer.value} form={form} />}
    </>
  );
}
