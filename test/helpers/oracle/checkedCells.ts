import type { CellValue } from '../../../src/sheets/codecs.ts';
import type { Area } from '../../../src/sheets/sheetSpec.ts';

type Wanted = CellValue | undefined;

/** A sheet whose cells are compared one by one, so that in the end those that nobody looked at can be named. */
export class CheckedCells {
  /** What is not as wanted, with its place. */
  readonly wrong: string[] = [];
  private readonly seen = new Set<string>();

  constructor(private readonly rows: readonly (readonly unknown[])[]) {}

  get count(): number {
    return this.seen.size;
  }

  check(row: number, column: number, wanted: Wanted): void {
    const found = this.at(row, column);
    this.seen.add(`${row},${column}`);
    if (!isSame(found, wanted ?? null)) this.wrong.push(`${row},${column}: ${String(found)}, not ${String(wanted)}`);
  }

  /** From the cell on to the right. */
  checkRow(row: number, column: number, wanted: readonly Wanted[]): void {
    wanted.forEach((each, across) => this.check(row, column + across, each));
  }

  /** The only column of an area, downwards. */
  checkDown({ row, column, rows }: Area, wanted: readonly Wanted[]): void {
    if (rows !== wanted.length) this.wrong.push(`${row},${column}: ${rows} rows, not ${wanted.length}`);
    wanted.forEach((each, down) => this.check(row + down, column, each));
  }

  /** Numbers and errors that were not compared with anything. */
  unchecked(): readonly string[] {
    return this.rows.flatMap((line, row) =>
      line.flatMap((_, column) => {
        const found = this.at(row, column);
        const isFigure = typeof found === 'number' || (typeof found === 'string' && found.startsWith('#'));
        return isFigure && !this.seen.has(`${row},${column}`) ? [`${row},${column}: ${found}`] : [];
      }),
    );
  }

  private at(row: number, column: number): CellValue {
    const cell = this.rows[row]?.[column];
    return cell === '' || cell === undefined ? null : (cell as CellValue);
  }
}

const isSame = (found: CellValue, wanted: CellValue): boolean =>
  typeof found === 'number' && typeof wanted === 'number' ? Math.abs(found - wanted) <= 1e-9 : found === wanted;
