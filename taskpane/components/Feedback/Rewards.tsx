import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { checkRewardRules, type RewardRule } from '../../../src/feedback/rewardRules.ts';
import { rewardsOf, type RewardResult } from '../../../src/feedback/rewards.ts';
import type { Outcome } from '../../../src/findings.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { keepRewardRules, loadRewardRules } from '../../commands/loadFeedback.ts';
import type { PeriodFigures } from '../../commands/scorePeriods.ts';
import type { FeedbackForm } from '../../state/remembered.ts';
import { newRule, replaced } from '../../state/rewardForm.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';
import { RewardOutcome } from './RewardOutcome.tsx';
import { RewardRuleForm } from './RewardRuleForm.tsx';

interface Props {
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly PeriodFigures[];
  readonly form: FeedbackForm;
  readonly onForm: (part: Partial<FeedbackForm>) => void;
}

/** Rules over several periods, and who meets them [S-33]. */
export function Rewards({ plan, periods, form, onForm }: Props): ReactNode {
  const { t } = usePane();
  const { rules, setRules } = useRules(plan);
  const [results, setResults] = useState<Outcome<readonly RewardResult[]> | null>(null);
  const change = (next: readonly RewardRule[]): void => {
    setResults(null);
    setRules(next);
  };
  const show = (): void => {
    const checked = checkRewardRules(rules, plan);
    setResults(checked.ok ? rewardsOf(periods, checked.value) : checked);
  };
  const add = (): void => change([...rules, newRule(t('pane.rewards.newName', { number: rules.length + 1 }), plan)]);
  return (
    <Fold section label={t('pane.rewards')}>
      <Caption1>{t('pane.rewards.hint')}</Caption1>
      {rules.length === 0 && <Body1>{t('pane.rewards.none')}</Body1>}
      {rules.map((rule, index) => (
        <RewardRuleForm key={index} {...{ rule, plan }} onChange={(next) => change(replaced(rules, index, next))} />
      ))}
      <Button onClick={add}>{t('pane.rewards.add')}</Button>
      <Button appearance="primary" onClick={show}>
        {t('pane.rewards.show')}
      </Button>
      {results?.ok === false && <FindingList findings={results.findings} indicators={plan.indicators} />}
      {results?.ok === true && <RewardOutcome results={results.value} {...{ plan, periods, form, onForm }} />}
    </Fold>
  );
}

/** The workbook keeps them as they are typed. */
function useRules(plan: Plan) {
  const { workbook, language } = usePane();
  const [rules, setRules] = useState<readonly RewardRule[]>([]);
  const { run: read } = useTask();
  const { run: keep } = useTask();
  useEffect(() => {
    void read(() => loadRewardRules(workbook, plan, language)).then((found) => setRules(found ?? []));
  }, [read, workbook, plan, language]);
  return {
    rules,
    setRules: (next: readonly RewardRule[]): void => {
      setRules(next);
      void keep(() => keepRewardRules(workbook, next));
    },
  };
}
