import type { Pieces } from '../pieces.ts';
import { STATUS } from './cellReaders.ts';
import type { CheckCode } from './checkFindings.ts';
import type { CheckList } from './checkList.ts';
import type { Dictionaries } from './dictionaries.ts';
import { eachRow } from './eachRow.ts';
import { columnFor } from './fields.ts';
import type { RecordField } from './kinds.ts';
import type { ReadTable } from './readRecords.ts';
import type { FilledTable } from './recordTable.ts';
import { checkRosters } from './rosterChecks.ts';
import { ROW } from './rowStates.ts';

interface Checking {
  readonly tables: readonly FilledTable[];
  readonly names: Dictionaries;
  readonly list: CheckList;
  readonly today: number;
}

/** What no cell shows by itself: it is seen against the roster, the calendar or the rest of its column. */
export function* crossCheck(read: readonly ReadTable[], checking: Checking): Pieces<void> {
  checkRosters(read, checking);
  for (const [index, table] of read.entries()) yield* leaveOutNoSales(table, flagger(index, checking));
  const members = membersOf(read);
  const most = OUTLIER * medianAmount(read);
  yield;
  for (const [index, table] of read.entries()) {
    const flag = flagger(index, checking);
    const agents = table.fields.get('agent');
    const dates = table.fields.get('date');
    const amounts = table.fields.get('amount');
    const isChecked = members !== null && table.kind !== 'roster';
    yield* eachRow(table.rowCount, (row) => {
      if (table.states[row] !== ROW.counts) return;
      if (isChecked && !members.has(agents?.[row] ?? -1)) flag('unknownAgent', 'agent', row);
      if (Math.floor(dates?.[row] ?? NaN) > checking.today) flag('futureDate', 'date', row);
      if (Math.abs(amounts?.[row] ?? 0) > most) flag('amountOutlier', 'amount', row);
    });
  }
}

/** Amounts are doubted from this many times the middle one on, where there are enough to have a middle. */
const OUTLIER = 100;
const FEWEST_AMOUNTS = 10;

type Flag = (code: CheckCode, field: RecordField, row: number) => void;

function flagger(index: number, { tables, list }: Checking): Flag {
  const table = tables[index];
  return (code, field, row) => {
    const column = table === undefined ? -1 : (columnFor(table.mapping, field) ?? -1);
    list.add({ code }, { table: index, column, row, found: table?.rows[row]?.[column] ?? null });
  };
}

/** Before anything is compared with them. */
function* leaveOutNoSales({ rowCount, states, fields }: ReadTable, flag: Flag): Pieces<void> {
  const [status, amounts] = [fields.get('status'), fields.get('amount')];
  if (status === undefined) return;
  yield* eachRow(rowCount, (row) => {
    const isPaidBack = status[row] === STATUS.refund && !((amounts?.[row] ?? 0) < 0);
    if (states[row] !== ROW.counts || (status[row] !== STATUS.noSale && !isPaidBack)) return;
    states[row] = ROW.leftOut;
    flag('noSale', 'status', row);
  });
}

/** Null without a roster: then everybody belongs. */
function membersOf(read: readonly ReadTable[]): ReadonlySet<number> | null {
  const rosters = read.filter(({ kind }) => kind === 'roster');
  if (rosters.length === 0) return null;
  const members = new Set<number>();
  for (const { rowCount, states, fields } of rosters) {
    const agents = fields.get('agent');
    for (let row = 0; row < rowCount; row += 1) if (states[row] === ROW.counts) members.add(agents?.[row] ?? -1);
  }
  return members;
}

/** Of all orders, without their signs; infinite where there are too few. */
function medianAmount(read: readonly ReadTable[]): number {
  const amounts = read.flatMap(({ rowCount, states, fields }) => {
    const column = fields.get('amount');
    if (column === undefined) return [];
    return Array.from({ length: rowCount }, (_, row) => Math.abs(column[row] ?? 0)).filter(
      (amount, row) => states[row] === ROW.counts && amount > 0,
    );
  });
  const sorted = Float64Array.from(amounts).sort();
  return sorted.length < FEWEST_AMOUNTS ? Infinity : (sorted[Math.floor(sorted.length / 2)] ?? Infinity);
}
