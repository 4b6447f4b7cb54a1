import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MOST_PERIODS, type RewardRule } from '../../../src/feedback/rewardRules.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { conditionOf, replaced } from '../../state/rewardForm.ts';
import { usePane } from '../Pane/paneContext.ts';
import { ConditionFields } from './ConditionFields.tsx';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly rule: RewardRule;
  readonly plan: Plan;
  /** Null takes the rule away. */
  readonly onChange: (rule: RewardRule | null) => void;
}

export function RewardRuleForm({ rule, plan, onChange }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { name, effect, periods, conditions } = rule;
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <Field size="small" label={t('pane.rewards.name')}>
        <Input
          className={styles.input}
          input={{ className: styles.input, maxLength: 100 }}
          value={name}
          onChange={(_, { value }) => onChange({ ...rule, name: value === '' ? name : value })}
        />
      </Field>
      {conditions.map((condition, index) => (
        <ConditionFields
          key={index}
          {...{ condition, plan, number: index + 1, name }}
          canGo={conditions.length > 1}
          onChange={(next) => onChange({ ...rule, conditions: replaced(conditions, index, next) })}
        />
      ))}
      <Button
        size="small"
        onClick={() => onChange({ ...rule, conditions: [...conditions, conditionOf('value', plan)] })}
      >
        {t('pane.rewards.addCondition')}
      </Button>
      <Field size="small" label={t('pane.rewards.periods')}>
        <Select value={String(periods)} onChange={(_, { value }) => onChange({ ...rule, periods: Number(value) })}>
          {Array.from({ length: MOST_PERIODS }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={t('pane.rewards.effect')}>
        <Input
          className={styles.input}
          input={{ className: styles.input, maxLength: 500 }}
          value={effect}
          onChange={(_, { value }) => onChange({ ...rule, effect: value })}
        />
      </Field>
      <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
        {t('pane.rewards.remove', { name })}
      </Button>
    </div>
  );
}
