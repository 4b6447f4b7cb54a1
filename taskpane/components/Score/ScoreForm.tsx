import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import { planName } from '../../../src/i18n/names.ts';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { ScorecardForm } from '../../../src/sheets/scorecardSheet.ts';
import type { FoundData } from '../../commands/findData.ts';
import { isProfile, OWN_WEIGHTS } from '../../commands/planToScore.ts';
import type { WorkbookPlan } from '../../commands/readWorkbookPlan.ts';
import { mappingFor } from '../../commands/rememberMapping.ts';
import { scoreTeam, type ScoreAnswer, type ScoreRequest } from '../../commands/scoreTeam.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask, type Task } from '../Task/useTask.ts';
import { Calibration } from '../Calibration/Calibration.tsx';
import { CoverageNote } from './CoverageNote.tsx';
import { FormChoice } from './FormChoice.tsx';
import { MappingForm } from './MappingForm.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { ScoreOutcome } from './ScoreOutcome.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { StaleScorecard } from './StaleScorecard.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly standing: Extract<WorkbookPlan, { kind: 'ready' }>;
  readonly data: readonly FoundData[];
  readonly typed: readonly string[];
  readonly formBefore: ScorecardForm;
  readonly profiles: OwnProfiles;
  readonly onStartTemplate: (template: TemplateId) => void;
}

export function ScoreForm({ standing, data, typed, formBefore, profiles, onStartTemplate }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { plan, base } = standing;
  const [chosen, setChosen] = useState<FoundData | null>(data[0] ?? null);
  const { mapping, setMapping, finding } = useMapping(chosen);
  const [how, setHow] = useState<How>(() => startingHow(standing, formBefore, profiles));
  const needsMapping = chosen !== null && chosen.kind !== 'actuals';
  const { task, answer, score, forget } = useScoring(chosen, needsMapping ? mapping : null, profiles);

  const change = (part: Partial<How>): void => {
    const next = { ...how, ...part };
    setHow(next);
    if (answer !== null) void score(next, answer);
  };
  const choose = (next: FoundData | null): void => {
    setChosen(next);
    forget();
  };
  const remap = (next: CallMapping): void => {
    setMapping(next);
    forget();
  };

  return (
    <div className={styles.form}>
      <Body1Strong>
        {t('pane.score.planInForce', { plan: planName(plan, language), version: plan.version })}
      </Body1Strong>
      {answer?.kind !== 'scored' && (
        <StaleScorecard plan={plan} way={chosen && { label: t('pane.stale.score'), go: () => void score(how, null) }} />
      )}
      {data.length === 0 && <Body1>{t('pane.score.noData')}</Body1>}
      {data.length > 0 && <SourceChoice data={data} chosen={chosen} onChoose={choose} />}
      {finding.state.kind === 'failed' && <TaskStatus task={finding} label={t('pane.loading')} />}
      {needsMapping && mapping !== null && (
        <MappingForm data={chosen} mapping={mapping} period={plan.period} onChange={remap} />
      )}
      {needsMapping && mapping !== null && (
        <Calibration log={{ plan, source: chosen.source, mapping }} onChange={forget} />
      )}
      {data.length > 0 && <HowForm {...{ how, profiles }} onChange={change} />}
      {chosen !== null && (
        <CoverageNote
          {...{ base, typed, profiles }}
          policy={how.policy}
          source={chosen.source}
          mapping={needsMapping ? mapping : null}
        />
      )}
      {chosen !== null && <RunButton task={task} onRun={() => void score(how, null)} />}
      <TaskStatus task={task} label={t('pane.score.running')} />
      <ScoreOutcome
        {...{ answer, plan, base, profiles, onStartTemplate }}
        policy={how.policy}
        onPolicy={(policy) => change({ policy })}
      />
    </div>
  );
}

interface HowProps {
  readonly how: How;
  readonly profiles: OwnProfiles;
  readonly onChange: (part: Partial<How>) => void;
}

function HowForm({ how, profiles, onChange }: HowProps): ReactNode {
  return (
    <>
      <PolicyForm policy={how.policy} profiles={profiles} onChange={(policy) => onChange({ policy })} />
      <FormChoice form={how.form} onChange={(form) => onChange({ form })} />
    </>
  );
}

function RunButton({ task, onRun }: { readonly task: Task; readonly onRun: () => void }): ReactNode {
  const { t } = usePane();
  return (
    <Button appearance="primary" disabledFocusable={task.state.kind === 'running'} onClick={onRun}>
      {t('pane.score.run')}
    </Button>
  );
}

/** By which weights and rules people are scored, and how it is written. */
type How = Required<Pick<ScoreRequest, 'policy' | 'form'>>;

/** A profile that is gone since is none to start with. */
const startingHow = ({ plan, base }: Props['standing'], form: ScorecardForm, own: OwnProfiles): How => ({
  policy: {
    profile: plan.profile !== base.profile && isProfile(plan.profile, own) ? plan.profile : OWN_WEIGHTS,
    missing: plan.missing,
    minimumCoverage: plan.minimumCoverage,
  },
  form,
});

/** Scores, and scores again with the figures already read while only the policy changes. */
function useScoring(chosen: FoundData | null, mapping: CallMapping | null, profiles: OwnProfiles) {
  const { workbook, language } = usePane();
  const [answer, setAnswer] = useState<ScoreAnswer | null>(null);
  const task = useTask();
  const score = async (how: How, before: ScoreAnswer | null): Promise<void> => {
    if (chosen === null || (chosen.kind !== 'actuals' && mapping === null)) return;
    const imported = before?.kind === 'scored' ? before.score.imported : null;
    const request = { data: chosen, mapping, language, imported, profiles, ...how };
    const given = await task.run((run) => scoreTeam(workbook, request, run));
    if (given !== undefined) setAnswer(given);
  };
  return { task, answer, score, forget: () => setAnswer(null) };
}

/** Guessed or remembered when other data is chosen. */
function useMapping(chosen: FoundData | null) {
  const { workbook } = usePane();
  const [mapping, setMapping] = useState<CallMapping | null>(null);
  const finding = useTask();
  const { run } = finding;
  useEffect(() => {
    if (chosen === null || chosen.kind === 'actuals') return;
    void run(() => mappingFor(workbook, chosen.source)).then((found) => setMapping(found ?? null));
  }, [chosen, run, workbook]);
  return { mapping, setMapping, finding };
}
