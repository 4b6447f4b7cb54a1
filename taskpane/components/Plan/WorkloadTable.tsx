import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NorthStar } from '../../../src/plan/northStar.ts';
import { usePane } from '../Pane/paneContext.ts';

const FIGURES = ['leads', 'effectiveCalls', 'dials'] as const;

const useStyles = makeStyles({
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  numberHeading: { justifyContent: 'flex-end' },
});

/** What a goal takes, in total and a head. */
export function WorkloadTable({ star }: { readonly star: NorthStar }): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const rows = [
    { label: t('pane.star.total'), figures: star.total },
    ...(star.perAgent === null ? [] : [{ label: t('pane.star.perAgent'), figures: star.perAgent }]),
  ];
  return (
    <Table size="extra-small" className={styles.table} aria-label={t('pane.star')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell aria-label={t('pane.star.agents')} />
          {FIGURES.map((figure) => (
            <TableHeaderCell key={figure} button={{ className: styles.numberHeading }}>
              {t(`pane.star.${figure}`)}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map(({ label, figures }) => (
          <TableRow key={label} className={styles.row}>
            <TableCell>{label}</TableCell>
            {FIGURES.map((figure) => (
              <TableCell key={figure} className={styles.number}>
                {figures[figure].toLocaleString(language)}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
