import type { ReactNode } from 'react';
import type { CallMapping } from '../../../src/calls/mapping.ts';
import type { Cell } from '../../excel/workbook.ts';
import { sampleColumns, sampleText } from '../../state/mappingForm.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

interface Props {
  readonly sample: readonly (readonly Cell[])[];
  readonly mapping: CallMapping;
}

/** The sample as the mapping reads it. */
export function SampleRows({ sample, mapping }: Props): ReactNode {
  const { t } = usePane();
  const columns = sampleColumns(mapping);
  return (
    <SmallTable
      label={t('pane.score.sample')}
      headings={columns.map(({ field }) => t(`pane.score.field.${field}`))}
      rows={sample.map((row) => columns.map(({ field, column }) => sampleText(field, row[column])))}
    />
  );
}
