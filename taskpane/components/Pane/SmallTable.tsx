import {
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

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  /** As wide as its lines. */
  wide: { width: 'max-content', minWidth: '100%' },
  /** Rows do nothing, so they do not light up either. */
  row: { ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  cell: { paddingInline: tokens.spacingHorizontalXS },
  line: { whiteSpace: 'nowrap' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  figureHeading: { justifyContent: 'flex-end' },
});

interface Props {
  readonly label: string;
  readonly headings: readonly string[];
  /** As many cells a row as there are headings. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** The first column of figures, which stand to the right; none unless given. */
  readonly figuresFrom?: number;
  /** Names wrap, so that the figures stay in sight in a narrow pane; unless given, every cell is one line. */
  readonly wraps?: boolean;
}

/** What stands in rows and columns, to be read and not pressed; scrolls by itself where it is wider than the pane. */
export function SmallTable({ label, headings, rows, figuresFrom = Infinity, wraps = false }: Props): ReactNode {
  const styles = useStyles();
  const styleAt = (column: number): string =>
    mergeClasses(styles.cell, column >= figuresFrom ? styles.figure : !wraps && styles.line);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <Table size="extra-small" className={mergeClasses(styles.table, !wraps && styles.wide)} aria-label={label}>
        <TableHeader>
          <TableRow>
            {headings.map((heading, column) => (
              <TableHeaderCell
                key={column}
                className={styles.cell}
                button={column >= figuresFrom ? { className: styles.figureHeading } : {}}
              >
                {heading}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={index} className={styles.row}>
              {row.map((cell, column) => (
                <TableCell key={column} className={styleAt(column)}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
