import { Body1Strong, Spinner } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { RecordFigures } from '../../../src/records/rollUp.ts';
import { traceFigure, type Traced, type TracedPart } from '../../commands/traceFigure.ts';
import { figureName, figureText } from '../../state/recordText.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { WordSelect } from '../Plan/WordSelect.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { TracedRows } from './TracedRows.tsx';

/** Person, period and figure, and at once the rows behind it [S-28]. */
export function FigureTrace({ figures }: { readonly figures: RecordFigures }): ReactNode {
  const { t, language } = usePane();
  const { rows, ids } = figures;
  const people = [...new Set(rows.map(({ person }) => person))].sort();
  const [chosen, setChosen] = useState({
    person: people[0] ?? '',
    period: rows.at(-1)?.period ?? '',
    id: ids[0] ?? '',
  });
  const person = people.includes(chosen.person) ? chosen.person : (people[0] ?? '');
  const periods = rows.filter((row) => row.person === person).map(({ period }) => period);
  const period = periods.includes(chosen.period) ? chosen.period : (periods.at(-1) ?? '');
  const id = ids.includes(chosen.id) ? chosen.id : (ids[0] ?? '');
  const row = rows.findIndex((each) => each.person === person && each.period === period);
  const value = figures.values[ids.indexOf(id)]?.[row] ?? null;
  const choose = (part: Partial<Traced>): void => setChosen({ person, period, id, ...part });
  const shown = value === null ? t('pane.trace.missing') : figureText(value, id, language);
  return (
    <>
      <Heading level="h2">{t('pane.trace.title')}</Heading>
      <WordSelect
        label={t('pane.trace.person')}
        ids={people}
        value={person}
        wordOf={(each) => each}
        onChoose={(each) => choose({ person: each })}
      />
      <WordSelect
        label={t('pane.trace.period')}
        ids={periods}
        value={period}
        wordOf={(each) => each}
        onChoose={(each) => choose({ period: each })}
      />
      <WordSelect
        label={t('pane.trace.figure')}
        ids={ids}
        value={id}
        wordOf={(each) => figureName(each, language)}
        onChoose={(each) => choose({ id: each })}
      />
      <Body1Strong role="status">
        {t('pane.trace.value', { figure: figureName(id, language), person, period, value: shown })}
      </Body1Strong>
      <Behind {...{ figures, person, period, id }} />
    </>
  );
}

function Behind({ figures, person, period, id }: Traced & { readonly figures: RecordFigures }): ReactNode {
  const { t, workbook } = usePane();
  const [parts, setParts] = useState<readonly TracedPart[] | null>(null);
  const task = useTask();
  const { run } = task;
  useEffect(() => {
    setParts(null);
    void run(() => traceFigure(workbook, figures, { person, period, id })).then((traced) => {
      if (traced !== undefined) setParts(traced);
    });
  }, [run, workbook, figures, person, period, id]);
  if (task.state.kind === 'failed') return <TaskStatus task={task} label={t('pane.trace.loading')} />;
  if (parts === null) return <Spinner size="tiny" label={t('pane.trace.loading')} />;
  if (parts.length === 0) return t('pane.trace.none');
  return parts.map((part) => <TracedRows key={part.role} part={part} />);
}
