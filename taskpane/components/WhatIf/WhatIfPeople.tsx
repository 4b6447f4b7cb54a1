import { Label, makeStyles, Select, tokens, useId } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { WhatIf } from '../../../src/scoring/whatIf.ts';
import { moveAt, orderRows, ROW_ORDERS, type RowOrder } from '../../../src/scoring/whatIfChanges.ts';
import { usePane } from '../Pane/paneContext.ts';
import { PersonRow, RowHeadings } from './PersonRow.tsx';

/** Pixels: two lines of small text. */
const ROW_HEIGHT = 44;

const useStyles = makeStyles({
  order: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  scroller: { height: '200px', overflowY: 'auto', contain: 'strict' },
  rows: { position: 'relative' },
  row: { position: 'absolute', insetInline: 0, height: `${ROW_HEIGHT}px`, overflow: 'hidden' },
});

/** Only the rows in sight are there, however many people there are. */
export function WhatIfPeople({ teams: [before, after] }: { readonly teams: readonly [WhatIf, WhatIf] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [order, setOrder] = useState<RowOrder>('moves');
  const choice = useId('order');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => orderRows(before, after, order), [before, after, order]);
  const { getVirtualItems, getTotalSize } = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 3,
  });
  return (
    <>
      <div className={styles.order}>
        <Label size="small" htmlFor={choice}>
          {t('pane.whatIf.order')}
        </Label>
        <Select
          id={choice}
          size="small"
          value={order}
          onChange={(_, { value }) => setOrder(ROW_ORDERS.find((each) => each === value) ?? 'moves')}
        >
          {ROW_ORDERS.map((each) => (
            <option key={each} value={each}>
              {t(`pane.whatIf.order.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <div role="table" aria-label={t('pane.whatIf.people')} aria-rowcount={rows.length + 1}>
        <RowHeadings />
        <div
          ref={scroller}
          className={styles.scroller}
          role="rowgroup"
          tabIndex={0}
          aria-label={t('pane.whatIf.people')}
        >
          <div className={styles.rows} role="presentation" style={{ height: getTotalSize() }}>
            {getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                className={styles.row}
                role="row"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PersonRow move={moveAt(before, after, rows[index] ?? 0)} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
