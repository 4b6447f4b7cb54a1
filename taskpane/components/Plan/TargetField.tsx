import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { usePane } from '../Pane/paneContext.ts';
import { FigureField } from './FigureField.tsx';
import type { IndicatorProps } from './IndicatorCard.tsx';

export function TargetField({ indicator, draft, dispatch, problemOf }: IndicatorProps): ReactNode {
  const { t, language, describe } = usePane();
  const { id, unit, target } = indicator;
  const problem = problemOf(id, 'target');
  return (
    <FigureField
      label={t('pane.plan.targetShort')}
      name={t('pane.plan.target', { indicator: indicatorName(indicator, language) })}
      unit={unit}
      value={target}
      problem={problem && describe(problem, draft.plan.indicators)}
      onChange={(figure) => dispatch({ type: 'target', indicator: id, target: figure })}
    />
  );
}
