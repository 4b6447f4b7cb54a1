import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import { planName } from '../../../src/i18n/names.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { TemplateId } from '../../../src/plan/templates.ts';
import type { ScorecardForm } from '../../../src/sheets/scorecardSheet.ts';
import type { FoundData } from '../../commands/findData.ts';
import { isProfile, OWN_WEIGHTS } from '../../commands/planToScore.ts';
import type { WorkbookPlan } from '../../commands/readWorkbookPlan.ts';
import { mappingFor } from '../../commands/rememberMapping.ts';
import type { OwnProfiles } from '../../state/ownProfiles.ts';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask, type Task } from '../Task/useTask.ts';
import { Calibration } from '../Calibration/Calibration.tsx';
import { CoverageNote } from './CoverageNote.tsx';
import { FormChoice } from './FormChoice.tsx';
import { MappingForm } from './MappingForm.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { ScoreOutcome } from './ScoreOutcome.tsx';
import { SourceChoice } from './SourceChoice.tsx';
import { StaleScorecard } from './StaleScorecard.tsx';
import { type How, useScoring } from './useScoring.ts';
import { BehindDoor } from './BehindDoor.tsx';
import { useWhatIfDoor } from './useWhatIfDoor.ts';

interface Props {
  readonly standing: Extract<WorkbookPlan, { kind: 'ready' }>;
  readonly data: readonly FoundData[];
  readonly typed: readonly string[];
  readonly formBefore: ScorecardForm;
  readonly profiles: OwnProfiles;
  readonly onStartTemplate: (template: TemplateId) => void;
}

export function ScoreForm({ standing: found, data, typed, formBefore, profiles, onStartTemplate }: Props): ReactNode {
  const { t, language } = usePane();
  const [standing, setStanding] = useState(found);
  const { plan, base } = standing;
  const [chosen, setChosen] = useState<FoundData | null>(data[0] ?? null);
  const { mapping, setMapping, finding } = useMapping(chosen);
  const [how, setHow] = useState<How>(() => startingHow(found, formBefore, profiles));
  const logMapping = chosen === null || chosen.kind === 'actuals' ? null : mapping;
  const { task, answer, score, apply, forget } = useScoring(chosen, logMapping, profiles);

  const door = useWhatIfDoor();
  const adopt = (next: Props['standing']): void => {
    setHow({ ...how, policy: { ...how.policy, profile: OWN_WEIGHTS } });
    setStanding(next);
  };
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
    <BehindDoor {...{ door, answer }} apply={(moved, run) => apply(moved, how, run)} onApplied={adopt}>
      <Body1Strong>
        {t('pane.score.planInForce', { plan: planName(plan, language), version: plan.version })}
      </Body1Strong>
      {answer?.kind !== 'scored' && (
        <StaleScorecard plan={plan} way={chosen && { label: t('pane.stale.score'), go: () => void score(how, null) }} />
      )}
      <DataForm {...{ data, chosen, finding }} planned={plan.period} mapping={logMapping} onChoose={choose}>
        {(log) => (
          <>
            <MappingForm {...log} period={log.data.period ?? plan.period} onChange={remap} />
            <Calibration log={logToSample(plan, log)} onChange={forget} />
          </>
        )}
      </DataForm>
      {data.length > 0 && <HowForm {...{ how, profiles }} onChange={change} />}
      {chosen !== null && (
        <CoverageNote {...{ base, typed, profiles }} policy={how.policy} source={chosen.source} mapping={logMapping} />
      )}
      <Running task={task} onRun={chosen && (() => void score(how, null))} />
      <ScoreOutcome
        {...{ answer, plan, base, profiles, door, onStartTemplate }}
        policy={how.policy}
        onPolicy={(policy) => change({ policy })}
      />
    </BehindDoor>
  );
}

interface ChosenLog {
  readonly data: FoundData;
  readonly mapping: CallMapping;
}

/** A sample is drawn from the calls that are scored. */
const logToSample = (plan: Plan, { data: { source, period = plan.period }, mapping }: ChosenLog) => ({
  plan: { ...plan, period },
  source,
  mapping,
});

interface DataProps {
  readonly data: readonly FoundData[];
  readonly chosen: FoundData | null;
  /** The period of the plan. */
  readonly planned: string;
  /** Null for data without calls, and until it is found. */
  readonly mapping: CallMapping | null;
  readonly finding: Task;
  readonly onChoose: (data: FoundData | null) => void;
  /** What a call log asks for beside. */
  readonly children: (log: ChosenLog) => ReactNode;
}

/** What to score from. */
function DataForm({ data, chosen, planned, mapping, finding, onChoose, children }: DataProps): ReactNode {
  const { t } = usePane();
  return (
    <>
      {data.length === 0 && <Body1>{t('pane.score.noData')}</Body1>}
      {data.length > 0 && <SourceChoice data={data} chosen={chosen} onChoose={onChoose} />}
      {chosen !== null && (chosen.kind === 'actuals' || mapping !== null) && (
        <PeriodChoice {...{ data: chosen, mapping, planned, onChoose }} />
      )}
      {finding.state.kind === 'failed' && <TaskStatus task={finding} label={t('pane.loading')} />}
      {chosen !== null && mapping !== null && children({ data: chosen, mapping })}
    </>
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

interface RunningProps {
  readonly task: Task;
  /** Null without anything to score from. */
  readonly onRun: (() => void) | null;
}

function Running({ task, onRun }: RunningProps): ReactNode {
  const { t } = usePane();
  return (
    <>
      {onRun !== null && (
        <Button appearance="primary" disabledFocusable={task.state.kind === 'running'} onClick={onRun}>
          {t('pane.score.run')}
        </Button>
      )}
      <TaskStatus task={task} label={t('pane.score.running')} />
    </>
  );
}

/** A profile that is gone since is none to start with. */
const startingHow = ({ plan, base }: Props['standing'], form: ScorecardForm, own: OwnProfiles): How => ({
  policy: {
    profile: plan.profile !== base.profile && isProfile(plan.profile, own) ? plan.profile : OWN_WEIGHTS,
    missing: plan.missing,
    minimumCoverage: plan.minimumCoverage,
  },
  form,
});

/** Guessed or remembered when other data is chosen. */
function useMapping(chosen: FoundData | null) {
  const { workbook } = usePane();
  const [mapping, setMapping] = useState<CallMapping | null>(null);
  const finding = useTask();
  const { run } = finding;
  const source = chosen === null || chosen.kind === 'actuals' ? null : chosen.source;
  useEffect(() => {
    if (source === null) return;
    void run(() => mappingFor(workbook, source)).then((found) => setMapping(found ?? null));
  }, [source, run, workbook]);
  return { mapping, setMapping, finding };
}
