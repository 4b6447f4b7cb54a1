import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { isAdditive } from '../../src/scoring/proration.ts';
import { countedIn } from '../../src/scoring/figureCounts.ts';
import { periodOfName } from '../../src/records/periodUnits.ts';
import type { FilledTable } from '../../src/records/recordTable.ts';
import { repairOf } from '../../src/records/repairs.ts';
import type { RecordFigures } from '../../src/records/rollUp.ts';
import { amountBehind, rowsBehind } from '../../src/records/rowsBehind.ts';
import { unitOfFigure } from '../../src/sheets/headings.ts';
import {
  CALL_HEADINGS,
  ORDER_HEADINGS,
  QA_HEADINGS,
  records,
  SURVEY_HEADINGS,
  type RecordRows,
} from '../arbitraries/records.ts';
import { figuresOf, readAll, tableOf } from '../unit/records/tables.ts';

const RUNS = { numRuns: 25 };

const tablesOf = ({ calls, orders, surveys, qa }: RecordRows): readonly FilledTable[] => [
  tableOf('callLog', CALL_HEADINGS, calls),
  tableOf('orders', ORDER_HEADINGS, orders),
  tableOf('surveys', SURVEY_HEADINGS, surveys),
  tableOf('qa', QA_HEADINGS, qa, { scale: 'share' }),
];

/** Distinct customers of a quarter are fewer than those of its months together. */
const OF_CUSTOMERS = new Set(['closed_customers', 'interested_customers', 'customers_served']);

const isSum = (id: string): boolean => {
  const unit = unitOfFigure(id);
  return (
    unit !== null && isAdditive({ id, unit, direction: 'higher' }) && countedIn(id) === null && !OF_CUSTOMERS.has(id)
  );
};

/** By person, period and figure. */
function byName({ rows, ids, values }: RecordFigures): ReadonlyMap<string, number | null> {
  return new Map(
    ids.flatMap((id, column) =>
      rows.map(({ person, period }, row) => [`${person} ${period} ${id}`, values[column]?.[row] ?? null] as const),
    ),
  );
}

const expectSame = (one: RecordFigures, other: RecordFigures): void => {
  const [first, second] = [byName(one), byName(other)];
  expect([...first.keys()]).toEqual([...second.keys()]);
  const differing = [...first].filter(([name, value]) => {
    const same = second.get(name) ?? null;
    return value === null || same === null ? value !== same : Math.abs(value - same) > 1e-9;
  });
  expect(differing).toEqual([]);
};

describe('figures of records', () => {
  test('[S-28] should not depend on the order of rows, nor on how many tables they are spread over', () => {
    fc.assert(
      fc.property(records, fc.integer(), (given, seed) => {
        const shuffled = Object.fromEntries(
          Object.entries(given).map(([kind, rows]) => [kind, [...rows].sort((a, b) => hash(a, seed) - hash(b, seed))]),
        ) as unknown as RecordRows;
        const once = figuresOf(tablesOf(given));
        expectSame(figuresOf(tablesOf(shuffled)), once);
        const halves = tablesOf(given).flatMap((table) => {
          const middle = Math.floor(table.rows.length / 2);
          return [table.rows.slice(middle), table.rows.slice(0, middle)].map((rows, part) => {
            return { ...table, name: `${table.name}${part}`, rows };
          });
        });
        expectSame(figuresOf(halves), once);
      }),
      RUNS,
    );
  });

  test('[S-28] should be made by the rows behind them, all of which are that person’s of that period', () => {
    fc.assert(
      fc.property(records, (given) => {
        const tables = tablesOf(given);
        const figures = figuresOf(tables);
        const wrong = figures.ids.flatMap((id, column) =>
          figures.rows.flatMap((row, at) => {
            const parts = atOnce(rowsBehind(figures, row, id));
            const [over = NaN, under] = parts.map((part) => amountBehind(part, figures));
            const value = figures.values[column]?.[at] ?? null;
            const made = under === undefined ? over : over / under;
            const isMade = value === null ? over === 0 || under === 0 : Math.abs(made - value) < 1e-9;
            const rows = parts.flatMap(({ tables: places }) =>
              places.flatMap((each) => each.rows.map((at) => ({ table: each.table, at }))),
            );
            const areTheirs = rows.every((each) => tables[each.table]?.rows[each.at]?.includes(row.person) === true);
            return isMade && areTheirs ? [] : [`${id} of ${row.person}, ${row.period}`];
          }),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  test('[S-28] should add up from months to quarters, where they are sums', () => {
    fc.assert(
      fc.property(records, (given) => {
        const [months, quarters] = [figuresOf(tablesOf(given)), figuresOf(tablesOf(given), 'quarter')];
        quarters.ids.filter(isSum).forEach((id) =>
          quarters.rows.forEach(({ person, period }, at) => {
            const parts = months.rows.flatMap((row, index) =>
              row.person === person && periodOfName(row.period, 'quarter') === period
                ? [months.values[months.ids.indexOf(id)]?.[index] ?? 0]
                : [],
            );
            const whole = quarters.values[quarters.ids.indexOf(id)]?.[at] ?? 0;
            expect(
              parts.reduce((sum, part) => sum + part, 0),
              `${id} ${person} ${period}`,
            ).toBeCloseTo(whole, 9);
          }),
        );
      }),
      RUNS,
    );
  });

  test('[S-28] should have every call among the dials of somebody, and every amount among the sales', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('week', 'month', 'quarter'), (given, unit) => {
        const figures = figuresOf(tablesOf(given), unit);
        const sumOf = (id: string): number =>
          (figures.values[figures.ids.indexOf(id)] ?? []).reduce<number>((sum, value) => sum + (value ?? 0), 0);
        expect(sumOf('dials')).toBe(given.calls.length);
        expect(sumOf('sales_amount')).toBe(given.orders.reduce((sum, row) => sum + Number(row[3]), 0));
        expect(sumOf('new_customer_sales') + sumOf('repeat_sales')).toBe(sumOf('sales_amount'));
      }),
      RUNS,
    );
  });

  test('should be the same with every row twice, once that repair is accepted', () => {
    fc.assert(
      fc.property(records, (given) => {
        const tables = tablesOf(given);
        const doubled = tables.map((table) => ({ ...table, rows: [...table.rows, ...table.rows] }));
        const safe = readAll(doubled).findings.flatMap((finding) => repairOf(finding, doubled) ?? []);
        expectSame(figuresOf(doubled, 'month', safe), figuresOf(tables));
      }),
      RUNS,
    );
  });
});

/** Of a row, by the seed: an order that has nothing to do with what stands in it. */
const hash = (row: readonly unknown[], seed: number): number =>
  [...String(row[0])].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed | 1);
