import { Button, Field, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { wordError } from '../../commands/wordError.ts';
import { percentOf } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { Task } from './useTask.ts';

/** Progress with a way to cancel while work is running; what became of it where it did not end well. */
export function TaskStatus({ task, label }: { readonly task: Task; readonly label: string }): ReactNode {
  const { t } = usePane();
  const { state } = task;
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    return (
      <div>
        <Field
          label={label}
          validationMessage={t('pane.progress', { percent: percentOf(state.share) })}
          validationState="none"
        >
          <ProgressBar value={state.share} aria-label={label} />
        </Field>
        <Button onClick={task.cancel} disabledFocusable={state.mustEnd === true}>
          {t('pane.cancel')}
        </Button>
      </div>
    );
  }
  const isCancelled = state.kind === 'cancelled';
  return (
    <MessageBar intent={isCancelled ? 'info' : 'error'} layout="multiline" politeness="assertive">
      <MessageBarBody>{isCancelled ? t('pane.cancelled') : wordError(state.error, t)}</MessageBarBody>
    </MessageBar>
  );
}
