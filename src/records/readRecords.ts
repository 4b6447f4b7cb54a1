import type { Cell } from '../calls/cell.ts';
import type { EffectiveRule } from '../calls/effectiveRule.ts';
import type { Pieces } from '../pieces.ts';
import type { ColumnContext } from './cellReaders.ts';
import type { CheckFinding, RepairInForce } from './checkFindings.ts';
import { CheckList } from './checkList.ts';
import { readHints, type TableHints } from './columnHints.ts';
import { crossCheck } from './crossChecks.ts';
import { newDictionaries, type Dictionaries } from './dictionaries.ts';
import { eachRow } from './eachRow.ts';
import { FieldColumn, readingOf, type NumberColumn } from './fieldColumn.ts';
import { mappedColumns } from './fields.ts';
import { givenColumns, readGiven, type OwnIndicators } from './givenFigures.ts';
import type { RecordField, RecordKind } from './kinds.ts';
import type { FilledTable } from './recordTable.ts';
import type { AcceptedRepair } from './repairs.ts';
import { ROW, RowSorter } from './rowStates.ts';
import { spellingsOf, type SpellingOf } from './spellings.ts';

/** A field, or a figure that a table has ready. */
export type TableField = RecordField | `given:${string}`;

/** A table as columns of numbers: no cell of the sheet is kept. */
export interface ReadTable extends Pick<FilledTable, 'name' | 'origin' | 'headings' | 'mapping'> {
  readonly kind: RecordKind;
  readonly rowCount: number;
  /** Of each row, as `ROW` names them. */
  readonly states: Uint8Array;
  /** Codes, days, seconds, amounts or answers by field; blank is NaN in numbers and -1 in codes. */
  readonly fields: ReadonlyMap<TableField, NumberColumn>;
}

export interface RecordReading {
  readonly tables: readonly ReadTable[];
  readonly names: Dictionaries;
  readonly rule: EffectiveRule;
  readonly own: OwnIndicators;
  /** What is wrong or doubtful, the worst first. */
  readonly findings: readonly CheckFinding[];
  /** Repairs that have been made in what was read here; the cells stay as they are. */
  readonly inForce: readonly RepairInForce[];
}

export interface HowToRead {
  readonly rule: EffectiveRule;
  readonly repairs: readonly AcceptedRepair[];
  /** Indicators of the plan, for the headings of tables of figures. */
  readonly own?: OwnIndicators;
  /** In days from 1970-01-01: what lies after it has not happened yet. */
  readonly today: number;
  /** Of all rows, looked at three times. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Reads and checks tables of any kinds and any number, however long they are. */
export function* readRecords(tables: readonly FilledTable[], how: HowToRead): Pieces<RecordReading> {
  const list = new CheckList(tables, how.repairs);
  const names = newDictionaries();
  const { own = [] } = how;
  const onRows = rowCounter(tables, how);
  const sorter = new RowSorter(tables, list);
  const states: Uint8Array[] = [];
  const hints: TableHints[] = [];
  for (const [index, table] of tables.entries()) {
    const sorted = yield* sorter.sort(index, onRows);
    states.push(sorted);
    hints.push(yield* readHints(table, sorted, onRows));
  }
  const spellingOf = spellingOfAll(tables, hints);
  const read: ReadTable[] = [];
  for (const [index, table] of tables.entries()) {
    const shared = { names, rule: how.rule, spellingOf };
    read.push(
      yield* readTable(table, { index, states: states[index], hints: hints[index], list, own, shared, onRows }),
    );
  }
  yield* crossCheck(read, { tables, names, list, today: how.today });
  return { tables: read, names, own, rule: how.rule, findings: list.findings(), inForce: list.inForce() };
}

/** Each row is sorted, looked at for hints, and read. */
const TIMES = 3;

function rowCounter(tables: readonly FilledTable[], { onProgress }: HowToRead): ((rows: number) => void) | undefined {
  if (onProgress === undefined) return undefined;
  const all = TIMES * tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  return (rows) => {
    done += rows;
    onProgress(done / all);
  };
}

function spellingOfAll(tables: readonly FilledTable[], hints: readonly TableHints[]): SpellingOf {
  const counts = new Map<string, number>();
  const roster = new Set<string>();
  hints.forEach(({ names }, index) => {
    for (const [name, count] of names) {
      counts.set(name, (counts.get(name) ?? 0) + count);
      if (tables[index]?.mapping.kind === 'roster') roster.add(name);
    }
  });
  return spellingsOf(counts, roster);
}

interface TableWork {
  readonly index: number;
  readonly states: Uint8Array | undefined;
  readonly hints: TableHints | undefined;
  readonly list: CheckList;
  readonly own: OwnIndicators;
  readonly shared: Pick<ColumnContext, 'names' | 'rule' | 'spellingOf'>;
  readonly onRows: ((rows: number) => void) | undefined;
}

function* readTable(table: FilledTable, work: TableWork): Pieces<ReadTable> {
  const { name, origin, headings, mapping, rows } = table;
  const states = work.states ?? new Uint8Array(rows.length);
  const named = columnsOf(table, states, work);
  const columns = named.map(([, column]) => column);
  const dates = columns.filter(({ isTime }) => isTime);
  const isDated = dates.length > 0 && mapping.kind !== 'roster' && mapping.kind !== 'figures';
  yield* eachRow(
    rows.length,
    (at) => {
      if (states[at] !== ROW.counts) return;
      const cells = rows[at] ?? [];
      for (const each of columns) each.read(cells, at);
      if (isDated && dates.every((each) => each.isBlankAt(at))) dates[0]?.refuse(at, { code: 'dateBlank' });
    },
    work.onRows,
  );
  const fields = new Map(named.map(([field, { numbers }]) => [field, numbers] as const));
  return { name, origin, headings, mapping, kind: mapping.kind, rowCount: rows.length, states, fields };
}

type NamedColumn = readonly [TableField, FieldColumn];

function columnsOf(table: FilledTable, states: Uint8Array, work: TableWork): readonly NamedColumn[] {
  const { index, hints, list, shared } = work;
  const { unit, scale, kind } = table.mapping;
  const setting = { table: index, list, states };
  const mapped = mappedColumns(table.mapping);
  const fields = mapped.flatMap(({ field, type, column }): NamedColumn[] => {
    if (type === 'id') return [];
    const context = { ...shared, unit, scale, order: hints?.orders.get(column) ?? null, rows: table.rows.length };
    return [[field, new FieldColumn(readingOf(type, column, context), setting)]];
  });
  return kind === 'figures' ? [...fields, ...givenOf(table, work, setting)] : fields;
}

function givenOf(
  { headings, mapping, rows }: FilledTable,
  { own }: TableWork,
  setting: ConstructorParameters<typeof FieldColumn>[1],
): readonly NamedColumn[] {
  const mapped = new Set(mappedColumns(mapping).map(({ column }) => column));
  return givenColumns(headings, mapped, own).map((given): NamedColumn => {
    const reading = {
      column: given.column,
      reader: (cell: Cell) => readGiven(cell, given),
      numbers: new Float64Array(rows.length),
    };
    return [`given:${given.id}`, new FieldColumn(reading, setting)];
  });
}
