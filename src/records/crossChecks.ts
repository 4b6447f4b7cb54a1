import type { Pieces } from '../pieces.ts';
import type { CheckCode } from './checkFindings.ts';
import type { CheckList } from './checkList.ts';
import type { Dictionaries } from './dictionaries.ts';
import { eachRow } from './eachRow.ts';
import { columnFor, type ReadField } from './fields.ts';
import type { ReadTable } from './readRecords.ts';
import type { RecordTable } from './recordTable.ts';
import { checkRosters } from './rosterChecks.ts';
import { ROW } from './rowStates.ts';

interface Checking {
  readonly tables: readonly RecordTable[];
  readonly names: Dictionaries;
  readonly list: CheckList;
  readonly today: number;
}

/** What no cell shows by itself: it is seen against the roster, the calendar or the rest of its column. */
export function* crossCheck(read: readonly ReadTable[], checking: Checking): Pieces<void> {
  checkRosters(read, checking);
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

function flagger(index: number, { tables, list }: Checking): (code: CheckCode, field: ReadField, row: number) => void {
  const table = tables[index];
  return (code, field, row) => {
    const column = table === undefined ? -1 : (columnFor(table.mapping, field) ?? -1);
    list.add({ code }, { table: index, column, row, found: table?.rows[row]?.[column] ?? null });
  };
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
