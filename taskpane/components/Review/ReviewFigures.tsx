import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Finding, Outcome } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { FoundData } from '../../commands/findData.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import type { StandingRules } from '../../commands/reviewRules.ts';
import { listTeams } from '../../commands/teamsOf.ts';
import { ImprovementPlans } from '../Feedback/ImprovementPlans.tsx';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { BrokenRules } from './BrokenRules.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Diagnoses } from './Diagnoses.tsx';
import { PeriodReviewPart } from './PeriodReviewPart.tsx';
import { Proposals } from './Proposals.tsx';
import { ReviewRules } from './ReviewRules.tsx';
import { useReviewRules } from './useReviewRules.ts';

/** The statistics load with the first review. */
const commands = () => import('../../commands/reviewTeam.ts');

interface Props {
  readonly data: readonly FoundData[];
  /** Told when the plan has become another. */
  readonly onChanged: () => void;
  readonly onEdit: (plan: Plan) => void;
}

/** From figures by person and period to what they say about the plan. */
export function ReviewFigures({ data, ...props }: Props): ReactNode {
  const { t } = usePane();
  const [name, setName] = useState(data[0]?.source.name ?? '');
  const chosen = data.find(({ source }) => source.name === name) ?? data[0];
  if (chosen === undefined) return <Body1>{t('pane.feedback.noData')}</Body1>;
  return (
    <>
      <Field label={t('pane.feedback.data')}>
        <Select value={chosen.source.name} onChange={(_, { value }) => setName(value)}>
          {data.map(({ source }) => (
            <option key={source.name} value={source.name}>
              {source.name}
            </option>
          ))}
        </Select>
      </Field>
      <ByTeam key={chosen.source.name} {...{ chosen, ...props }} />
    </>
  );
}

type ChosenProps = Omit<Props, 'data'> & { readonly chosen: FoundData };

/** Everybody, or one team of a table that names several: what one does drowns among the others. */
function ByTeam({ chosen, ...props }: ChosenProps): ReactNode {
  const { t, workbook } = usePane();
  const [teams, setTeams] = useState<readonly string[]>([]);
  const [team, setTeam] = useState('');
  const { run } = useTask();
  useEffect(() => {
    void run((options) => listTeams(workbook, chosen.source, options)).then((found) => setTeams(found ?? []));
  }, [run, workbook, chosen]);
  return (
    <>
      {teams.length > 1 && (
        <Field label={t('pane.review.team')}>
          <Select value={team} onChange={(_, { value }) => setTeam(value)}>
            <option value="">{t('pane.review.everybody')}</option>
            {teams.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Reviewed key={team} {...{ chosen, team, ...props }} />
    </>
  );
}

function Reviewed({ chosen, team, ...props }: ChosenProps & { readonly team: string }): ReactNode {
  const { t, workbook } = usePane();
  const [answer, setAnswer] = useState<Outcome<TeamReview> | null>(null);
  const task = useTask();
  const rules = useReviewRules((standing) => void again(standing));
  const review = async (): Promise<void> => {
    void rules.refresh();
    const given = await task.run(async (run) =>
      (await commands()).reviewTeam(workbook, chosen.source, { ...run, ...(team !== '' && { team }) }),
    );
    if (given !== undefined) setAnswer(given);
  };
  const again = async ({ rules: now }: StandingRules): Promise<void> => {
    if (answer === null) return;
    if (!now.ok) return setAnswer(now);
    if (!answer.ok) return review();
    const given = await task.run(async (run) => (await commands()).reviewAgain(answer.value, now.value, run));
    if (given !== undefined) setAnswer(given);
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void review()}>
        {t('pane.review.read')}
      </Button>
      <TaskStatus task={task} label={t('pane.feedback.reading')} />
      {answer?.ok === false && <Refused findings={answer.findings} rules={rules.standing} />}
      {answer?.ok === true && <Result team={answer.value} {...props} />}
      <ReviewRules state={rules} isTold={answer?.ok === false} />
    </>
  );
}

interface RefusedProps {
  readonly findings: readonly Finding[];
  readonly rules: StandingRules | null;
}

/** Nothing is reviewed by rules that were read in part. */
const Refused = ({ findings, rules }: RefusedProps): ReactNode =>
  rules?.rules.ok === false ? <BrokenRules standing={rules} /> : <FindingList findings={findings} />;

interface ResultProps extends Pick<Props, 'onChanged' | 'onEdit'> {
  readonly team: TeamReview;
}

function Result({ team, onChanged, onEdit }: ResultProps): ReactNode {
  const { t } = usePane();
  const { review, plan, periods } = team;
  const names = periods.map(({ period }) => period || t('pane.feedback.unnamed')).join(', ');
  return (
    <>
      <Body1 role="status">{t('pane.review.found', { periods: names, proposals: review.proposals.length })}</Body1>
      <Proposals team={team} {...{ onChanged, onEdit }} />
      {[review.monthly, review.quarterly].map((each) =>
        each === null ? null : <PeriodReviewPart key={each.kind} review={each} team={team} />,
      )}
      <Diagnoses team={team} />
      <Conflicts team={team} />
      <ImprovementPlans {...{ plan, periods }} />
    </>
  );
}
