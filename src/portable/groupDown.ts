import type { CellChange, EditCell } from './liveCell.ts';
import { movedDown } from './movedFormula.ts';

type Group = CellChange & { readonly cells: EditCell[][] };

/** Changes of single cells below each other as one, where the formula of the add-in is filled down. */
export function groupDown(changes: readonly CellChange[]): CellChange[] {
  const groups: Group[] = [];
  for (const change of inOrder(changes)) {
    const last = groups.at(-1);
    if (last === undefined || !goesOn(last, change)) groups.push({ ...change, cells: copied(change) });
    else last.cells.push(...copied(change));
  }
  return groups.map((group) => ({ ...group, area: { ...group.area, rows: group.cells.length } }));
}

const copied = ({ cells }: CellChange): EditCell[][] => cells.map((row) => [...row]);

/** Sheets as they come, each column by column. */
function inOrder(changes: readonly CellChange[]): CellChange[] {
  const sheets = new Map([...new Set(changes.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const place = ({ sheet, area }: CellChange): readonly number[] => [sheets.get(sheet) ?? 0, area.column, area.row];
  return [...changes].sort((one, other) => {
    const [before, after] = [place(one), place(other)];
    const first = before.findIndex((part, index) => part !== after[index]);
    return (before[first] ?? 0) - (after[first] ?? 0);
  });
}

function goesOn(above: Group, below: CellChange): boolean {
  const offset = below.area.row - above.area.row;
  return (
    !above.spills &&
    !below.spills &&
    above.sheet === below.sheet &&
    above.by === below.by &&
    below.area.column === above.area.column &&
    offset === above.cells.length &&
    movedDown(above.live, offset) === below.live
  );
}
