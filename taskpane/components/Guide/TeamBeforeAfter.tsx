import {
  Body1,
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
import { indicatorName } from '../../../src/i18n/names.ts';
import { figureWords } from '../../../src/i18n/standingWords.ts';
import { CASE_PERIODS, type BeforeAfter } from '../../state/guide.ts';
import { changeShareText } from '../../state/shownNumbers.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  cell: { paddingInline: tokens.spacingHorizontalXS },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

/** The team's figures before the change of the plan and three months after. */
export function TeamBeforeAfter({ team }: { readonly team: readonly BeforeAfter[] }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const number = mergeClasses(styles.cell, styles.number);
  const headings = [
    t('pane.guide.result.indicator'),
    CASE_PERIODS.before,
    CASE_PERIODS.after,
    t('pane.guide.result.change'),
  ];
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('pane.guide.result.table')}>
        <Table size="extra-small" className={styles.table} aria-label={t('pane.guide.result.table')}>
          <TableHeader>
            <TableRow>
              {headings.map((heading) => (
                <TableHeaderCell key={heading} className={styles.cell}>
                  {heading}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {team.map(({ indicator, before, after, change }) => (
              <TableRow key={indicator.id}>
                <TableCell className={styles.cell}>{indicatorName(indicator, language)}</TableCell>
                <TableCell className={number}>{figureWords(before, indicator.unit)}</TableCell>
                <TableCell className={number}>{figureWords(after, indicator.unit)}</TableCell>
                <TableCell className={number}>{changeShareText(change, language)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <Body1>{t('pane.guide.result.noSales')}</Body1>
      <Body1>{t('pane.guide.result.end')}</Body1>
    </>
  );
}
