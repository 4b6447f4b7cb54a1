import { Body1, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { RecordReading } from '../../../src/records/readRecords.ts';
import type { AcceptedRepair } from '../../../src/records/repairs.ts';
import { checkData, writeDataCheck } from '../../commands/checkData.ts';
import { acceptRepairs, takeBackRepairs } from '../../commands/dataRepairs.ts';
import type { RecordSource } from '../../commands/readTables.ts';
import { checkedRows, countOf, groupsOf, safeRepairs } from '../../state/checkGroups.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { CheckedFinding } from './CheckedFinding.tsx';
import { RepairInForceLine } from './RepairInForceLine.tsx';

interface Props {
  readonly sources: readonly RecordSource[];
  /** Told after repairs were accepted or taken back, since figures may change. */
  readonly onRepairs?: () => void;
}

/** What is wrong with the tables, the worst first, and which of it is repaired while they are read. */
export function DataCheck({ sources, onRepairs }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [reading, setReading] = useState<RecordReading | null>(null);
  const task = useTask();
  const check = async (before: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
    const read = await task.run(async (run) => {
      await before();
      return checkData(workbook, sources, run);
    });
    if (read !== undefined) setReading(read);
  };
  const change = (save: typeof acceptRepairs, repairs: readonly AcceptedRepair[]): void =>
    void check(() => save(workbook, repairs)).then(onRepairs);
  return (
    <>
      <Body1>{t('pane.check.intro')}</Body1>
      <Button onClick={() => void check()}>{t(reading === null ? 'pane.check.run' : 'pane.check.again')}</Button>
      <TaskStatus task={task} label={t('pane.check.running')} />
      {reading !== null && (
        <Result
          reading={reading}
          onAccept={(repairs) => change(acceptRepairs, repairs)}
          onTakeBack={(repairs) => change(takeBackRepairs, repairs)}
        />
      )}
    </>
  );
}

interface ResultProps {
  readonly reading: RecordReading;
  readonly onAccept: (repairs: readonly AcceptedRepair[]) => void;
  readonly onTakeBack: (repairs: readonly AcceptedRepair[]) => void;
}

function Result({ reading, onAccept, onTakeBack }: ResultProps): ReactNode {
  const { t } = usePane();
  const { findings, inForce } = reading;
  const safe = safeRepairs(reading);
  const counts = { errors: countOf(findings, 'error'), warnings: countOf(findings, 'warning') };
  const rows = checkedRows(reading);
  return (
    <>
      <Body1 role="status">
        {findings.length === 0 ? t('pane.check.nothing', { rows }) : t('pane.check.summary', { rows, ...counts })}
      </Body1>
      {safe.length > 0 && (
        <Button appearance="primary" onClick={() => onAccept(safe)}>
          {t('pane.check.allSafe', { count: safe.length })}
        </Button>
      )}
      {groupsOf(findings).map(({ severity, findings: group }) => (
        <Fold
          key={severity}
          label={t(`pane.check.severity.${severity}`, { count: group.length })}
          open={severity === 'error'}
        >
          {group.map((finding, index) => (
            <CheckedFinding key={index} {...{ finding, reading, onAccept }} />
          ))}
        </Fold>
      ))}
      {inForce.length > 0 && (
        <Fold label={t('pane.check.inForce', { count: inForce.length })}>
          {inForce.map((repair, index) => (
            <RepairInForceLine key={index} {...{ repair, reading, onTakeBack }} />
          ))}
        </Fold>
      )}
      <CheckSheet reading={reading} />
    </>
  );
}

/** The same to print. */
function CheckSheet({ reading }: { readonly reading: RecordReading }): ReactNode {
  const { t, language, workbook } = usePane();
  const [sheet, setSheet] = useState<string | null>(null);
  const task = useTask();
  const write = async (): Promise<void> => {
    const written = await task.run((run) => writeDataCheck(workbook, reading, { language, ...run }));
    if (written !== undefined) setSheet(written);
  };
  return (
    <>
      <Button onClick={() => void write()}>{t('pane.check.sheet')}</Button>
      <TaskStatus task={task} label={t('pane.check.writing')} />
      <SheetLinks sheets={[sheet]} />
    </>
  );
}
