import type { CellValue } from '../sheets/codecs.ts';
import { areaAddress, parseAddress } from '../sheets/address.ts';
import type { Area } from '../sheets/sheetSpec.ts';
import type { CellChange, EditCell } from './liveCell.ts';
import { canonical, movedDown } from './movedFormula.ts';

/** What is remembered of a change, so that it can be undone; it is kept in the workbook. */
export interface ChangeRecord {
  readonly sheet: string;
  /** `C2:C41` */
  readonly address: string;
  readonly live: string;
  readonly spills: boolean;
  readonly by: CellChange['by'];
  /** Of what was written, by which one sees whether people have changed it since. */
  readonly mark: string;
}

type Contents = readonly (readonly EditCell[])[];

export const recordOf = ({ sheet, area, live, spills, by, cells }: CellChange): ChangeRecord => ({
  ...{ sheet, address: areaAddress(area), live, spills, by },
  mark: markOf(cells),
});

/**
 * The change back; null where the cells hold something else by now. `contents` are what Excel's
 * `formulas` has: formulas as text, and values.
 */
export function changeBack(record: ChangeRecord, contents: readonly (readonly CellValue[])[]): CellChange | null {
  const area = parseAddress(record.address);
  if (area === null || markOf(contents) !== record.mark) return null;
  const { sheet, live, spills, by } = record;
  const cells = spills ? spilling(area, live) : filledDown(area, live);
  return cells && { sheet, area, live, spills, by, cells };
}

function spilling(area: Area, live: string): EditCell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => (row + column === 0 ? { formula: live } : null)),
  );
}

function filledDown({ rows }: Area, live: string): EditCell[][] | null {
  const formulas = Array.from({ length: rows }, (_, row) => movedDown(live, row));
  return formulas.includes(null) ? null : formulas.map((formula) => [{ formula: formula ?? '' }]);
}

/** The same for the same contents however Excel spells them, and in practice for no others. */
export function markOf(contents: Contents): string {
  const text = JSON.stringify(contents.map((row) => row.map(plain)));
  return [hash(text, 0x811c9dc5), hash(text, 0x1b873593)].map((part) => part.toString(16).padStart(8, '0')).join('');
}

/** Blank cells are null or '', and numbers have the digits that spreadsheets keep. */
function plain(cell: EditCell): CellValue {
  if (typeof cell === 'object' && cell !== null) return canonical(cell.formula);
  if (typeof cell === 'number') return Number(cell.toPrecision(12));
  if (typeof cell !== 'string') return cell;
  return cell === '' ? null : cell.startsWith('=') ? canonical(cell) : cell;
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
