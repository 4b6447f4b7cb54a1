import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { PortableResult } from './PortableResult.tsx';
import { usePortable, type Portable } from './usePortable.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Formulas of the add-in into built-in ones, and back [S-41]. */
export function PortableForm(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const portable = usePortable();
  const { state, outcome, looking, writing, way } = portable;
  const isRunning = looking.state.kind === 'running' || writing.state.kind === 'running';
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.portable')}</Heading>
      <Caption1>{t('pane.portable.hint')}</Caption1>
      {state !== null && (
        <Body1>{state.calls > 0 ? t('pane.portable.calls', { count: state.calls }) : t('pane.portable.none')}</Body1>
      )}
      <TaskStatus task={looking} label={t('pane.portable.looking')} />
      <Ways {...{ portable, isRunning }} />
      <TaskStatus task={writing} label={t(way === 'portable' ? 'pane.portable.making' : 'pane.portable.returning')} />
      {outcome !== null && <PortableResult outcome={outcome} />}
    </section>
  );
}

interface WaysProps {
  readonly portable: Portable;
  readonly isRunning: boolean;
}

/** Only those that lead somewhere; looking again, where nobody knows. */
function Ways({ portable: { state, look, go }, isRunning }: WaysProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  if (state === null) return isRunning ? null : <Button onClick={look}>{t('pane.portable.look')}</Button>;
  return (
    <div className={styles.buttons}>
      {state.calls > 0 && (
        <Button appearance="primary" disabledFocusable={isRunning} onClick={() => go('portable')}>
          {t('pane.portable.make')}
        </Button>
      )}
      {state.canGoBack && (
        <Button disabledFocusable={isRunning} onClick={() => go('live')}>
          {t('pane.portable.back')}
        </Button>
      )}
    </div>
  );
}
