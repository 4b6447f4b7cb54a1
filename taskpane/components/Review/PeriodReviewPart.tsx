import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figureName, ruleResultWords } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { FigureChange, PeriodReview, RuleResult } from '../../../src/review/reviewTypes.ts';
import { changeCells } from '../../state/reviewForm.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';
import { ToSheet } from './ToSheet.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface Props {
  readonly review: PeriodReview;
  readonly team: TeamReview;
}

/** Outcomes and indicators against the period before, and what the rules make of them [S-34] [S-35]. */
export function PeriodReviewPart({ review, team }: Props): ReactNode {
  const { t } = usePane();
  const { plan } = team;
  const { kind, period, before, outcomes, figures, rules } = review;
  const title = t(`pane.review.${kind}`, { period });
  return (
    <Fold section label={title}>
      <Caption1>
        {before === null ? t('pane.review.noneBefore') : t('pane.review.against', { period: before })}{' '}
        {t(`pane.review.hint.${kind}`)}
      </Caption1>
      <Figures title={title} figures={[...outcomes, ...figures]} plan={plan} />
      {rules.map((result) => (
        <Rule key={result.rule.id} result={result} plan={plan} />
      ))}
      <ToSheet part={kind} team={team} />
    </Fold>
  );
}

interface FiguresProps {
  readonly title: string;
  readonly figures: readonly FigureChange[];
  readonly plan: Plan;
}

const COLUMNS = ['indicator', 'before', 'after', 'change'] as const;

function Figures({ title, figures, plan }: FiguresProps): ReactNode {
  const { t, language } = usePane();
  if (figures.length === 0) return null;
  return (
    <SmallTable
      label={title}
      headings={COLUMNS.map((column) => t(`pane.review.column.${column}`))}
      rows={figures.map((figure) => [
        figureName(figure.indicator, { plan, language }),
        ...changeCells(figure, language),
      ])}
      figuresFrom={1}
      wraps
    />
  );
}

function Rule({ result, plan }: { readonly result: RuleResult; readonly plan: Plan }): ReactNode {
  const { language } = usePane();
  const styles = useStyles();
  const { verdict, evidence, examine } = ruleResultWords(result, { plan, language });
  return (
    <Fold label={verdict}>
      <ul className={styles.list}>
        {evidence.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
      {examine !== '' && <Caption1>{examine}</Caption1>}
    </Fold>
  );
}
