import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { keepSnapshot } from '../../commands/keepSnapshot.ts';
import type { TeamScore } from '../../commands/scorePeople.ts';
import { today } from '../../state/today.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

/** The figures of a day, for the time when plan or data have moved on. */
export function KeepSnapshot({ score }: { readonly score: TeamScore }): ReactNode {
  const { t, workbook } = usePane();
  const [kept, setKept] = useState<{ readonly date: string; readonly sheet: string | null } | null>(null);
  const task = useTask();
  const keep = async (): Promise<void> => {
    const date = today();
    const outcome = await task.run((run) => keepSnapshot(workbook, score, { ...run, date }));
    if (outcome?.ok === true) setKept({ date, sheet: outcome.value });
  };
  return (
    <>
      <Button onClick={() => void keep()}>{t('pane.snapshot')}</Button>
      <TaskStatus task={task} label={t('pane.snapshot.writing')} />
      {kept !== null && (
        <>
          <Body1 role="status">{t('pane.snapshot.kept', { date: kept.date })}</Body1>
          <SheetLinks sheets={[kept.sheet]} />
        </>
      )}
    </>
  );
}
