import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { optionWords, reviewConditionWords, reviewRuleName } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { faultOfBound } from '../../../src/review/reviewFaults.ts';
import type { FigureCondition, ReviewRule } from '../../../src/review/reviewRules.ts';
import { withBound } from '../../state/reviewForm.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { BoundField } from './BoundField.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly rule: ReviewRule;
  readonly plan: Pick<Plan, 'indicators'>;
  readonly onChange: (rule: ReviewRule) => void;
}

/** One rule: whether it is looked for, from which bounds on, and what it proposes. */
export function RuleForm({ rule, plan, onChange }: Props): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const scene = { plan, language };
  const name = reviewRuleName(rule, language);
  const problemOf = (condition: FigureCondition, bound: number): string | null => {
    const fault = faultOfBound({ ...condition, bound }, plan);
    return fault === null ? null : describe(fault, plan.indicators);
  };
  return (
    <Fold label={t(rule.isOn ? 'pane.review.ruleOn' : 'pane.review.ruleOff', { rule: name })}>
      <Checkbox
        label={t('pane.review.isOn')}
        checked={rule.isOn}
        onChange={(_, { checked }) => onChange({ ...rule, isOn: checked === true })}
      />
      {rule.conditions.map((condition, index) =>
        'bound' in condition ? (
          <BoundField
            key={`${index} ${condition.bound}`}
            label={reviewConditionWords(condition, scene)}
            bound={condition.bound}
            problemOf={(bound) => problemOf(condition, bound)}
            onChange={(bound) => onChange(withBound(rule, index, bound))}
          />
        ) : (
          <Caption1 key={index}>{reviewConditionWords(condition, scene)}</Caption1>
        ),
      )}
      {rule.proposals.length > 0 && (
        <ul className={styles.list}>
          {rule.proposals.map((actions, index) => (
            <li key={index}>{t('pane.review.proposes', { actions: optionWords(actions, scene) })}</li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
