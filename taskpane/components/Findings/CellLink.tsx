import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Where } from '../../../src/findings.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';

/** Selects the cell a finding is about; nothing where it has none. */
export function CellLink({ where }: { readonly where: Where | undefined }): ReactNode {
  const { t, workbook } = usePane();
  const task = useTask();
  if (where?.kind !== 'address') return null;
  const { sheet, address } = where;
  const label = t('pane.showCell', { place: `${sheet}!${address}` });
  return (
    <>
      <Link as="button" inline onClick={() => void task.run(() => workbook.select(sheet, address))}>
        {label}
      </Link>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={label} />}
    </>
  );
}
