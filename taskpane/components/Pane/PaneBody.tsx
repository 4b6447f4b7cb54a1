import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useState, type Dispatch, type ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { PastTable } from '../../state/pastTable.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import type { LanguageChoice } from '../../state/remembered.ts';
import { Header } from '../Header/Header.tsx';
import { Help } from '../Header/Help.tsx';
import { PlanView } from '../Plan/PlanView.tsx';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { Task } from '../Task/useTask.ts';
import { Steps, type Step } from './Steps.tsx';
import { DataView, FeedbackView, Guide, ReviewView, ScoreView, ShareView } from './laterViews.tsx';
import { usePane } from './paneContext.ts';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    // Long words in a choice do not widen the pane.
    '& .fui-Select, & .fui-Select select': { minWidth: 0 },
  },
});

interface Props {
  /** Null until the workbook has been read. */
  readonly step: Step | null;
  readonly opening: Task;
  /** Of the language that was chosen. */
  readonly remembering: Task;
  readonly choice: LanguageChoice;
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
  readonly onStep: (step: Step) => void;
  readonly onOpen: () => Promise<void>;
  readonly onLanguage: (choice: LanguageChoice) => void;
}

export function PaneBody({
  step,
  opening,
  remembering,
  choice,
  draft,
  dispatch,
  onStep,
  onOpen,
  onLanguage,
}: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const startTemplate = (template: TemplateId): void => {
    dispatch({ type: 'template', template, language });
    onStep('plan');
  };
  return (
    <div className={styles.pane}>
      <header>
        <Header choice={choice} onLanguage={onLanguage} />
        {step !== null && <Steps step={step} onStep={onStep} />}
      </header>
      {[opening, remembering].map((task, index) =>
        task.state.kind === 'failed' ? <TaskStatus key={index} task={task} label={t('pane.loading')} /> : null,
      )}
      {step === null && opening.state.kind === 'failed' && (
        <Button onClick={() => void onOpen()}>{t('pane.tryAgain')}</Button>
      )}
      {step === null && opening.state.kind !== 'failed' && <Spinner label={t('pane.loading')} />}
      <PlanStep {...{ draft, dispatch }} isShown={step === 'plan'} onScore={() => onStep('score')} />
      <LaterStep
        {...{ step, dispatch }}
        onPlan={() => onStep('plan')}
        onScore={() => onStep('score')}
        onStartTemplate={startTemplate}
      />
      <footer>
        <Help />
      </footer>
    </div>
  );
}

interface PlanStepProps extends Pick<Props, 'draft' | 'dispatch'> {
  readonly isShown: boolean;
  readonly onScore: () => void;
}

/** The plan, or the worked case in its place; past periods and the case are kept while people look at other steps. */
function PlanStep({ draft, dispatch, isShown, onScore }: PlanStepProps): ReactNode {
  const styles = useStyles();
  const [isGuided, setGuided] = useState(false);
  const [past, setPast] = useState<PastTable | null>(null);
  if (!isShown && !isGuided) return null;
  return (
    <main className={mergeClasses(!isShown && styles.hidden)}>
      {isGuided ? (
        <Guide onLeave={() => setGuided(false)} />
      ) : (
        <PlanView {...{ draft, dispatch, past, onScore }} onPast={setPast} onGuide={() => setGuided(true)} />
      )}
    </main>
  );
}

interface LaterProps extends Pick<Props, 'step' | 'dispatch'> {
  readonly onPlan: () => void;
  readonly onScore: () => void;
  readonly onStartTemplate: (template: TemplateId) => void;
}

/** What comes after the plan; each loads when it is looked at. */
function LaterStep({ step, dispatch, onPlan, onScore, onStartTemplate }: LaterProps): ReactNode {
  const edit = (plan: Plan): void => {
    dispatch({ type: 'open', plan });
    onPlan();
  };
  if (step === null || step === 'plan') return null;
  return (
    <main>
      {step === 'data' && <DataView onScore={onScore} />}
      {step === 'score' && <ScoreView {...{ onStartTemplate, onPlan }} />}
      {step === 'feedback' && <FeedbackView onPlan={onPlan} />}
      {step === 'review' && <ReviewView onPlan={onPlan} onEdit={edit} />}
      {step === 'share' && <ShareView onPlan={onPlan} />}
    </main>
  );
}
