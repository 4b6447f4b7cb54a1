import { Caption1 } from '@fluentui/react-components';
import { useState, type ComponentType, type ReactNode } from 'react';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import type { RulesPanelProps } from './RulesPanel.tsx';

/** Every trigger of the review on one page: to be switched off, held against other thresholds, or put on a sheet. */
export function ReviewRules(props: RulesPanelProps): ReactNode {
  const { t } = usePane();
  const { task, refresh } = props.state;
  const [Panel, setPanel] = useState<ComponentType<RulesPanelProps> | null>(null);
  const fetching = useTask();
  const open = async (): Promise<void> => {
    void refresh();
    const fetched = await fetching.run(async () => (await import('./RulesPanel.tsx')).RulesPanel);
    if (fetched !== undefined) setPanel(() => fetched);
  };
  return (
    <Fold section label={t('pane.review.rules')} onOpen={() => void open()}>
      <Caption1>{t('pane.review.rulesHint')}</Caption1>
      {Panel !== null && <Panel {...props} />}
      <TaskStatus task={fetching} label={t('pane.loading')} />
      <TaskStatus task={task} label={t('pane.review.rulesWriting')} />
    </Fold>
  );
}
