import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { Correction } from './useCorrection.ts';

/** Says that estimates are scored instead of counts, and the way back. */
export function CorrectionInUse({ correction: { isOn, leave, task } }: { readonly correction: Correction }): ReactNode {
  const { t } = usePane();
  if (task.state.kind === 'failed') return <TaskStatus task={task} label={t('pane.loading')} />;
  if (!isOn) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t('pane.calibration.inUse')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void leave()}>
          {t('pane.calibration.leave')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
