import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { isSeasonOver } from '../../../src/plan/season.ts';
import { today } from '../../state/today.ts';
import { usePane } from '../Pane/paneContext.ts';

/** Nobody is to be scored by the weights of a season that is over without knowing it [S-10]. */
export function SeasonOver({ plan, onPlan }: { readonly plan: Plan; readonly onPlan: () => void }): ReactNode {
  const { t } = usePane();
  if (!isSeasonOver(plan, today())) return null;
  const args = { season: t(`season.${plan.season}`), date: plan.seasonEnds ?? '' };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t('pane.season.scoreFirst', args)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onPlan}>
          {t('pane.season.toPlan')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
