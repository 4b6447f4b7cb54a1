import { Body1, Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Outcome } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { ReviewRules as Rules } from '../../../src/review/reviewRules.ts';
import type { FoundData } from '../../commands/findData.ts';
import { reviewAgain, reviewTeam, type TeamReview } from '../../commands/reviewTeam.ts';
import { ImprovementPlans } from '../Feedback/ImprovementPlans.tsx';
import { FindingList } from '../Findings/FindingList.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { Conflicts } from './Conflicts.tsx';
import { Diagnoses } from './Diagnoses.tsx';
import { PeriodReviewPart } from './PeriodReviewPart.tsx';
import { Proposals } from './Proposals.tsx';
import { ReviewRules } from './ReviewRules.tsx';

interface Props {
  readonly data: readonly FoundData[];
  /** Told when the plan has become another. */
  readonly onChanged: () => void;
  readonly onEdit: (plan: Plan) => void;
}

/** From figures by person and period to what they say about the plan. */
export function ReviewFigures({ data, onChanged, onEdit }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [name, setName] = useState(data[0]?.source.name ?? '');
  const [answer, setAnswer] = useState<Outcome<TeamReview> | null>(null);
  const task = useTask();
  const chosen = data.find(({ source }) => source.name === name) ?? data[0];
  if (chosen === undefined) return <Body1>{t('pane.feedback.noData')}</Body1>;
  const review = async (): Promise<void> => {
    const given = await task.run((run) => reviewTeam(workbook, chosen.source, run));
    if (given !== undefined) setAnswer(given);
  };
  const again = async (rules: Rules): Promise<void> => {
    if (answer?.ok !== true) return;
    const given = await task.run((run) => reviewAgain(answer.value, rules, run));
    if (given !== undefined) setAnswer(given);
  };
  const choose = (next: string): void => {
    setName(next);
    setAnswer(null);
  };
  return (
    <>
      <Field label={t('pane.feedback.data')}>
        <Select value={chosen.source.name} onChange={(_, { value }) => choose(value)}>
          {data.map(({ source }) => (
            <option key={source.name} value={source.name}>
              {source.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" onClick={() => void review()}>
        {t('pane.review.read')}
      </Button>
      <TaskStatus task={task} label={t('pane.feedback.reading')} />
      {answer?.ok === false && <FindingList findings={answer.findings} />}
      {answer?.ok === true && <Result team={answer.value} {...{ onChanged, onEdit }} />}
      <ReviewRules onRules={(rules) => void again(rules)} indicators={answer?.ok === true ? answer.value.plan : null} />
    </>
  );
}

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
        each === null ? null : <PeriodReviewPart key={each.kind} review={each} plan={plan} />,
      )}
      <Diagnoses diagnoses={review.diagnoses} plan={plan} />
      <Conflicts conflicts={review.conflicts} plan={plan} />
      <ImprovementPlans {...{ plan, periods }} />
    </>
  );
}
