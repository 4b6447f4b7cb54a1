import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { usePane } from './paneContext.ts';

/** Views that load when somebody asks for them: the pane opens on the plan, and most of the time people score. */
export const DataView = later(async () => (await import('../Data/DataView.tsx')).DataView);
export const ScoreView = later(async () => (await import('../Score/ScoreView.tsx')).ScoreView);
export const FeedbackView = later(async () => (await import('../Feedback/FeedbackView.tsx')).FeedbackView);
export const ReviewView = later(async () => (await import('../Review/ReviewView.tsx')).ReviewView);
export const ShareView = later(async () => (await import('../Share/ShareView.tsx')).ShareView);
export const Guide = later(async () => (await import('../Guide/Guide.tsx')).Guide);

function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const View = lazy(async () => ({ default: await load() }));
  return function LaterView(props: Props): ReactNode {
    const { t } = usePane();
    return (
      <Suspense fallback={<Spinner label={t('pane.loading')} />}>
        <View {...props} />
      </Suspense>
    );
  };
}
