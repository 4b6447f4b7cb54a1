import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { PERIOD_UNITS, type PeriodUnit } from '../../../src/records/periodUnits.ts';
import type { RecordSource } from '../../commands/readTables.ts';
import { needsPeriod, rollUpData, unplacedRows, type RolledUp } from '../../commands/rollUpData.ts';
import { countOf } from '../../state/checkGroups.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from '../Plan/WordSelect.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { FigureTrace } from './FigureTrace.tsx';

interface Props {
  readonly sources: readonly RecordSource[];
  readonly onScore: () => void;
}

/** From tables of records to figures by person and period, and back to the rows behind each. */
export function RollUp({ sources, onScore }: Props): ReactNode {
  const { t, language, workbook } = usePane();
  const [unit, setUnit] = useState<PeriodUnit>('month');
  const [undated, setUndated] = useState('');
  const [rolled, setRolled] = useState<RolledUp | null>(null);
  const task = useTask();
  const run = async (): Promise<void> => {
    const request = { sources, unit, undated: undated.trim(), language };
    const given = await task.run((options) => rollUpData(workbook, request, options));
    if (given !== undefined) setRolled(given);
  };
  return (
    <>
      <Body1>{t('pane.rollUp.intro')}</Body1>
      <WordSelect
        label={t('pane.rollUp.unit')}
        ids={PERIOD_UNITS}
        value={unit}
        wordOf={(each) => t(`pane.rollUp.unit.${each}`)}
        onChoose={setUnit}
      />
      {needsPeriod(sources) && (
        <Field size="small" label={t('pane.rollUp.undated')} hint={t('pane.rollUp.undatedHint')}>
          <Input value={undated} onChange={(_, { value }) => setUndated(value)} />
        </Field>
      )}
      <Button appearance="primary" onClick={() => void run()}>
        {t('pane.rollUp.run')}
      </Button>
      <TaskStatus task={task} label={t('pane.rollUp.running')} />
      {rolled !== null && <Result rolled={rolled} onScore={onScore} />}
    </>
  );
}

interface ResultProps extends Pick<Props, 'onScore'> {
  readonly rolled: RolledUp;
}

function Result({ rolled: { figures, sheets }, onScore }: ResultProps): ReactNode {
  const { t } = usePane();
  const { rows, ids, reading } = figures;
  const errors = countOf(reading.findings, 'error');
  const people = new Set(rows.map(({ person }) => person)).size;
  const periods = new Set(rows.map(({ period }) => period)).size;
  const said =
    rows.length === 0 ? t('pane.rollUp.nobody') : t('pane.rollUp.done', { people, periods, figures: ids.length });
  return (
    <>
      <Body1 role="status">{said}</Body1>
      {errors > 0 && <Body1>{t('pane.rollUp.findings', { count: errors })}</Body1>}
      {unplacedRows(figures).map(({ name, count }) => (
        <Body1 key={name}>{t('pane.rollUp.unplaced', { table: name, count })}</Body1>
      ))}
      <SheetLinks sheets={sheets} />
      {rows.length > 0 && (
        <>
          <Button onClick={onScore}>{t('pane.plan.continue')}</Button>
          <FigureTrace figures={figures} />
        </>
      )}
    </>
  );
}
