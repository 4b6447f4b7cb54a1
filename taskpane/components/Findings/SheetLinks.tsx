import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  links: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS },
});

/** Each selects a sheet. */
export function SheetLinks({ sheets }: { readonly sheets: readonly (string | null)[] }): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const task = useTask();
  return (
    <div className={styles.links}>
      {sheets
        .filter((sheet) => sheet !== null)
        .map((sheet) => (
          <Link key={sheet} as="button" onClick={() => void task.run(() => workbook.select(sheet, 'A1'))}>
            {t('pane.sheet.show', { sheet })}
          </Link>
        ))}
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
    </div>
  );
}
