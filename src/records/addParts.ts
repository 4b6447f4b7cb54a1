import type { Pieces } from '../pieces.ts';
import { eachRow } from './eachRow.ts';
import type { Part, PartTable } from './figureParts.ts';
import type { FigureWay } from './figureWays.ts';
import type { RecordGroups } from './recordGroups.ts';

interface Adding {
  readonly groups: RecordGroups;
  readonly ways: readonly FigureWay[];
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Every part that the ways need, once, by its id and group; NaN in periods that no table of its kind covers. */
export function* addParts(
  tables: readonly PartTable[],
  { groups, ways, onProgress }: Adding,
): Pieces<ReadonlyMap<string, Float64Array>> {
  const parts = new Map(
    ways.flatMap(({ over, under }) => [over, ...(under === null ? [] : [under])]).map((part) => [part.id, part]),
  );
  const sums = new Map<string, Float64Array>();
  for (const part of parts.values()) {
    sums.set(part.id, yield* addPart(part, tables, groups));
    onProgress?.(sums.size / parts.size);
  }
  return sums;
}

function* addPart(part: Part, tables: readonly PartTable[], groups: RecordGroups): Pieces<Float64Array> {
  const covered = groups.covered.get(part.kind);
  const isGiven = part.kind === 'figures';
  const sums = Float64Array.from(groups.periods, (period) => (covered?.has(period) === true && !isGiven ? 0 : NaN));
  const times = new Uint32Array(part.isSingle === true ? sums.length : 0);
  const seen = new Set<number>();
  for (const [index, table] of tables.entries()) {
    if (table.kind !== part.kind) continue;
    const amountOf = amountsOf(part, table, seen);
    const [holds, byRow] = [part.holds(table), groups.byTable[index]];
    yield* eachRow(table.rowCount, (row) => {
      const group = byRow?.[row] ?? -1;
      if (group < 0 || !holds(row)) return;
      const before = sums[group] ?? NaN;
      sums[group] = (isGiven && Number.isNaN(before) ? 0 : before) + amountOf(row, group);
      if (part.isSingle === true) times[group] = (times[group] ?? 0) + 1;
    });
  }
  times.forEach((count, group) => (count > 1 ? sums.fill(NaN, group, group + 1) : undefined));
  return sums;
}

/** A customer counts once in a group; codes of customers are below 2²⁶. */
function amountsOf(part: Part, { fields }: PartTable, seen: Set<number>): (row: number, group: number) => number {
  if (part.counts === 'rows') return () => 1;
  if (part.counts !== 'customers') {
    const numbers = fields.get(part.counts.sum);
    return (row) => numbers?.[row] ?? 0;
  }
  const customers = fields.get('customer');
  return (row, group) => {
    const customer = customers?.[row] ?? -1;
    const key = group * 2 ** 26 + customer;
    if (customer < 0 || seen.has(key)) return 0;
    seen.add(key);
    return 1;
  };
}
