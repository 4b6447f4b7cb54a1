import { makeStyles, Switch, Caption1Strong, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { byDimension, fieldProblems } from '../../state/draftChecks.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { AddIndicator } from './AddIndicator.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { OwnIndicatorForm } from './OwnIndicatorForm.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  dimension: { margin: 0, color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
}

export function IndicatorEditor({ draft, dispatch }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const problemOf = fieldProblems(draft.plan);
  return (
    <section className={styles.section}>
      <Heading level="h2">{t('pane.plan.indicators')}</Heading>
      <Switch
        label={t('pane.plan.balance')}
        checked={draft.balanced}
        onChange={(_, { checked }) => dispatch({ type: 'balance', balanced: checked })}
      />
      {byDimension(draft.plan).map(({ dimension, indicators }) => (
        <div key={dimension} className={styles.group}>
          <Caption1Strong as="h3" className={styles.dimension}>
            {t(`dimension.${dimension}`)}
          </Caption1Strong>
          {indicators.map((indicator) => (
            <IndicatorCard key={indicator.id} {...{ indicator, draft, dispatch, problemOf }} />
          ))}
        </div>
      ))}
      <AddIndicator plan={draft.plan} onAdd={(indicator) => dispatch({ type: 'add', indicator })} />
      <OwnIndicatorForm plan={draft.plan} dispatch={dispatch} />
    </section>
  );
}
