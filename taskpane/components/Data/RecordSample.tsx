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
import type { RecordMapping } from '../../../src/records/kinds.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { shownCell, shownFields } from '../../state/recordForm.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  cell: { paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

interface Props {
  readonly source: DataSource;
  readonly mapping: RecordMapping;
}

/** The first rows as the mapping reads them. */
export function RecordSample({ source, mapping }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const columns = shownFields(mapping);
  const label = t('pane.data.sample', { name: source.name });
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={label}>
      <Table size="extra-small" className={styles.table} aria-label={label}>
        <TableHeader>
          <TableRow>
            {columns.map(({ field }) => (
              <TableHeaderCell key={field} className={styles.cell}>
                {t(`pane.data.field.${field}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {source.sample.map((row, index) => (
            <TableRow key={index}>
              {columns.map(({ field, column }) => (
                <TableCell key={field} className={styles.cell}>
                  {shownCell(field, row[column])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
