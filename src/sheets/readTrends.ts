import type { TrendPeriod } from '../feedback/trends.ts';
import type { CellValue } from './codecs.ts';
import type { Values } from './readPlan.ts';
import { trendsLayout } from './trendsLayout.ts';
import { saysText } from './vocabulary.ts';

/** The periods that the sheet keeps, in either language; none where it is no such sheet any more. */
export function readTrends(values: Values): readonly TrendPeriod[] {
  const at = trendsLayout(0, 0);
  const heading = values.findIndex(
    (row) => says(row[at.period], 'sheet.actuals.period') && says(row[at.total], 'sheet.dashboard.averageTotal'),
  );
  if (heading < 0) return [];
  const rows = filled(values.slice(heading + 1));
  const below = values.slice(heading + 1 + rows.length);
  const agentHeading = below.findIndex((row) => says(row[0], 'sheet.actuals.agent'));
  const agents = agentHeading < 0 ? [] : filled(below.slice(agentHeading + 1));
  return rows.flatMap((row, index) => {
    const figure = (column: number): number | null => numberOf(row[column]);
    const [version, people, withTotal] = [figure(at.version), figure(at.people), figure(at.withTotal)];
    if (version === null || people === null || withTotal === null) return [];
    const dimension = (offset: number): number | null => figure(at.dimensions + offset);
    return {
      period: textOf(row[at.period]),
      made: { plan: textOf(row[at.plan]), version, date: textOf(row[at.date]) },
      ...{ people, withTotal, total: figure(at.total) },
      dimensions: { results: dimension(0), efficiency: dimension(1), quality: dimension(2), growth: dimension(3) },
      totals: totalsOf(agents, 1 + index),
    };
  });
}

function totalsOf(agents: Values, column: number): ReadonlyMap<string, number> {
  return new Map(
    agents.flatMap((row) => {
      const total = numberOf(row[column]);
      return total === null ? [] : [[textOf(row[0]), total] as const];
    }),
  );
}

/** The rows down to the first without a name. */
function filled(values: Values): Values {
  const end = values.findIndex((row) => textOf(row[0]) === '');
  return end < 0 ? values : values.slice(0, end);
}

const says = (cell: CellValue | undefined, key: Parameters<typeof saysText>[1]): boolean =>
  cell !== undefined && saysText(cell, key);
const textOf = (cell: CellValue | undefined): string => String(cell ?? '');
const numberOf = (cell: CellValue | undefined): number | null => (typeof cell === 'number' ? cell : null);
