import { Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { addSubs, isMeasuredByParts, subsOf } from '../../../src/plan/subIndicators.ts';
import { listText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';
import type { IndicatorProps } from './IndicatorCard.tsx';

/** What an indicator is made up of, for those that have parts [S-2]. */
export function PartsOf({ indicator, draft, dispatch }: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const { plan } = draft;
  const subs = subsOf(indicator.id);
  if (subs.length === 0) return null;
  if (isMeasuredByParts(plan, indicator.id)) {
    const parts = subs.map(({ id }) => indicatorName({ id }, language));
    return <Caption1>{t('pane.parts.hint', { parts: listText(parts, language) })}</Caption1>;
  }
  const add = (): void => {
    const added = addSubs(plan, indicator.id);
    if (added.ok) dispatch({ type: 'adopt', plan: added.value });
  };
  return (
    <Button
      size="small"
      aria-label={t('pane.parts.addName', { indicator: indicatorName(indicator, language) })}
      onClick={add}
    >
      {t('pane.parts.add')}
    </Button>
  );
}
