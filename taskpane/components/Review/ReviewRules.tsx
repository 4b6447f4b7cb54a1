import { Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { optionWords, reviewConditionWords, reviewRuleName } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { DEFAULT_REVIEW_RULES } from '../../../src/review/defaultRules.ts';
import type { ReviewRule, ReviewRules as Rules } from '../../../src/review/reviewRules.ts';
import { forgetReviewRules, keepReviewRules, loadReviewRules } from '../../commands/reviewMemory.ts';
import { withBound, withRule } from '../../state/reviewForm.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { useTask } from '../Task/useTask.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  button: { alignSelf: 'start' },
});

interface Props {
  /** Told of what is in force from now on. */
  readonly onRules: (rules: Rules) => void;
  /** Whose indicators have names of their own; null before figures are read. */
  readonly indicators: Pick<Plan, 'indicators'> | null;
}

/** Every trigger of the review on one page: to be switched off, or held against other thresholds. */
export function ReviewRules({ onRules, indicators }: Props): ReactNode {
  const { t, workbook } = usePane();
  const styles = useStyles();
  const [rules, setRules] = useState<Rules | null>(null);
  const task = useTask();
  const open = async (): Promise<void> => {
    const found = await task.run(() => loadReviewRules(workbook));
    if (found !== undefined) setRules(found);
  };
  const change = (next: Rules, keep: () => Promise<void>): void => {
    setRules(next);
    void task.run(keep).then(() => onRules(next));
  };
  return (
    <Fold section label={t('pane.review.rules')} onOpen={() => void open()}>
      <Caption1>{t('pane.review.rulesHint')}</Caption1>
      {rules?.rules.map((rule) => (
        <RuleForm
          key={rule.id}
          rule={rule}
          plan={indicators ?? { indicators: [] }}
          onChange={(changed) => {
            const next = withRule(rules, changed);
            change(next, () => keepReviewRules(workbook, next));
          }}
        />
      ))}
      <Button
        className={styles.button}
        size="small"
        onClick={() => change(DEFAULT_REVIEW_RULES, () => forgetReviewRules(workbook))}
      >
        {t('pane.review.rulesReset')}
      </Button>
    </Fold>
  );
}

interface RuleProps {
  readonly rule: ReviewRule;
  readonly plan: Pick<Plan, 'indicators'>;
  readonly onChange: (rule: ReviewRule) => void;
}

function RuleForm({ rule, plan, onChange }: RuleProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const scene = { plan, language };
  const name = reviewRuleName(rule, language);
  return (
    <Fold label={t(rule.isOn ? 'pane.review.ruleOn' : 'pane.review.ruleOff', { rule: name })}>
      <Checkbox
        label={t('pane.review.isOn')}
        checked={rule.isOn}
        onChange={(_, { checked }) => onChange({ ...rule, isOn: checked === true })}
      />
      {rule.conditions.map((condition, index) =>
        'bound' in condition ? (
          <Bound
            key={`${index} ${condition.bound}`}
            label={reviewConditionWords(condition, scene)}
            bound={condition.bound}
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

interface BoundProps {
  readonly label: string;
  readonly bound: number;
  readonly onChange: (bound: number) => void;
}

/** Taken over when the field is left with a number in it. */
function Bound({ label, bound, onChange }: BoundProps): ReactNode {
  const { t } = usePane();
  const [typed, setTyped] = useState(String(bound));
  const number = typed.trim() === '' ? NaN : Number(typed);
  const leave = (): void => {
    if (Number.isFinite(number) && number !== bound) onChange(number);
  };
  return (
    <Field
      size="small"
      label={label}
      {...(Number.isFinite(number) ? {} : { validationMessage: t('pane.review.notNumber') })}
    >
      <Input inputMode="decimal" value={typed} onChange={(_, { value }) => setTyped(value)} onBlur={leave} />
    </Field>
  );
}
