import type { ReactNode } from 'react';
import type { ExplanationWordsLine } from '../../../src/sheets/explanationWords.ts';
import { usePane } from '../Pane/paneContext.ts';
import { SmallTable } from '../Pane/SmallTable.tsx';

const COLUMNS = ['actual', 'target', 'rule', 'points', 'weight', 'contribution', 'light', 'nextLight'] as const;

/** Every figure behind a total, a row an indicator. */
export function ExplanationTable({ lines }: { readonly lines: readonly ExplanationWordsLine[] }): ReactNode {
  const { t } = usePane();
  return (
    <SmallTable
      label={t('pane.explain.figures')}
      headings={(['indicator', ...COLUMNS] as const).map((column) => t(`pane.explain.${column}`))}
      rows={lines.map((line) => [line.name, ...COLUMNS.map((column) => line[column])])}
    />
  );
}
