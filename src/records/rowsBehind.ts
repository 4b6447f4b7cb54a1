import type { Pieces } from '../pieces.ts';
import { eachRow } from './eachRow.ts';
import { ORDERS, type Part, type PartTable } from './figureParts.ts';
import { TEAM_GOAL, type FigureRow, type RecordFigures } from './rollUp.ts';

/** Rows of one table. */
export interface BehindTable {
  /** Index of the table. */
  readonly table: number;
  /** Below the headings, from 0. */
  readonly rows: readonly number[];
}

/** The rows that one part of a figure is made of. */
export interface BehindPart {
  /** `over`: what is counted or added up; `under`: what that is divided by. */
  readonly role: 'over' | 'under';
  readonly part: Part;
  readonly tables: readonly BehindTable[];
  /** Of rows, in all tables. */
  readonly count: number;
}

/** The source rows behind a figure [S-28]; computed when asked for. Empty for a figure that tables do not make. */
export function* rowsBehind(
  figures: RecordFigures,
  { person, period }: Pick<FigureRow, 'person' | 'period'>,
  id: string,
): Pieces<readonly BehindPart[]> {
  const row = figures.rows.find((each) => each.person === person && each.period === period);
  if (row === undefined) return [];
  const way = figures.ways.get(id);
  if (id === TEAM_GOAL)
    return [yield* behind(figures, { role: 'over', part: ORDERS.sales, groups: teamOf(figures, row) })];
  if (way === undefined) return [];
  const groups = new Set([row.group]);
  const over = yield* behind(figures, { role: 'over', part: way.over, groups });
  return way.under === null ? [over] : [over, yield* behind(figures, { role: 'under', part: way.under, groups })];
}

const teamOf = ({ rows }: RecordFigures, { team, period }: FigureRow): ReadonlySet<number> =>
  new Set(rows.filter((each) => each.team === team && each.period === period).map(({ group }) => group));

interface Wanted extends Pick<BehindPart, 'role' | 'part'> {
  readonly groups: ReadonlySet<number>;
}

function* behind(figures: RecordFigures, { role, part, groups }: Wanted): Pieces<BehindPart> {
  const tables: BehindTable[] = [];
  for (const [index, table] of figures.tables.entries()) {
    if (table.kind !== part.kind) continue;
    const rows: number[] = [];
    const [holds, byRow] = [holdsIn(part, table), figures.groups.byTable[index]];
    yield* eachRow(table.rowCount, (row) => {
      if (groups.has(byRow?.[row] ?? -1) && holds(row)) rows.push(row);
    });
    if (rows.length > 0) tables.push({ table: index, rows });
  }
  return { role, part, tables, count: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
}

/** Rows without a customer count for no customer. */
function holdsIn(part: Part, table: PartTable): (row: number) => boolean {
  const holds = part.holds(table);
  if (part.counts !== 'customers') return holds;
  const customers = table.fields.get('customer');
  return (row) => (customers?.[row] ?? -1) >= 0 && holds(row);
}

/** What rows come to: their number, the sum of their field, or their distinct customers. */
export function amountBehind({ part, tables, count }: BehindPart, figures: RecordFigures): number {
  if (part.counts === 'rows') return count;
  const numbersOf = (field: Parameters<PartTable['fields']['get']>[0]): number[] =>
    tables.flatMap(({ table, rows }) => rows.map((row) => figures.tables[table]?.fields.get(field)?.[row] ?? 0));
  if (part.counts === 'customers') return new Set(numbersOf('customer')).size;
  return numbersOf(part.counts.sum).reduce((sum, number) => sum + number, 0);
}
