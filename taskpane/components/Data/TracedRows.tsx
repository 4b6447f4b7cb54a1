import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TracedPart } from '../../commands/traceFigure.ts';
import { amountText } from '../../state/recordText.ts';
import { listText } from '../../state/shownNumbers.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    paddingBlock: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** What counts, or what that is divided by: how much it comes to, and its rows, each a link to its cell. */
export function TracedRows({ part }: { readonly part: TracedPart }): ReactNode {
  const { t, language, workbook } = usePane();
  const styles = useStyles();
  const task = useTask();
  const { rows, count, role, tables } = part;
  const amount = part.counts === 'customers' ? part.amount : amountText(part.amount, language);
  const text = t(`pane.trace.${part.counts}`, { amount, count });
  const said = tables.length === 0 ? text : t('pane.trace.in', { text, tables: listText(tables, language) });
  const label = t(`pane.trace.${role}`, { text: said });
  if (rows.length === 0) return <Body1>{label}</Body1>;
  return (
    <Fold label={label} open={role === 'over'}>
      {count > rows.length && <Caption1>{t('pane.trace.first', { shown: rows.length, count })}</Caption1>}
      <ul className={styles.list}>
        {rows.map(({ sheet, address, values }) => (
          <li key={`${sheet}!${address}`} className={styles.row}>
            <Link as="button" onClick={() => void task.run(() => workbook.select(sheet, address))}>
              {`${sheet}!${address}`}
            </Link>{' '}
            <Caption1>{values.join(' · ')}</Caption1>
          </li>
        ))}
      </ul>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={label} />}
    </Fold>
  );
}
