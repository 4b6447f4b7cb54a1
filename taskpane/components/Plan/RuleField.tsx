import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { ruleIn } from '../../../src/sheets/ruleText.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

/** One line, until a longer rule is pulled open. */
const useStyles = makeStyles({ rule: { minHeight: '30px', height: '30px' } });

/** While somebody types, the field shows what they typed; afterwards the rule in the pane's language. */
export function RuleField({ indicator, draft, dispatch, problemOf }: IndicatorProps): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const problem = problemOf(indicator.id, 'rule');
  const type = (rule: string): void => {
    setTyped(rule);
    dispatch({ type: 'rule', indicator: indicator.id, rule });
  };
  return (
    <Field
      size="small"
      label={t('pane.plan.ruleShort')}
      validationMessage={problem ? describe(problem, draft.plan.indicators) : null}
    >
      <Textarea
        textarea={{ className: styles.rule, rows: 1 }}
        resize="vertical"
        aria-label={t('pane.plan.rule', { indicator: indicatorName(indicator, language) })}
        value={typed ?? ruleIn(indicator.rule, language)}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
