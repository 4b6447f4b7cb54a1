import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useTask } from '../Task/useTask.ts';
import { usePane } from './paneContext.ts';

/** Views that load when somebody asks for them: the pane opens on the plan, and most of the time people score. */
export const DataView = later(async () => (await import('../Data/DataView.tsx')).DataView);
export const ScoreView = later(async () => (await import('../Score/ScoreView.tsx')).ScoreView);
export const FeedbackView = later(async () => (await import('../Feedback/FeedbackView.tsx')).FeedbackView);
export const ReviewView = later(async () => (await import('../Review/ReviewView.tsx')).ReviewView);
export const ShareView = later(async () => (await import('../Share/ShareView.tsx')).ShareView);
export const Guide = later(async () => (await import('../Guide/Guide.tsx')).Guide);

/** Fetched once. Says so when the view cannot be fetched, as without a connection, and tries again when told. */
function later<Props extends object>(fetchView: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LaterView(props: Props): ReactNode {
    const { t } = usePane();
    const [View, setView] = useState(() => known);
    const { run, state } = useTask();
    const load = useCallback(async () => {
      const fetched = await run(fetchView);
      if (fetched === undefined) return;
      known = fetched;
      setView(() => fetched);
    }, [run]);
    useEffect(() => {
      if (View === null) void load();
    }, [View, load]);
    if (View !== null) return <View {...props} />;
    if (state.kind !== 'failed') return <Spinner label={t('pane.loading')} />;
    return (
      <>
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{t('pane.viewNotLoaded')}</MessageBarBody>
        </MessageBar>
        <Button onClick={() => void load()}>{t('pane.tryAgain')}</Button>
      </>
    );
  };
}
