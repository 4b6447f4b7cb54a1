import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import { exportWorkbookPlan, type PlanFile } from '../../commands/exportPlan.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { saveFile } from './saveFile.ts';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Answer =
  | { readonly kind: 'noPlan' }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'done'; readonly message: string };

/** The workbook's plan as a file, or as text where a web view allows no downloads. */
export function ExportPlan({ onPlan }: { readonly onPlan: () => void }): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const task = useTask();
  const give = async (hand: (file: PlanFile) => string | Promise<string>): Promise<void> => {
    const outcome = await task.run(() => exportWorkbookPlan(workbook, { language }));
    if (outcome?.ok === true) setAnswer({ kind: 'done', message: await hand(outcome.value) });
    if (outcome?.ok === false) setAnswer(refusal(outcome.findings));
  };
  const save = ({ name, text }: PlanFile): string => {
    saveFile(name, text, 'application/json');
    return t('pane.share.saved', { name });
  };
  const copy = async ({ text }: PlanFile): Promise<string> => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    return t(copied ? 'pane.share.copied' : 'pane.share.notCopied');
  };
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.share.export')}</Heading>
      <Caption1>{t('pane.share.exportHint')}</Caption1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void give(save)}>
          {t('pane.share.save')}
        </Button>
        <Button onClick={() => void give(copy)}>{t('pane.share.copy')}</Button>
      </div>
      {task.state.kind === 'failed' && <TaskStatus task={task} label={t('pane.loading')} />}
      {answer?.kind === 'done' && <Body1 role="status">{answer.message}</Body1>}
      {answer?.kind === 'noPlan' && (
        <>
          <Body1 role="status">{t('pane.score.noPlan')}</Body1>
          <Button onClick={onPlan}>{t('pane.score.toPlan')}</Button>
        </>
      )}
      {answer?.kind === 'refused' && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {t('pane.share.notExported')}
            <FindingList findings={answer.findings} />
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

function refusal(findings: readonly Finding[]): Answer {
  const isNone = findings.every(({ code, where }) => code === 'sheet.notPlan' && where === undefined);
  return isNone ? { kind: 'noPlan' } : { kind: 'refused', findings };
}
