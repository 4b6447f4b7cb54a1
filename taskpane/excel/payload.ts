import type { Cell } from './workbook.ts';
import type { WriteOp } from './writeOps.ts';

/** Excel on the web takes 5 MB a request; what surrounds the cells and other scripts' bytes need room too. */
export const REQUEST_BYTES = 2_000_000;
const OP_BYTES = 400;

/** Ops in order, in requests below the limit; what is too big for one is parted by rows. */
export function intoRequests<T extends { readonly op: WriteOp }>(ops: readonly T[], limit = REQUEST_BYTES): T[][] {
  const requests: T[][] = [];
  let open: T[] = [];
  let bytes = 0;
  for (const item of ops.flatMap((each) => parted(each, limit))) {
    const size = opBytes(item.op);
    if (open.length > 0 && bytes + size > limit) {
      requests.push(open);
      [open, bytes] = [[], 0];
    }
    open.push(item);
    bytes += size;
  }
  return open.length > 0 ? [...requests, open] : requests;
}

/** Two ops for one, by rows; null where there is nothing to part. */
export function halved(op: WriteOp): readonly [WriteOp, WriteOp] | null {
  if ((op.kind !== 'values' && op.kind !== 'formulas') || op.area.rows < 2) return null;
  const top = Math.ceil(op.area.rows / 2);
  return [rowsOf(op, 0, top), rowsOf(op, top, op.area.rows)];
}

function parted<T extends { readonly op: WriteOp }>(item: T, limit: number): T[] {
  const parts = opBytes(item.op) > limit ? halved(item.op) : null;
  return parts ? parts.flatMap((op) => parted({ ...item, op }, limit)) : [item];
}

function rowsOf(op: Extract<WriteOp, { kind: 'values' | 'formulas' }>, from: number, to: number): WriteOp {
  const area = { ...op.area, row: op.area.row + from, rows: to - from };
  return op.kind === 'values'
    ? { kind: 'values', area, values: op.values.slice(from, to) }
    : { kind: 'formulas', area, formulas: op.formulas.slice(from, to) };
}

/** At most: three bytes a character, as for Chinese text. */
export function opBytes(op: WriteOp): number {
  if (op.kind === 'values') return OP_BYTES + matrixBytes(op.values);
  return op.kind === 'formulas' ? OP_BYTES + matrixBytes(op.formulas) : OP_BYTES;
}

const matrixBytes = (rows: readonly (readonly Cell[])[]): number =>
  rows.reduce((sum, row) => row.reduce<number>((bytes, cell) => bytes + cellBytes(cell), sum + 2), 0);

const cellBytes = (cell: Cell): number => (typeof cell === 'string' ? cell.length * 3 + 4 : 20);
