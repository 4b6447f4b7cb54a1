import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { shownFigure, typedFigure } from '../../state/figures.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

const useStyles = makeStyles({
  input: { minWidth: 0 },
  unit: { whiteSpace: 'nowrap' },
});

/** Rates in %, durations in minutes; the plan keeps 0.9 and seconds. */
export function TargetField({ indicator, draft, dispatch, problemOf }: IndicatorProps): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { id, unit, target } = indicator;
  const isWrong = typed !== null && typedFigure(typed, unit) === undefined;
  const problem = problemOf(id, 'target');
  const type = (text: string): void => {
    setTyped(text);
    const figure = typedFigure(text, unit);
    if (figure !== undefined) dispatch({ type: 'target', indicator: id, target: figure });
  };
  const message = isWrong
    ? t('pane.plan.notNumber', { text: typed })
    : problem && describe(problem, draft.plan.indicators);
  return (
    <Field size="small" label={t('pane.plan.targetShort')} validationMessage={message}>
      <Input
        inputMode="decimal"
        className={styles.input}
        input={{ className: styles.input }}
        contentAfter={{ children: t(`pane.plan.unit.${unit}`), className: styles.unit }}
        aria-label={t('pane.plan.target', { indicator: indicatorName(indicator, language) })}
        value={typed ?? shownFigure(target, unit)}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setTyped((text) => (isWrong ? text : null))}
      />
    </Field>
  );
}
