import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COMPARISONS, type RewardCondition } from '../../../src/feedback/rewardRules.ts';
import { indicatorName } from '../../../src/i18n/names.ts';
import type { Plan, Unit } from '../../../src/plan/schema.ts';
import { LIGHTS } from '../../../src/scoring/lights.ts';
import { conditionOf, MEASURES, withIndicator } from '../../state/rewardForm.ts';
import { usePane } from '../Pane/paneContext.ts';
import { FigureField } from '../Plan/FigureField.tsx';
import { WordSelect } from '../Plan/WordSelect.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    '& select': { minWidth: 0, width: '100%' },
  },
  /** A long name of an indicator is cut off, not the pane. */
  field: { minWidth: 0, overflow: 'hidden' },
});

interface Props {
  readonly condition: RewardCondition;
  readonly plan: Plan;
  /** From 1. */
  readonly number: number;
  /** Of the rule. */
  readonly name: string;
  readonly canGo: boolean;
  /** Null takes the condition away. */
  readonly onChange: (condition: RewardCondition | null) => void;
}

export function ConditionFields({ condition, plan, number, name, canGo, onChange }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const nameOf = (id: string): string =>
    indicatorName(plan.indicators.find((each) => each.id === id) ?? { id }, language);
  return (
    <div role="group" aria-label={t('pane.rewards.condition', { number })}>
      <div className={styles.fields}>
        <WordSelect
          className={styles.field}
          label={t('pane.rewards.subject')}
          ids={MEASURES}
          value={condition.measure}
          wordOf={(measure) => t(`reward.measure.${measure}`)}
          onChoose={(measure) => onChange(conditionOf(measure, plan, condition))}
        />
        {'indicator' in condition && (
          <WordSelect
            className={styles.field}
            label={t('pane.rewards.indicator')}
            ids={plan.indicators.map(({ id }) => id)}
            value={condition.indicator}
            wordOf={nameOf}
            onChoose={(indicator) => onChange(withIndicator(condition, indicator, plan))}
          />
        )}
        <WordSelect
          className={styles.field}
          label={t('pane.rewards.comparison')}
          ids={COMPARISONS}
          value={condition.comparison}
          wordOf={(comparison) => t(`reward.comparison.${comparison}`)}
          onChoose={(comparison) => onChange({ ...condition, comparison })}
        />
        <Bound {...{ condition, plan, onChange }} />
      </div>
      {canGo && (
        <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
          {t('pane.rewards.removeCondition', { number, name })}
        </Button>
      )}
    </div>
  );
}

/** A grade, a light, or a figure in its unit. */
function Bound({ condition, plan, onChange }: Pick<Props, 'condition' | 'plan' | 'onChange'>): ReactNode {
  const { t } = usePane();
  const label = t('pane.rewards.bound');
  if (condition.measure === 'grade') {
    const ids = plan.grades.map(({ grade }) => grade);
    const choose = (bound: string): void => onChange({ ...condition, bound });
    return <WordSelect {...{ label, ids }} value={condition.bound} wordOf={(grade) => grade} onChoose={choose} />;
  }
  if (condition.measure === 'light') {
    return (
      <WordSelect
        label={label}
        ids={LIGHTS}
        value={condition.bound}
        wordOf={(light) => t(`sheet.light.${light}`)}
        onChoose={(bound) => onChange({ ...condition, bound })}
      />
    );
  }
  return (
    <FigureField
      {...{ label, name: label, unit: unitOf(condition, plan), value: condition.bound, problem: null }}
      onChange={(bound) => (bound === null ? undefined : onChange({ ...condition, bound }))}
    />
  );
}

function unitOf(condition: RewardCondition, { indicators }: Plan): Unit {
  if (condition.measure === 'attainment') return 'ratio';
  if (condition.measure !== 'value') return 'score';
  return indicators.find(({ id }) => id === condition.indicator)?.unit ?? 'count';
}
