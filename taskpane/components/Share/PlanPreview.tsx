import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { indicatorName, planName } from '../../../src/i18n/names.ts';
import type { PlanIndicator } from '../../../src/plan/schema.ts';
import type { ReviewRules } from '../../../src/review/reviewRules.ts';
import type { PlanImport } from '../../commands/importPlan.ts';
import { shownFigure } from '../../state/figures.ts';
import { FindingList } from '../Findings/FindingList.tsx';
import { Heading } from '../Pane/Heading.tsx';
import { PlanChanges } from '../Plan/PlanChanges.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { TaskStatus } from '../Task/TaskStatus.tsx';
import type { Task } from '../Task/useTask.ts';
import { RulesPreview } from './RulesPreview.tsx';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Of the file. */
  readonly name: string;
  readonly answer: Extract<PlanImport, { kind: 'read' }>;
  readonly task: Task;
  /** With the rules of the review that came with it, or null to keep those of the workbook. */
  readonly onAccept: (review: ReviewRules | null) => void;
  readonly onDecline: () => void;
}

/** The plan of a file, before it is taken over. */
export function PlanPreview({ name, answer, task, onAccept, onDecline }: Props): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const { plan, standing, warnings, review } = answer;
  const [takesRules, setTakesRules] = useState(true);
  const lineOf = (indicator: PlanIndicator): string =>
    t('pane.share.indicator', {
      indicator: indicatorName(indicator, language),
      weight: indicator.weight,
      target: targetText(indicator, t('pane.share.noTarget'), t(`pane.plan.unit.${indicator.unit}`)),
      rule: indicator.rule,
    });
  return (
    <section className={styles.section} aria-live="polite">
      <Heading level="h3">{t('pane.share.preview', { name })}</Heading>
      <Body1Strong>
        {t('pane.score.planInForce', { plan: planName(plan, language), version: plan.version })}
      </Body1Strong>
      {standing === null ? (
        <ul className={styles.list}>
          {plan.indicators.map((indicator) => (
            <li key={indicator.id}>{lineOf(indicator)}</li>
          ))}
        </ul>
      ) : (
        <>
          <Body1>{t('pane.share.replaces', { plan: planName(standing, language), version: standing.version })}</Body1>
          <Heading level="h3">{t('pane.adjust.would')}</Heading>
          <PlanChanges before={standing} after={plan} />
        </>
      )}
      {warnings.length > 0 && (
        <>
          <Heading level="h3">{t('pane.plan.notes')}</Heading>
          <FindingList findings={warnings} indicators={plan.indicators} />
        </>
      )}
      {review !== null && <RulesPreview review={review} isTaken={takesRules} onTake={setTakesRules} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={task.state.kind === 'running'}
          onClick={() => onAccept(takesRules && review !== null ? review.rules : null)}
        >
          {t('pane.share.accept')}
        </Button>
        <Button onClick={onDecline}>{t('pane.share.decline')}</Button>
      </div>
      <TaskStatus task={task} label={t('pane.share.accepting')} />
    </section>
  );
}

function targetText({ target, unit }: PlanIndicator, none: string, unitName: string): string {
  return target === null ? none : `${shownFigure(target, unit)} ${unitName}`;
}
