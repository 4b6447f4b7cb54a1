import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Plan } from '../../../src/plan/schema.ts';
import { sumState } from '../../state/draftChecks.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  right: { color: tokens.colorPaletteGreenForeground1 },
  off: { color: tokens.colorPaletteRedForeground1 },
});

export function WeightSum({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const state = sumState(plan);
  const isRight = state.kind === 'right';
  return (
    <Body1Strong role="status" className={isRight ? styles.right : styles.off}>
      {isRight
        ? t('pane.plan.sumRight')
        : t(state.kind === 'missing' ? 'pane.plan.sumMissing' : 'pane.plan.sumTooMuch', {
            sum: state.sum,
            off: state.off,
          })}
    </Body1Strong>
  );
}
