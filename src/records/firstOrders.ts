import type { Pieces } from '../pieces.ts';
import type { Dictionaries } from './dictionaries.ts';
import { eachRow } from './eachRow.ts';
import { spanOf } from './periodUnits.ts';
import type { ReadTable } from './readRecords.ts';
import { ROW } from './rowStates.ts';

/** Moments are compared to the second: the same time as text and as a serial number differs in its last bits. */
const SECONDS_A_DAY = 86_400;

/**
 * 1 for each order that is its customer's first, by table: as its column says, or, without one, when no order with
 * an amount above 0 came before it, by anybody. Two at the same time are both first, and so is one of nobody known.
 * Null where neither a column nor customers with dates tell.
 */
export function* findFirstOrders(
  tables: readonly ReadTable[],
  names: Dictionaries,
): Pieces<readonly (Int8Array | null)[]> {
  const times = tables.map((table) => (table.kind === 'orders' ? timesOf(table, names) : null));
  const earliest = new Float64Array(names.customers.texts.length).fill(Infinity);
  for (const [index, table] of tables.entries()) {
    const time = times[index];
    const [customers, amounts] = [table.fields.get('customer'), table.fields.get('amount')];
    if (time === null || time === undefined || customers === undefined) continue;
    yield* eachRow(table.rowCount, (row) => {
      const customer = customers[row] ?? -1;
      if (table.states[row] !== ROW.counts || customer < 0 || !((amounts?.[row] ?? 0) > 0)) return;
      earliest[customer] = Math.min(earliest[customer] ?? Infinity, time(row));
    });
  }
  return tables.map((table, index) => firstOf(table, times[index] ?? null, earliest));
}

/** NaN for a period that is no date; null where the table has no times at all. */
function timesOf({ fields }: ReadTable, { periods }: Dictionaries): ((row: number) => number) | null {
  const [dates, named] = [fields.get('date'), fields.get('period')];
  if (dates === undefined && named === undefined) return null;
  const starts = periods.texts.map((name) => spanOf(name)?.first ?? NaN);
  return (row) => {
    const date = dates?.[row] ?? NaN;
    const day = Number.isNaN(date) ? (starts[named?.[row] ?? -1] ?? NaN) : date;
    return Math.round(day * SECONDS_A_DAY);
  };
}

function firstOf(
  { kind, fields, rowCount }: ReadTable,
  time: ((row: number) => number) | null,
  earliest: Float64Array,
): Int8Array | null {
  if (kind !== 'orders') return null;
  const [said, customers] = [fields.get('isNew'), fields.get('customer')];
  if (said !== undefined) return Int8Array.from(said);
  if (time === null || customers === undefined) return null;
  return Int8Array.from({ length: rowCount }, (_, row) =>
    Number(!((earliest[customers[row] ?? -1] ?? Infinity) < time(row))),
  );
}
