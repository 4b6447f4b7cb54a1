import { Body1, Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Finding } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { ReviewRules } from '../../../src/review/reviewRules.ts';
import { acceptPlan, importPlan, type PlanImport } from '../../commands/importPlan.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { PlanPreview } from './PlanPreview.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalS },
});

type Answer =
  | PlanImport
  /** The plan was well, but the workbook could not take it. */
  | { readonly kind: 'notWritten'; readonly findings: readonly Finding[] }
  | { readonly kind: 'accepted'; readonly sheet: string | null };

/** A plan file is read and shown; only then, and only if somebody says so, is it written. */
export function ImportPlan(): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { name, answer, reading, writing, read, accept, decline } = useImport();
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.share.import')}</Heading>
      <Caption1>{t('pane.share.importHint')}</Caption1>
      <FileChoice onChoose={(file) => void read(file)} />
      <TaskStatus task={reading} label={t('pane.share.reading')} />
      {(answer?.kind === 'refused' || answer?.kind === 'notWritten') && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {t('pane.share.refused', { name })}
            <FindingList findings={answer.findings} paths />
          </MessageBarBody>
        </MessageBar>
      )}
      {answer?.kind === 'same' && <Body1 role="status">{t('pane.share.same')}</Body1>}
      {answer?.kind === 'read' && (
        <PlanPreview
          {...{ name, answer }}
          task={writing}
          onAccept={(review) => void accept(answer.plan, review)}
          onDecline={decline}
        />
      )}
      {answer?.kind === 'accepted' && (
        <>
          <Body1 role="status">{t('pane.share.accepted')}</Body1>
          <SheetLinks sheets={[answer.sheet]} />
        </>
      )}
    </section>
  );
}

/** The browser's own field cannot be styled, so a button stands for it. */
function FileChoice({ onChoose }: { readonly onChoose: (file: File) => void }): ReactNode {
  const { t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('pane.share.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{t('pane.share.choose')}</Button>
    </>
  );
}

function useImport() {
  const { workbook } = usePane();
  const [name, setName] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const reading = useTask();
  const writing = useTask();
  const read = async (file: File): Promise<void> => {
    setName(file.name);
    setAnswer(null);
    const found = await reading.run(async () => importPlan(workbook, await file.text()));
    if (found !== undefined) setAnswer(found);
  };
  const accept = async (plan: Plan, review: ReviewRules | null): Promise<void> => {
    const written = await writing.run((run) => acceptPlan(workbook, plan, { ...run, review }));
    if (written === undefined) return;
    setAnswer(
      written.ok ? { kind: 'accepted', sheet: written.value.plan } : { kind: 'notWritten', findings: written.findings },
    );
  };
  return { name, answer, reading, writing, read, accept, decline: () => setAnswer(null) };
}
