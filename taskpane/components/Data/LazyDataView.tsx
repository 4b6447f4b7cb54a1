import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { usePane } from '../Pane/paneContext.ts';

const DataView = lazy(async () => ({ default: (await import('./DataView.tsx')).DataView }));

/** Loaded when somebody looks at the data, not with the pane. */
export function LazyDataView(): ReactNode {
  const { t } = usePane();
  return (
    <main>
      <Suspense fallback={<Spinner label={t('pane.loading')} />}>
        <DataView />
      </Suspense>
    </main>
  );
}
