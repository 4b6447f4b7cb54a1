import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { figureText } from '../../../src/plan/figureText.ts';
import { withBaselines, type Histories } from '../../../src/plan/history.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import { hasNewBaselines, pastsOf, type PastOfIndicator } from '../../state/pastTable.ts';
import type { DraftAction } from '../../state/planDraft.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  item: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly plan: Plan;
  readonly histories: Histories;
  readonly dispatch: Dispatch<DraftAction>;
}

/** Mean and spread of each indicator, what they make of its target, and the button that takes the baselines. */
export function PastList({ plan, histories, dispatch }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {pastsOf(plan, histories).map((each) => (
          <PastItem key={each.indicator.id} each={each} plan={plan} />
        ))}
      </ul>
      {hasNewBaselines(plan, histories) ? (
        <Button onClick={() => dispatch({ type: 'adopt', plan: withBaselines(plan, histories) })}>
          {t('pane.history.take')}
        </Button>
      ) : (
        <Body1 role="status">{t('pane.history.taken')}</Body1>
      )}
    </>
  );
}

function PastItem({
  each: { indicator, past, judgement },
  plan,
}: {
  readonly each: PastOfIndicator;
  readonly plan: Plan;
}): ReactNode {
  const { t, language, describe } = usePane();
  const styles = useStyles();
  const { periods, spread } = past;
  const mean = figureText(past.mean, indicator.unit);
  return (
    <li className={styles.item}>
      <Body1Strong>{indicatorName(indicator, language)}</Body1Strong>
      <Caption1>
        {spread === null
          ? t('pane.history.pastAlone', { mean })
          : t('pane.history.past', { periods, mean, spread: figureText(spread, indicator.unit) })}
      </Caption1>
      <Body1>{describe(judgement, plan.indicators)}</Body1>
    </li>
  );
}
