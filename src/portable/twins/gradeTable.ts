import type { Operand } from '../operands.ts';
import type { Twin } from './twin.ts';

export interface GradeTable {
  readonly names: string;
  readonly starts: string;
  readonly conditions: readonly string[];
}

/** Longer tables make longer formulas than people can follow. */
const MOST_ROWS = 30;

/** A table of grades as the function takes it: names, then least totals; blank rows are left out. Null for no reference. */
export function gradeTable(table: Operand, answer: Pick<Twin, 'rows' | 'columns'>): GradeTable | null {
  if (table.columns < 2 || table.rows > MOST_ROWS) return null;
  const hold = answer.rows * answer.columns === 1 ? 'own' : 'fixed';
  const placing = { rows: hold, columns: hold } as const;
  const [names, starts] = [table.range(placing, { from: 0, count: 1 }), table.range(placing, { from: 1, count: 1 })];
  if (names === null || starts === null) return null;
  const cells = Array.from({ length: table.rows }, (_, row) => table.cell(row, 1, placing));
  const onlyNumbers = `COUNT(${starts})+COUNTBLANK(${starts})=${table.rows}`;
  const outOfOrder = cells.slice(1).map((cell, row) => {
    const above = row === 0 ? `${cells[0]}` : `${cells[0]}:${cells[row]?.replace(/^.*!/, '')}`;
    return `ISNUMBER(${cell})*COUNTIF(${above},"<="&${cell})`;
  });
  const inOrder = outOfOrder.length === 0 ? [] : [`${outOfOrder.join('+')}=0`];
  return { names, starts, conditions: [onlyNumbers, ...inOrder] };
}

/** The highest start that the total reaches; below them all, the lowest. `usual` is for a table without any. */
export function gradeFromTable({ names, starts }: GradeTable, total: string, usual: string): string {
  const place = `MIN(COUNT(${starts}),COUNTIF(${starts},">"&ROUND(${total},2))+1)`;
  const found = `INDEX(${names},MATCH(LARGE(${starts},${place}),${starts},0))&""`;
  return `IF(COUNT(${starts})=0,${usual},${found})`;
}
