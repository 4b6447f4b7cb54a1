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
import type { ExplanationWordsLine } from '../../../src/sheets/explanationWords.ts';
import { usePane } from '../Pane/paneContext.ts';

const COLUMNS = [...(['actual', 'target', 'rule', 'points', 'weight', 'contribution', 'light', 'nextLight'] as const)];

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  cell: { paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

/** Every figure behind a total, a row an indicator. */
export function ExplanationTable({ lines }: { readonly lines: readonly ExplanationWordsLine[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const title = t('pane.explain.figures');
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={title}>
      <Table size="extra-small" className={styles.table} aria-label={title}>
        <TableHeader>
          <TableRow>
            {(['indicator', ...COLUMNS] as const).map((column) => (
              <TableHeaderCell key={column} className={styles.cell}>
                {t(`pane.explain.${column}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id} className={styles.row}>
              <TableCell className={styles.cell}>{line.name}</TableCell>
              {COLUMNS.map((column) => (
                <TableCell key={column} className={styles.cell}>
                  {line[column]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
