import { Body1 } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { keepFeedbackForm } from '../../commands/loadFeedback.ts';
import type { ScoredPeriods } from '../../commands/scorePeriods.ts';
import { inTime } from '../../state/periodOrder.ts';
import type { FeedbackForm } from '../../state/remembered.ts';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';
import { ImprovementPlans } from './ImprovementPlans.tsx';
import { Interviews } from './Interviews.tsx';
import { Rewards } from './Rewards.tsx';
import { WeeklyProgress } from './WeeklyProgress.tsx';

interface Props {
  readonly scored: ScoredPeriods;
  readonly form: FeedbackForm;
}

/** What the figures are good for; what is typed is remembered by the workbook. */
export function FeedbackResult({ scored: { plan, periods: given }, form: before }: Props): ReactNode {
  const { t, workbook } = usePane();
  const [form, setForm] = useState(before);
  const keeping = useTask();
  const periods = inTime(given);
  const change = (part: Partial<FeedbackForm>): void => {
    const next = { ...form, ...part };
    setForm(next);
    void keeping.run(() => keepFeedbackForm(workbook, next));
  };
  const names = periods.map(({ period }) => period || t('pane.feedback.unnamed')).join(', ');
  const people = periods.at(-1)?.scorecard.people.length ?? 0;
  return (
    <>
      <Body1 role="status">{t('pane.feedback.found', { people, periods: names })}</Body1>
      {people > 0 && (
        <>
          <WeeklyProgress {...{ plan, periods, form }} onForm={change} />
          <Interviews {...{ plan, periods }} />
          <ImprovementPlans {...{ plan, periods }} />
          <Rewards {...{ plan, periods, form }} onForm={change} />
        </>
      )}
    </>
  );
}
