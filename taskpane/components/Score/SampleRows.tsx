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
import type { CallMapping } from '../../../src/calls/mapping.ts';
import type { Cell } from '../../excel/workbook.ts';
import { sampleColumns, sampleText } from '../../state/mappingForm.ts';
import { usePane } from '../Pane/paneContext.ts';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto' },
  table: { tableLayout: 'auto', fontSize: tokens.fontSizeBase200 },
  heading: { paddingInline: tokens.spacingHorizontalXS },
  cell: { paddingInline: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

interface Props {
  readonly sample: readonly (readonly Cell[])[];
  readonly mapping: CallMapping;
}

/** The sample as the mapping reads it. */
export function SampleRows({ sample, mapping }: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const columns = sampleColumns(mapping);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('pane.score.sample')}>
      <Table size="extra-small" className={styles.table} aria-label={t('pane.score.sample')}>
        <TableHeader>
          <TableRow>
            {columns.map(({ field }) => (
              <TableHeaderCell key={field} className={styles.heading}>
                {t(`pane.score.field.${field}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {sample.map((row, index) => (
            <TableRow key={index}>
              {columns.map(({ field, column }) => (
                <TableCell key={field} className={styles.cell}>
                  {sampleText(field, row[column])}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
