import { callsAddin } from '../../src/portable/portableFormula.ts';
import type { EditCell, LiveCell } from '../../src/portable/liveCell.ts';
import type { Area } from '../../src/sheets/sheetSpec.ts';
import type { Cell } from '../../taskpane/excel/workbook.ts';

type Rows = readonly (readonly Cell[])[];

/** The formulas of one sheet in memory. Nothing is calculated: they show what they are given, or blank. */
export class MemoryFormulas {
  private readonly formulas = new Map<string, { readonly formula: string; readonly area: Area }>();

  set(area: Area, formula: string): void {
    this.formulas.set(keyOf(area.row, area.column), { formula, area });
  }

  copy(): MemoryFormulas {
    const copied = new MemoryFormulas();
    for (const { area, formula } of this.formulas.values()) copied.set(area, formula);
    return copied;
  }

  remove(row: number, column: number): void {
    this.formulas.delete(keyOf(row, column));
  }

  at(row: number, column: number): string | null {
    return this.formulas.get(keyOf(row, column))?.formula ?? null;
  }

  /** What Excel's `formulas` has. */
  read(area: Area, values: Rows): Cell[][] {
    return values.map((line, row) =>
      line.map((value, column) => this.at(area.row + row, area.column + column) ?? value),
    );
  }

  live(sheet: string, valuesOf: (area: Area) => Rows): LiveCell[] {
    return [...this.formulas.values()]
      .filter(({ formula }) => callsAddin(formula))
      .map(({ formula, area }) => ({ sheet, formula, area, values: valuesOf(area) }));
  }

  /** Takes the formulas among the cells, and tells the value of every cell; a formula has none yet. */
  edit(
    area: Area,
    cells: readonly (readonly EditCell[])[],
    put: (row: number, column: number, value: Cell) => void,
  ): void {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [row, column] = [area.row + down, area.column + across];
        this.remove(row, column);
        const isFormula = typeof cell === 'object' && cell !== null;
        if (isFormula) this.set({ row, column, rows: 1, columns: 1 }, cell.formula);
        put(row, column, isFormula ? null : cell);
      }),
    );
  }
}

const keyOf = (row: number, column: number): string => `${row},${column}`;
