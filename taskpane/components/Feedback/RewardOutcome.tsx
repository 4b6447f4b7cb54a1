import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PersonReward, RewardResult, RewardVerdict } from '../../../src/feedback/rewards.ts';
import { evidenceWords } from '../../../src/i18n/rewardWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { PeriodFigures } from '../../commands/scorePeriods.ts';
import { writeRewards } from '../../commands/writeFeedback.ts';
import { typedFigure } from '../../state/figures.ts';
import type { FeedbackForm } from '../../state/remembered.ts';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import { useTask } from '../Task/useTask.ts';
import { NumberInput } from './NumberInput.tsx';

const MOST = 20;

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  evidence: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly results: readonly RewardResult[];
  readonly plan: Plan;
  readonly periods: readonly PeriodFigures[];
  readonly form: FeedbackForm;
  readonly onForm: (part: Partial<FeedbackForm>) => void;
}

/** Who has earned what, each with the figures that say so, and all of it on a sheet. */
export function RewardOutcome({ results, plan, periods, form, onForm }: Props): ReactNode {
  const { t, language, workbook } = usePane();
  const [sheet, setSheet] = useState<string | null>(null);
  const task = useTask();
  const last = periods.at(-1);
  const write = async (): Promise<void> => {
    const people = last?.scorecard.people ?? [];
    const base = typedFigure(form.base, 'currency') ?? 0;
    const request = { plan, period: last?.period ?? '', language, people, base };
    const written = await task.run((run) => writeRewards(workbook, results, { ...request, ...run }));
    if (written !== undefined) setSheet(written);
  };
  return (
    <>
      {results.map((result, index) => (
        <RuleResult key={index} {...{ result, plan }} />
      ))}
      <NumberInput label={t('pane.rewards.base')} value={form.base} onChange={(base) => onForm({ base })} />
      <Button onClick={() => void write()}>{t('pane.rewards.sheet')}</Button>
      <TaskStatus task={task} label={t('pane.rewards.writing')} />
      <SheetLinks sheets={[sheet]} />
    </>
  );
}

function RuleResult({ result, plan }: { readonly result: RewardResult; readonly plan: Plan }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { rule, people } = result;
  const of = (verdict: RewardVerdict): readonly PersonReward[] => people.filter((each) => each.verdict === verdict);
  const earned = of('earned');
  const others = { notEarned: of('notEarned').length, noData: of('noData').length, barred: of('barred').length };
  return (
    <div className={styles.result}>
      <Body1Strong role="status">
        {t('pane.rewards.earned', { name: rule.name, effect: rule.effect, count: earned.length })}
      </Body1Strong>
      <Body1>{t('pane.rewards.others', others)}</Body1>
      {earned.slice(0, MOST).map((each) => (
        <PersonEvidence key={each.person} {...{ each, plan }} />
      ))}
    </div>
  );
}

function PersonEvidence({ each, plan }: { readonly each: PersonReward; readonly plan: Plan }): ReactNode {
  const { language } = usePane();
  const styles = useStyles();
  return (
    <Fold label={each.person}>
      <div className={styles.evidence}>
        {each.evidence.map((evidence, index) => (
          <Caption1 key={index}>{evidenceWords(evidence, plan, language)}</Caption1>
        ))}
      </div>
    </Fold>
  );
}
