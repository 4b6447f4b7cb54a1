import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { LanguageChoice } from '../../state/remembered.ts';
import { Header } from '../Header/Header.tsx';
import { PlanView } from '../Plan/PlanView.tsx';
import { ScoreView } from '../Score/ScoreView.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { Task } from '../Task/useTask.ts';
import { Steps, type Step } from './Steps.tsx';
import { usePane } from './paneContext.ts';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  /** Null until the workbook has been read. */
  readonly step: Step | null;
  readonly opening: Task;
  readonly choice: LanguageChoice;
  readonly onStep: (step: Step) => void;
  readonly onOpen: () => Promise<void>;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function PaneBody({ step, opening, choice, onStep, onOpen, onLanguage }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [template, setTemplate] = useState<TemplateId>('new_team');
  const startTemplate = (id: TemplateId): void => {
    setTemplate(id);
    onStep('plan');
  };
  return (
    <div className={styles.pane}>
      <Header choice={choice} onLanguage={onLanguage} />
      {opening.state.kind === 'failed' && <TaskStatus task={opening} label={t('pane.loading')} />}
      {step === null && opening.state.kind === 'failed' && (
        <Button onClick={() => void onOpen()}>{t('pane.tryAgain')}</Button>
      )}
      {step === null && opening.state.kind !== 'failed' && <Spinner label={t('pane.loading')} />}
      {step !== null && <Steps step={step} onStep={onStep} />}
      {step === 'plan' && (
        <main>
          <PlanView key={template} template={template} onScore={() => onStep('score')} />
        </main>
      )}
      {step === 'score' && (
        <main>
          <ScoreView onStartTemplate={startTemplate} onPlan={() => onStep('plan')} />
        </main>
      )}
    </div>
  );
}
