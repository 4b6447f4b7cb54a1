import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type Dispatch, type ReactNode } from 'react';
import { createPlan } from '../../commands/createPlan.ts';
import { historiesOf, type PastTable } from '../../state/pastTable.ts';
import { peopleIn } from '../../state/people.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import { GuideOffer } from '../Guide/GuideOffer.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { AdjustPlan } from './AdjustPlan.tsx';
import { CreateBar } from './CreateBar.tsx';
import { CreateOutcome, type CreateAnswer } from './CreateOutcome.tsx';
import { HistoryForm } from './HistoryForm.tsx';
import { IndicatorEditor } from './IndicatorEditor.tsx';
import { NorthStarCalculator } from './NorthStarCalculator.tsx';
import { OwnProfiles } from './OwnProfiles.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import { PlanNotes } from './PlanNotes.tsx';
import { SmartCheck } from './SmartCheck.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { useWorkbookPlan } from './useWorkbookPlan.ts';
import { WorkbookPlan } from './WorkbookPlan.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
  /** Past periods that targets are judged by; null without any. */
  readonly past: PastTable | null;
  readonly onPast: (past: PastTable | null) => void;
  readonly onScore: () => void;
  /** Begins the worked case. */
  readonly onGuide: () => void;
}

/** Choose a plan, change it, create it. */
export function PlanView({ draft, dispatch, past, onPast, onScore, onGuide }: Props): ReactNode {
  const { t, workbook, language } = usePane();
  const styles = useStyles();
  const [answer, setAnswer] = useState<CreateAnswer | null>(null);
  const task = useTask();
  const standing = useWorkbookPlan();
  const histories = useMemo(() => historiesOf(past, draft.plan), [past, draft.plan]);
  const create = async (): Promise<void> => {
    setAnswer(null);
    const people = peopleIn(draft.people);
    const outcome = await task.run((run) => createPlan(workbook, draft.plan, language, { ...run, people }));
    if (outcome === undefined) return;
    setAnswer(
      outcome.ok ? { kind: 'created', sheets: outcome.value } : { kind: 'refused', findings: outcome.findings },
    );
    await standing.refresh();
  };
  const editWorkbookPlan = async (): Promise<void> => {
    const check = await standing.refresh();
    if (check?.base) dispatch({ type: 'open', plan: check.base });
  };
  return (
    <div className={styles.view}>
      {standing.check !== null && (
        <WorkbookPlan
          check={standing.check}
          onEdit={() => void editWorkbookPlan()}
          onChanged={() => void standing.refresh()}
          onScore={onScore}
        />
      )}
      {standing.task.state.kind === 'failed' && <TaskStatus task={standing.task} label={t('pane.loading')} />}
      {standing.check === null && <GuideOffer onStart={onGuide} />}
      <TemplateChoice draft={draft} dispatch={dispatch} />
      <IndicatorEditor draft={draft} dispatch={dispatch} />
      <AdjustPlan plan={draft.plan} dispatch={dispatch} />
      <OwnProfiles plan={draft.plan} dispatch={dispatch} />
      <NorthStarCalculator plan={draft.plan} dispatch={dispatch} />
      <HistoryForm plan={draft.plan} past={past} dispatch={dispatch} onPast={onPast} />
      <PlanDetails draft={draft} dispatch={dispatch} />
      <PlanNotes plan={draft.plan} histories={histories} dispatch={dispatch} />
      <SmartCheck plan={draft.plan} histories={histories} />
      <CreateBar
        plan={draft.plan}
        isCreated={answer?.kind === 'created'}
        onCreate={() => void create()}
        {...{ task, dispatch }}
      />
      <CreateOutcome plan={draft.plan} answer={answer} onScore={onScore} />
    </div>
  );
}
