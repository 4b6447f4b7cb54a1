import { Body1, Button, Caption1, Field, Input, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { lastDayOf } from '../../../src/feedback/periods.ts';
import type { Outcome } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { PeriodFigures } from '../../commands/scorePeriods.ts';
import { writeInterviews } from '../../commands/writeInterviews.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

/** The links to more than these are found as tabs. */
const MOST_LINKS = 5;

interface Props {
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly PeriodFigures[];
}

/** A page for each person [S-31]. */
export function Interviews({ plan, periods }: Props): ReactNode {
  const { t, language, workbook } = usePane();
  const last = periods.at(-1);
  const people = last?.scorecard.people.map(({ person }) => person) ?? [];
  const [person, setPerson] = useState('');
  const [after, setAfter] = useState(lastDayOf(last?.period ?? '') ?? '');
  const [written, setWritten] = useState<Outcome<readonly string[]> | null>(null);
  const task = useTask();
  const write = async (): Promise<void> => {
    const request = { plan, periods, language, after, person: person === '' ? null : person };
    const given = await task.run((run) => writeInterviews(workbook, { ...request, ...run }));
    if (given !== undefined) setWritten(given);
  };
  const count = person === '' ? people.length : 1;
  return (
    <Fold section label={t('pane.interviews')}>
      <Caption1>{t('pane.interviews.hint')}</Caption1>
      <Field label={t('pane.interviews.who')}>
        <Select value={person} onChange={(_, { value }) => setPerson(value)}>
          <option value="">{t('pane.interviews.all', { people: people.length })}</option>
          {people.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('pane.interviews.after', { period: last?.period || t('pane.feedback.unnamed') })}
        hint={t('pane.interviews.afterHint')}
      >
        <Input type="date" value={after} onChange={(_, { value }) => setAfter(value)} />
      </Field>
      <Button onClick={() => void write()}>{t('pane.interviews.write', { count })}</Button>
      <TaskStatus task={task} label={t('pane.interviews.writing')} />
      {written?.ok === false && <FindingList findings={written.findings} />}
      {written?.ok === true && (
        <>
          <Body1 role="status">{t('pane.interviews.written', { count: written.value.length })}</Body1>
          <SheetLinks sheets={written.value.slice(0, MOST_LINKS)} />
        </>
      )}
    </Fold>
  );
}
