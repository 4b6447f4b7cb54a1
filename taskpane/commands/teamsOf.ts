import { areaAddress, parseAddress } from '../../src/sheets/address.ts';
import { isTeamHeading } from '../../src/sheets/headings.ts';
import type { Cell, DataSource, RunOptions, Workbook } from '../excel/workbook.ts';

/** The teams that a table of figures names, in order; none where it has no column of teams. Only that column is read. */
export async function listTeams(
  workbook: Workbook,
  source: DataSource,
  run: RunOptions = {},
): Promise<readonly string[]> {
  const [column, area] = [teamColumn(source), parseAddress(source.address)];
  if (column < 0 || area === null || area.rows < 2) return [];
  const below = { row: area.row + 1, column: area.column + column, rows: area.rows - 1, columns: 1 };
  const cells = await workbook.readSource({ ...source, address: areaAddress(below) }, run);
  return [...new Set(cells.map(([cell]) => nameOf(cell)))].filter((name) => name !== '').sort();
}

/** The table with the rows of one team; those of others are blank, so that each cell keeps its address. */
export function rowsOfTeam(
  values: readonly (readonly Cell[])[],
  source: Pick<DataSource, 'headings'>,
  team: string,
): readonly (readonly Cell[])[] {
  const column = teamColumn(source);
  return values.map((row, index) => (index === 0 || nameOf(row[column]) === team ? row : row.map(() => null)));
}

const teamColumn = ({ headings }: Pick<DataSource, 'headings'>): number => headings.findIndex(isTeamHeading);

const nameOf = (cell: Cell | undefined): string => String(cell ?? '').trim();
