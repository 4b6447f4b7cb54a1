import type { Cell } from '../calls/cell.ts';
import { readerOf, type CellReader, type ColumnContext, type Fault } from './cellReaders.ts';
import type { CellFault, CheckList } from './checkList.ts';
import type { FieldType } from './fields.ts';
import { ROW } from './rowStates.ts';

export type NumberColumn = Float64Array | Int32Array | Int8Array;

type ReadType = Exclude<FieldType, 'id'>;

const CODES: ReadonlySet<ReadType> = new Set<ReadType>(['agent', 'customer', 'text', 'period']);
const NUMBERS: ReadonlySet<ReadType> = new Set<ReadType>(['duration', 'amount', 'count', 'score', 'share', 'date']);
/** Texts whose reading is kept for the next cell that says the same. */
const KNOWN_LIMIT = 50_000;

interface Setting {
  readonly table: number;
  readonly list: CheckList;
  /** A row with a cell that cannot be read counts no more. */
  readonly states: Uint8Array;
}

/** What a column is read as. */
interface Reading {
  readonly column: number;
  readonly reader: CellReader;
  readonly numbers: NumberColumn;
  readonly isTime?: boolean;
}

/** Of a field that is mapped. */
export const readingOf = (
  type: ReadType,
  column: number,
  { rows, ...context }: ColumnContext & { rows: number },
): Reading => ({
  column,
  reader: readerOf(type, context),
  numbers: arrayFor(type, rows),
  isTime: type === 'date' || type === 'period',
});

/** One column of a table, read row by row. */
export class FieldColumn {
  readonly isTime: boolean;
  readonly numbers: NumberColumn;
  private readonly column: number;
  private readonly reader: CellReader;
  private readonly known = new Map<string, number | Fault>();

  constructor(
    { column, reader, numbers, isTime = false }: Reading,
    private readonly setting: Setting,
  ) {
    this.column = column;
    this.isTime = isTime;
    this.numbers = numbers;
    this.reader = reader;
  }

  read(cells: readonly Cell[], row: number): void {
    const cell = cells[this.column] ?? null;
    const read = typeof cell === 'string' ? this.ofText(cell) : this.reader(cell);
    if (typeof read === 'number') this.numbers[row] = read;
    else this.takeFault(read, row, cell);
  }

  isBlankAt(row: number): boolean {
    const number = this.numbers[row] ?? NaN;
    return !(number >= 0) && this.setting.states[row] === ROW.counts;
  }

  refuse(row: number, fault: CellFault): void {
    this.takeFault({ ...fault, value: null }, row, null);
  }

  private ofText(text: string): number | Fault {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const read = this.reader(text);
    if (this.known.size < KNOWN_LIMIT) this.known.set(text, read);
    return read;
  }

  private takeFault(fault: Fault, row: number, found: Cell): void {
    const { list, table, states } = this.setting;
    const { repaired } = fault;
    const place = { table, column: this.column, row, found, used: repaired?.used ?? null };
    const isRepaired = list.add(fault, place) && repaired !== undefined;
    const value = isRepaired ? repaired.value : fault.value;
    if (value === null) states[row] = ROW.faulty;
    else this.numbers[row] = value;
  }
}

function arrayFor(type: ReadType, rows: number): NumberColumn {
  if (CODES.has(type)) return new Int32Array(rows);
  return NUMBERS.has(type) ? new Float64Array(rows) : new Int8Array(rows);
}
