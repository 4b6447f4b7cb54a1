import type { ReactNode } from 'react';
import type { RecordMapping } from '../../../src/records/kinds.ts';
import type { DataSource } from '../../excel/workbook.ts';
import { shownCell, shownFields } from '../../state/recordForm.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

interface Props {
  readonly source: DataSource;
  readonly mapping: RecordMapping;
}

/** The first rows as the mapping reads them. */
export function RecordSample({ source, mapping }: Props): ReactNode {
  const { t } = usePane();
  const columns = shownFields(mapping);
  return (
    <SmallTable
      label={t('pane.data.sample', { name: source.name })}
      headings={columns.map(({ field }) => t(`pane.data.field.${field}`))}
      rows={source.sample.map((row) => columns.map(({ field, column }) => shownCell(field, row[column])))}
    />
  );
}
