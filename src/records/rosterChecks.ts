import type { CheckList } from './checkList.ts';
import { columnFor } from './fields.ts';
import type { RecordField } from './kinds.ts';
import type { ReadTable, TableField } from './readRecords.ts';
import type { FilledTable } from './recordTable.ts';
import { ROW } from './rowStates.ts';

interface Checking {
  readonly tables: readonly FilledTable[];
  readonly list: CheckList;
}

/**
 * A person has one row a period. Two that say the same count as one; two that do not are refused, both of them.
 * Members of a team who name different targets leave it without one.
 */
export function checkRosters(read: readonly ReadTable[], checking: Checking): void {
  const [people, targets] = [new Map<string, Place>(), new Map<string, Place>()];
  for (const [index, table] of read.entries()) {
    if (table.kind !== 'roster') continue;
    for (let row = 0; row < table.rowCount; row += 1) {
      if (table.states[row] !== ROW.counts) continue;
      checkPerson({ table, index, row }, people, checking);
      checkTarget({ table, index, row }, targets, checking);
    }
  }
}

interface Place {
  readonly table: ReadTable;
  readonly index: number;
  readonly row: number;
}

function checkPerson(place: Place, known: Map<string, Place>, checking: Checking): void {
  const { table, row } = place;
  const key = `${numberAt(place, 'agent')} ${numberAt(place, 'period')}`;
  const first = known.get(key);
  if (first === undefined) {
    known.set(key, place);
    return;
  }
  const fields = new Set([...first.table.fields.keys(), ...table.fields.keys()]);
  if ([...fields].every((field) => Object.is(numberAt(first, field), numberAt(place, field)))) {
    table.states[row] = ROW.leftOut;
    return;
  }
  for (const each of [first, place]) {
    if (each.table.states[each.row] === ROW.counts) flag(each, 'rosterConflict', 'agent', checking);
    each.table.states[each.row] = ROW.faulty;
  }
}

function checkTarget(place: Place, known: Map<string, Place>, checking: Checking): void {
  const [team, target] = [numberAt(place, 'team'), numberAt(place, 'teamTarget')];
  if (place.table.states[place.row] !== ROW.counts || !(team >= 0) || !(target >= 0)) return;
  const key = `${team} ${numberAt(place, 'period')}`;
  const first = known.get(key);
  if (first === undefined) known.set(key, place);
  else if (numberAt(first, 'teamTarget') !== target) flag(place, 'targetConflict', 'teamTarget', checking);
}

/** NaN where the table has no such field, as where the cell is blank. */
const numberAt = ({ table, row }: Place, field: TableField): number => table.fields.get(field)?.[row] ?? NaN;

function flag(
  { index, row }: Place,
  code: 'rosterConflict' | 'targetConflict',
  field: RecordField,
  { tables, list }: Checking,
): void {
  const owner = tables[index];
  const column = owner === undefined ? -1 : (columnFor(owner.mapping, field) ?? -1);
  list.add({ code }, { table: index, column, row, found: owner?.rows[row]?.[column] ?? null });
}
