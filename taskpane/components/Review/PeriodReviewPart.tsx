import {
  Caption1,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figureName, ruleResultWords } from '../../../src/i18n/reviewWords.ts';
import type { Plan } from '../../../src/plan/schema.ts';
import type { FigureChange, PeriodReview, RuleResult } from '../../../src/review/reviewTypes.ts';
import { changeCells } from '../../state/reviewForm.ts';
import type { TeamReview } from '../../commands/reviewTeam.ts';
import { Fold } from '../Pane/Fold.tsx';
import { usePane } from '../Pane/paneContext.ts';
import { ToSheet } from './ToSheet.tsx';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  /** Names give way to figures, so that the change stays in sight at 320 px. */
  table: { width: '100%', tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  cell: { paddingInline: tokens.spacingHorizontalXS },
  number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
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

function Figures({ title, figures, plan }: FiguresProps): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  if (figures.length === 0) return null;
  const headings = ['indicator', 'before', 'after', 'change'] as const;
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
      <Table size="extra-small" className={styles.table} aria-label={title}>
        <TableHeader>
          <TableRow>
            {headings.map((heading) => (
              <TableHeaderCell key={heading} className={styles.cell}>
                {t(`pane.review.column.${heading}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {figures.map((figure) => (
            <TableRow key={figure.indicator}>
              <TableCell className={styles.cell}>{figureName(figure.indicator, { plan, language })}</TableCell>
              {changeCells(figure, language).map((text, index) => (
                <TableCell key={index} className={mergeClasses(styles.cell, styles.number)}>
                  {text}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
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
