import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckedCell } from '../../../src/records/checkFindings.ts';
import type { ReadTable } from '../../../src/records/readRecords.ts';
import { addressIn } from '../../../src/records/recordTable.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

/** Cells that have a link; the rest are counted, and stand on the sheet. */
const SHOWN = 8;

const useStyles = makeStyles({
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
});

interface Props {
  readonly table: ReadTable;
  /** -1 for whole rows. */
  readonly column: number;
  readonly cells: readonly CheckedCell[];
  readonly count: number;
  /** A cell without a value of its own is left out. */
  readonly isRepaired?: boolean;
}

/** Each selects its cell: with what stands there, and what a repair makes of it. */
export function CheckedCells({ table, column, cells, count, isRepaired = false }: Props): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const task = useTask();
  const { sheet } = table.origin;
  const textOf = ({ row, found, used }: CheckedCell): string => {
    const address = addressIn(table, row, column);
    const shown = used === null && isRepaired ? t('pane.check.leftOut') : used;
    if (shown !== null) return t('pane.check.cell', { address, found: String(found ?? ''), used: String(shown) });
    return found === null ? address : t('pane.check.cellFound', { address, found: String(found) });
  };
  const select = (row: number): void => void task.run(() => workbook.select(sheet, addressIn(table, row, column)));
  const shown = cells.slice(0, SHOWN);
  return (
    <div className={styles.cells} role="group" aria-label={t('pane.check.cells')}>
      {shown.map((cell) => (
        <Link key={cell.row} as="button" onClick={() => select(cell.row)}>
          {textOf(cell)}
        </Link>
      ))}
      {count > shown.length && <Caption1>{t('pane.check.more', { count: count - shown.length })}</Caption1>}
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
    </div>
  );
}
