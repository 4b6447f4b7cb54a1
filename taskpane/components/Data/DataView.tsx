import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { RecordMapping } from '../../../src/records/kinds.ts';
import { findRecords, recordSourcesOf, type FoundTable } from '../../commands/findRecords.ts';
import { rememberTable } from '../../commands/rememberMapping.ts';
import { UNUSED } from '../../state/rememberedTables.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { DataCheck } from './DataCheck.tsx';
import { RollUp } from './RollUp.tsx';
import { TableCard } from './TableCard.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the workbook holds, what it is taken for, and what can be made of it. */
export function DataView({ onScore }: { readonly onScore: () => void }): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [tables, setTables] = useState<readonly FoundTable[] | null>(null);
  const finding = useTask();
  const keeping = useTask();
  const { run } = finding;
  const load = useCallback(async () => {
    const found = await run(() => findRecords(workbook));
    if (found !== undefined) setTables(found);
  }, [run, workbook]);
  useEffect(() => void load(), [load]);

  const change = ({ source }: FoundTable, mapping: RecordMapping | null): void => {
    // Tables with the same headings are read alike.
    const isAlike = (other: FoundTable): boolean => other.source.headings.join() === source.headings.join();
    setTables((before) => (before ?? []).map((each) => (isAlike(each) ? { ...each, mapping, isChosen: true } : each)));
    void keeping.run(() => rememberTable(workbook, source, mapping ?? UNUSED));
  };
  const sources = recordSourcesOf(tables ?? []);
  return (
    <div className={styles.view}>
      {[finding, keeping].map((task, index) =>
        task.state.kind === 'failed' ? <TaskStatus key={index} task={task} label={t('pane.loading')} /> : null,
      )}
      {tables === null && finding.state.kind !== 'failed' && <Spinner label={t('pane.loading')} />}
      {tables !== null && <Body1>{t(tables.length === 0 ? 'pane.data.none' : 'pane.data.intro')}</Body1>}
      {tables !== null && (
        <div>
          {tables.map((table) => (
            <TableCard key={keyOf(table)} table={table} onChange={(mapping) => change(table, mapping)} />
          ))}
        </div>
      )}
      {sources.length > 0 && (
        <>
          <Fold section label={t('pane.data.check')}>
            <DataCheck sources={sources} />
          </Fold>
          <Fold section label={t('pane.data.rollUp')}>
            <RollUp sources={sources} onScore={onScore} />
          </Fold>
        </>
      )}
      {(tables !== null || finding.state.kind === 'failed') && (
        <Button size="small" onClick={() => void load()}>
          {t('pane.score.refresh')}
        </Button>
      )}
    </div>
  );
}

const keyOf = ({ source: { kind, name } }: FoundTable): string => `${kind}/${name}`;
