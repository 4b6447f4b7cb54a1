import type { Cell } from '../../src/calls/cell.ts';
import {
  CELL_FAULTS,
  ROW_FAULTS,
  type CellFaultName,
  type FaultSetting,
  type Remedy,
  type RowFaultName,
} from './faultKinds.ts';
import { FAULT_PLANS, type CellFaultPlan } from './faultPlan.ts';
import { columnOf, type Row, type SampleTable, type TableKey } from './sampleTable.ts';

export interface PlantedFault {
  readonly kind: CellFaultName | RowFaultName;
  readonly table: TableKey;
  /** Below the headings, from 0, in the table with faults. */
  readonly row: number;
  /** Null where the whole row is at fault. */
  readonly column: number | null;
  readonly planted: Cell;
  /** What should stand there; null for a row that should not. */
  readonly clean: Cell;
  /** The row of the clean table; null for one that it does not have. */
  readonly cleanRow: number | null;
  readonly remedy: Remedy;
}

interface SpoiledCell {
  readonly kind: CellFaultName;
  readonly column: number;
  readonly planted: Cell;
}

interface AddedRow {
  readonly kind: RowFaultName;
  readonly cells: Row;
}

/** The rows with faults among them, and what they are. */
export function plantFaults(
  table: TableKey,
  { rows }: SampleTable,
  setting: FaultSetting,
): { readonly rows: readonly Row[]; readonly faults: readonly PlantedFault[] } {
  const spoiled = spoilCells(table, rows, setting);
  const added = addRows(table, rows, { ...setting, taken: spoiled });
  const all: Row[] = [];
  const faults: PlantedFault[] = [];
  rows.forEach((clean, cleanRow) => {
    const cell = spoiled.get(cleanRow);
    if (cell !== undefined) {
      const { kind, column, planted } = cell;
      const place = { table, row: all.length, column, planted, clean: clean[column] ?? null, cleanRow };
      faults.push({ kind, ...place, remedy: CELL_FAULTS[kind].remedy });
    }
    all.push(cell === undefined ? clean : clean.map((value, at) => (at === cell.column ? cell.planted : value)));
    for (const { kind, cells } of added.get(cleanRow) ?? []) {
      const place = { table, row: all.length, column: null, planted: null, clean: null, cleanRow: null };
      faults.push({ kind, ...place, remedy: ROW_FAULTS[kind] });
      all.push(cells);
    }
  });
  return { rows: all, faults };
}

/** By row of the clean table. */
function spoilCells(table: TableKey, rows: readonly Row[], setting: FaultSetting): Map<number, SpoiledCell> {
  const spoiled = new Map<number, SpoiledCell>();
  for (const plan of FAULT_PLANS[table].cells) {
    const column = columnOf(table, plan.field);
    for (let left = countOf(plan, rows.length), tries = 0; left > 0 && tries < rows.length; tries += 1) {
      const row = setting.chance.whole(0, rows.length - 1);
      const value = rows[row]?.[column] ?? null;
      if (spoiled.has(row) || value === null) continue;
      const planted = CELL_FAULTS[plan.kind].spoil(value, setting);
      if (planted === value || (planted === null && plan.kind !== 'agentBlank')) continue;
      spoiled.set(row, { kind: plan.kind, column, planted });
      left -= 1;
    }
  }
  return spoiled;
}

const countOf = ({ perThousand = 0, count }: CellFaultPlan, rows: number): number =>
  count ?? Math.max(1, Math.round((perThousand * rows) / 1000));

/** By the row of the clean table that they stand below. */
function addRows(
  table: TableKey,
  rows: readonly Row[],
  setting: FaultSetting & { readonly taken: ReadonlyMap<number, SpoiledCell> },
): Map<number, AddedRow[]> {
  const added = new Map<number, AddedRow[]>();
  for (const { kind, count } of FAULT_PLANS[table].rows) {
    for (let left = count; left > 0;) {
      const row = setting.chance.whole(0, rows.length - 1);
      if (setting.taken.has(row) || added.has(row)) continue;
      const cells = MAKE_ROW[kind](table, rows, { ...setting, row });
      added.set(row, [{ kind, cells }]);
      left -= 1;
    }
  }
  return added;
}

type MakeRow = (table: TableKey, rows: readonly Row[], at: FaultSetting & { readonly row: number }) => Row;

const MAKE_ROW: Readonly<Record<RowFaultName, MakeRow>> = {
  blankLine: (_, rows, { row }) => (rows[row] ?? []).map(() => null),
  totalRow: (table, rows, { row, texts }) => totalRow(table, rows.slice(0, row + 1), texts.total),
  duplicateRow: (_, rows, { row }) => [...(rows[row] ?? [])],
  duplicateId: (_, rows, { row }) => [rows[row]?.[0] ?? null, ...(rows[(row * 7) % rows.length] ?? []).slice(1)],
  unknownAgent: (table, rows, { row, texts, chance }) => {
    const record = [...(rows[row] ?? [])];
    record[0] = `X${String(row)}`;
    record[columnOf(table, 'agent')] = chance.pick(texts.strangers);
    return record;
  },
};

/** The word in the first column, and the sum of what is above. */
function totalRow(table: TableKey, rows: readonly Row[], word: string): Row {
  const summed = columnOf(table, table === 'orders' ? 'amount' : 'duration');
  const sum = rows.reduce((all, row) => all + Number(row[summed] ?? 0), 0);
  return (rows[0] ?? []).map((_, column) => (column === 0 ? word : column === summed ? sum : null));
}
