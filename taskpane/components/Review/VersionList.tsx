import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { latestVersion, type PlanVersion } from '../../../src/plan/versions.ts';
import { bringBack } from '../../commands/bringBack.ts';
import { newestFirst, versionLabel } from '../../state/versionWords.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  lines: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  button: { alignSelf: 'start' },
});

interface Props {
  readonly versions: readonly PlanVersion[];
  /** Of rows of the log that could not be read. */
  readonly findings: readonly Finding[];
  readonly onChanged: () => void;
}

/** Every version of the plan, the newest first, each with a way back to it [S-38]. */
export function VersionList({ versions, findings, onChanged }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const latest = latestVersion(versions);
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.versions')}</Heading>
      {latest === null && <Body1>{t('pane.versions.none')}</Body1>}
      {newestFirst(versions).map((version) => (
        <Fold key={version.version} label={versionLabel(version, language)}>
          {[version.evidence, version.changes, version.remark].map((text, index) =>
            text === '' ? null : (
              <Body1 key={index} className={styles.lines}>
                {text}
              </Body1>
            ),
          )}
          {version !== latest && version.plan !== null && <WayBack version={version.version} onDone={onChanged} />}
          {version.plan === null && <Caption1>{t('pane.versions.lost')}</Caption1>}
        </Fold>
      ))}
      <FindingList findings={findings} />
    </section>
  );
}

function WayBack({ version, onDone }: { readonly version: number; readonly onDone: () => void }): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const task = useTask();
  const back = async (): Promise<void> => {
    const outcome = await task.run((run) => bringBack(workbook, { ...run, version, reason, language }));
    if (outcome === undefined) return;
    setRefused(outcome.ok ? [] : outcome.findings);
    if (outcome.ok) onDone();
  };
  return (
    <>
      <Field size="small" label={t('pane.versions.reason')}>
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Button className={styles.button} size="small" onClick={() => void back()}>
        {t('pane.versions.back', { version })}
      </Button>
      <TaskStatus task={task} label={t('pane.versions.recording')} />
      <FindingList findings={refused} />
    </>
  );
}
