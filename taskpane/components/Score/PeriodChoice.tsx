import { Field, Select } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import type { FoundData } from '../../commands/findData.ts';
import { listPeriods, periodColumn, startingPeriod } from '../../commands/listPeriods.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

interface Props {
  readonly data: FoundData;
  readonly mapping: CallMapping | null;
  /** Of the plan; empty while open. */
  readonly planned: string;
  readonly onChoose: (data: FoundData) => void;
}

/** Which of several periods is scored. */
export function PeriodChoice({ data, mapping, planned, onChoose }: Props): ReactNode {
  const { t } = usePane();
  const { periods, reading } = usePeriods({ data, mapping, planned, onChoose });
  if (reading.state.kind === 'failed') return <TaskStatus task={reading} label={t('pane.loading')} />;
  if (periods.length < 2) return null;
  const isLog = data.kind !== 'actuals';
  return (
    <Field label={t('pane.score.whichPeriod')}>
      <Select value={data.period ?? ''} onChange={(_, { value }) => onChoose({ ...data, period: value })}>
        {isLog && <option value="">{t('pane.score.allPeriods')}</option>}
        {periods.map((period) => (
          <option key={period} value={period}>
            {period}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Reads the periods when other data or another column is chosen, and chooses one to start with. */
function usePeriods({ data, mapping, planned, onChoose }: Props) {
  const { workbook } = usePane();
  const [found, setFound] = useState<Found | null>(null);
  const reading = useTask();
  const { run } = reading;
  const { source, kind } = data;
  const isOpen = kind === 'actuals' || planned === '';
  const column = data.isInput || !isOpen ? null : periodColumn(data, mapping);
  const start = useEffectEvent((next: Found) => {
    setFound(next);
    const isChosen = data.period === '' || next.periods.includes(data.period ?? '');
    if (next.periods.length > 1 && !isChosen)
      onChoose({ ...data, period: startingPeriod(next.periods, planned, kind) });
  });
  useEffect(() => {
    if (column === null) return;
    void run((options) => listPeriods(workbook, { source, column }, options)).then((periods) => {
      if (periods !== undefined) start({ source, column, periods });
    });
  }, [workbook, run, source, column]);
  const isOfData = found?.source === source && found.column === column;
  return { periods: isOfData ? found.periods : [], reading };
}

interface Found {
  readonly source: DataSource;
  readonly column: number;
  readonly periods: readonly string[];
}
