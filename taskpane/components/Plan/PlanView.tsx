import { makeStyles, tokens } from '@fluentui/react-components';
import { useReducer, useState, type ReactNode } from 'react';
import type { TemplateId } from '../../../src/plan/templates.ts';
import { createPlan } from '../../commands/createPlan.ts';
import type { SheetNames } from '../../commands/sheetNames.ts';
import type { Finding } from '../../../src/findings.ts';
import { changeDraft, startDraft } from '../../state/planDraft.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';
import { CreateBar } from './CreateBar.tsx';
import { IndicatorEditor } from './IndicatorEditor.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export type CreateAnswer =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'created'; readonly sheets: SheetNames };

interface Props {
  readonly template: TemplateId;
  readonly onScore: () => void;
}

/** Choose a plan, change it, create it. */
export function PlanView({ template, onScore }: Props): ReactNode {
  const { workbook, language } = usePane();
  const styles = useStyles();
  const [draft, dispatch] = useReducer(changeDraft, null, () => startDraft(template, language));
  const [answer, setAnswer] = useState<CreateAnswer | null>(null);
  const task = useTask();
  const create = async (): Promise<void> => {
    setAnswer(null);
    const outcome = await task.run((run) => createPlan(workbook, draft.plan, language, run));
    if (outcome === undefined) return;
    setAnswer(
      outcome.ok ? { kind: 'created', sheets: outcome.value } : { kind: 'refused', findings: outcome.findings },
    );
  };
  return (
    <div className={styles.view}>
      <TemplateChoice
        template={draft.template}
        onChoose={(chosen) => dispatch({ type: 'template', template: chosen, language })}
      />
      <IndicatorEditor draft={draft} dispatch={dispatch} />
      <CreateBar plan={draft.plan} task={task} answer={answer} onCreate={() => void create()} onScore={onScore} />
    </div>
  );
}
