import { Body1, Body1Strong, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { planName } from '../../../src/i18n/names.ts';
import type { PlanCheck } from '../../commands/checkWorkbookPlan.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { SheetLinks } from '../Findings/SheetLinks.tsx';
import { Fold } from '../Pane/Fold.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { StaleScorecard } from '../Score/StaleScorecard.tsx';
import { SeasonNote } from './SeasonNote.tsx';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly check: PlanCheck;
  readonly onEdit: () => void;
  /** Told when the plan was written anew. */
  readonly onChanged: () => void;
  readonly onScore: () => void;
}

/** What stands on the plan sheet now, what is wrong with it by cell, and the way to change it in the pane. */
export function WorkbookPlan({ check, onEdit, onChanged, onScore }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { plan, base, errors, warnings, sheet } = check;
  const indicators = plan?.indicators ?? [];
  return (
    <section className={styles.section} aria-label={t('pane.workbookPlan')} aria-live="polite">
      <Heading level="h2">{t('pane.workbookPlan')}</Heading>
      {plan !== null && (
        <Body1Strong>
          {t('pane.score.planInForce', { plan: planName(plan, language), version: plan.version })}
        </Body1Strong>
      )}
      {errors.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {t('pane.workbookPlan.wrong', { count: errors.length })}
            <FindingList findings={errors} indicators={indicators} />
          </MessageBarBody>
        </MessageBar>
      )}
      {errors.length === 0 && <Body1>{t('pane.workbookPlan.fine')}</Body1>}
      {base !== null && errors.length === 0 && <SeasonNote plan={base} onReverted={onChanged} />}
      {plan !== null && <StaleScorecard plan={plan} way={{ label: t('pane.stale.toScore'), go: onScore }} />}
      {warnings.length > 0 && (
        <Fold label={t('pane.workbookPlan.thoughts', { count: warnings.length })}>
          <FindingList findings={warnings} indicators={indicators} />
        </Fold>
      )}
      <div className={styles.row}>
        {base !== null && (
          <Button size="small" onClick={onEdit}>
            {t('pane.workbookPlan.edit')}
          </Button>
        )}
        <SheetLinks sheets={[sheet]} />
      </div>
    </section>
  );
}
