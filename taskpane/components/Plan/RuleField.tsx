import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

/** One line, until a longer rule is pulled open. */
const useStyles = makeStyles({ rule: { minHeight: '30px', height: '30px' } });

export function RuleField({ indicator, draft, dispatch, problemOf }: IndicatorProps): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const problem = problemOf(indicator.id, 'rule');
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
        value={indicator.rule}
        onChange={(_, { value }) => dispatch({ type: 'rule', indicator: indicator.id, rule: value })}
      />
    </Field>
  );
}
