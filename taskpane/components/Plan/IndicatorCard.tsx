import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { indicatorName } from '../../../src/i18n/names.ts';
import { parentOf } from '../../../src/plan/subIndicators.ts';
import type { PlanIndicator } from '../../../src/plan/schema.ts';
import type { FieldProblem } from '../../state/draftChecks.ts';
import type { DraftAction, PlanDraft } from '../../state/planDraft.ts';
import { usePane } from '../Pane/paneContext.ts';
import { IndicatorMore } from './IndicatorMore.tsx';
import { PartsOf } from './PartsOf.tsx';
import { RuleField } from './RuleField.tsx';
import { TargetField } from './TargetField.tsx';
import { WeightField } from './WeightField.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    gridColumn: '1 / -1',
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});

export interface IndicatorProps {
  readonly indicator: PlanIndicator;
  readonly draft: PlanDraft;
  readonly dispatch: Dispatch<DraftAction>;
  readonly problemOf: FieldProblem;
}

export function IndicatorCard(props: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { indicator, dispatch } = props;
  const name = indicatorName(indicator, language);
  return (
    <div className={styles.card} role="group" aria-label={name}>
      <div className={styles.head}>
        <Body1Strong>{name}</Body1Strong>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t('pane.plan.remove', { indicator: name })}
          onClick={() => dispatch({ type: 'remove', indicator: indicator.id })}
        >
          {t('pane.plan.removeShort')}
        </Button>
      </div>
      <Weight {...props} />
      <TargetField {...props} />
      <div className={styles.wide}>
        <RuleField {...props} />
        <PartsOf {...props} />
        <IndicatorMore {...props} />
      </div>
    </div>
  );
}

/** What it weighs, or why it weighs nothing. */
function Weight(props: IndicatorProps): ReactNode {
  const { t, language } = usePane();
  const { indicator, draft } = props;
  const parent = parentOf(draft.plan, indicator);
  if (parent !== null) return <Caption1>{t('pane.parts.of', { indicator: indicatorName(parent, language) })}</Caption1>;
  if (indicator.role === 'weighted') return <WeightField {...props} />;
  return <Caption1>{t('pane.plan.gateOrAdjustment', { role: t(`role.${indicator.role}`) })}</Caption1>;
}
