import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/calls/cell.ts';
import type { PeriodUnit } from '../../../src/records/periodUnits.ts';
import type { FilledTable } from '../../../src/records/recordTable.ts';
import { repairOf } from '../../../src/records/repairs.ts';
import { figuresOf, readAll, tableOf } from './tables.ts';

/*
 * The figures of every definition by SQL over clean records, against those that are rolled up from the same records
 * with faults planted in them, after every safe repair was accepted. Orders have no column of new customers here.
 */

type Row = readonly Cell[];

/** Numerical Recipes' generator: the same records in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = random(20_261_128);
const one = <T>(items: readonly T[]): T => items[next(items.length)] as T;
const AGENTS = ['Ann Lee', 'Bo', '陈静', 'Dai', 'Eve'];
const CUSTOMERS = Array.from({ length: 60 }, (_, index) => `c${index}`);
const FIRST_DAY = 46_023;

const many = (count: number, make: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => make(index));
const day = (): number => FIRST_DAY + next(181);
const yesNo = (share: number): string => (next(100) < share ? 'yes' : 'no');

const FIELDS = {
  callLog: ['callId', 'agent', 'customer', 'duration', 'outcome', 'need', 'newLead', 'date'],
  orders: ['orderId', 'agent', 'customer', 'amount', 'referred', 'date'],
  surveys: ['responseId', 'agent', 'customer', 'score', 'complaint', 'solved', 'date'],
  qa: ['recordId', 'agent', 'result', 'productIntro', 'objectionHandling', 'overPromised', 'date'],
} as const;
type Kind = keyof typeof FIELDS;
const KINDS = Object.keys(FIELDS) as Kind[];

const CLEAN: Readonly<Record<Kind, readonly Row[]>> = {
  callLog: many(2000, (index) => {
    const outcome = one(['connected', 'connected', 'connected', '空号', 'no answer', 'disconnected']);
    return [
      `k${index}`,
      one(AGENTS),
      one(CUSTOMERS),
      outcome === 'connected' ? next(700) : 0,
      outcome,
      yesNo(60),
      yesNo(40),
      day(),
    ];
  }),
  orders: many(300, (index) => {
    const amount = next(10) === 0 ? -50 - next(100) : 100 + next(900);
    return [`o${index}`, one(AGENTS), one(CUSTOMERS), amount, yesNo(15), day()];
  }),
  surveys: many(400, (index) => {
    const complaint = yesNo(12);
    const solved = complaint === 'yes' ? yesNo(70) : 'no';
    return [
      `r${index}`,
      one(AGENTS),
      one(CUSTOMERS),
      next(4) === 0 ? null : 0.2 * (1 + next(5)),
      complaint,
      solved,
      day(),
    ];
  }),
  qa: many(250, (index) => [
    `q${index}`,
    one(AGENTS),
    one(['pass', 'pass', 'fail']),
    next(101) / 100,
    one([0, 1, null]),
    yesNo(10),
    day(),
  ]),
};

/** A cell of every so many rows as a careless export has it, each the whole table's column. */
const PLANTED: Readonly<Record<Kind, (row: Row, index: number) => Row>> = {
  callLog: (row, index) =>
    planted(row, { 1: index % 40 === 7 ? 'ANN  LEE' : undefined, 7: index % 9 === 0 ? american(row[7]) : undefined }),
  orders: (row, index) =>
    planted(row, {
      3: index % 8 === 0 ? Number(row[3]).toLocaleString('en-US', { minimumFractionDigits: 2 }) : undefined,
    }),
  surveys: (row, index) =>
    planted(row, { 3: index % 6 === 0 && row[3] !== null ? Math.round(Number(row[3]) * 100) : undefined }),
  qa: (row, index) => planted(row, { 3: index % 5 === 0 ? `${Math.round(Number(row[3]) * 100)}%` : undefined }),
};

/** An agent's name is changed only where it is theirs. */
function planted(row: Row, changes: Readonly<Record<number, Cell | undefined>>): Row {
  return row.map((cell, column) => {
    const change = changes[column];
    return change === undefined || (column === 1 && cell !== 'Ann Lee') ? cell : change;
  });
}

function american(serial: Cell | undefined): string {
  const date = new Date((Number(serial) - 25_569) * 86_400_000);
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
}

function faulty(kind: Kind): FilledTable {
  const rows = CLEAN[kind].map(PLANTED[kind]);
  const doubled = rows.filter((_, index) => index % 50 === 3);
  const total: Row = ['合计', '', ...Array<Cell>(FIELDS[kind].length - 2).fill(null)];
  return tableOf(kind, FIELDS[kind], [...rows.slice(0, 100), total, ...rows.slice(100), ...doubled, []], {
    scale: 'share',
  });
}

const TABLES = KINDS.map(faulty);
const SAFE = readAll(TABLES).findings.flatMap((finding) => repairOf(finding, TABLES) ?? []);

const PERIOD: Readonly<Record<PeriodUnit, string>> = {
  week: `strftime(day, '%G-W%V')`,
  month: `strftime(day, '%Y-%m')`,
  quarter: `strftime(day, '%Y') || ' Q' || quarter(day)`,
};

const sql = (unit: PeriodUnit): string => `
  WITH people AS (SELECT agent, period FROM (${KINDS.map((kind) => `SELECT agent, ${PERIOD[unit]} AS period FROM ${kind}`).join(' UNION ')})),
  c AS (SELECT *, ${PERIOD[unit]} AS period, outcome = 'connected' AND duration > 0 AS talked FROM callLog),
  o AS (SELECT *, ${PERIOD[unit]} AS period, NOT EXISTS (
          SELECT 1 FROM orders e WHERE e.customer = orders.customer AND e.amount > 0 AND e.day < orders.day) AS first FROM orders),
  s AS (SELECT *, ${PERIOD[unit]} AS period FROM surveys),
  q AS (SELECT *, ${PERIOD[unit]} AS period FROM qa),
  calls AS (SELECT agent, period, count(*) AS dials, count(*) FILTER (talked) AS connected,
      count(*) FILTER (talked AND need = 'yes' AND duration >= 180) AS effective_calls,
      coalesce(sum(duration) FILTER (talked), 0) AS talk_time,
      coalesce(sum(duration) FILTER (talked AND need = 'yes' AND duration >= 180), 0) AS effective_talk_time,
      count(DISTINCT customer) FILTER (need = 'yes') AS interested_customers,
      count(*) FILTER (newLead = 'yes') AS new_lead_calls,
      count(*) FILTER (newLead = 'yes' AND outcome IN ('空号', 'disconnected')) AS invalid FROM c GROUP BY ALL),
  sales AS (SELECT agent, period, sum(amount) AS sales_amount,
      coalesce(sum(amount) FILTER (first), 0) AS new_customer_sales, coalesce(sum(amount) FILTER (NOT first), 0) AS repeat_sales,
      count(DISTINCT customer) FILTER (amount > 0) AS closed_customers,
      count(DISTINCT customer) FILTER (amount > 0 AND NOT first) AS again,
      count(DISTINCT customer) FILTER (referred = 'yes') AS referred FROM o GROUP BY ALL),
  answers AS (SELECT agent, period, count(score) AS survey_answers, avg(score) AS csat,
      count(DISTINCT customer) AS customers_served, count(*) FILTER (complaint = 'yes') AS complaints,
      count(*) FILTER (complaint = 'yes' AND solved = 'yes') AS solved FROM s GROUP BY ALL),
  checks AS (SELECT agent, period, count(*) AS recordings_checked, count(*) FILTER (result = 'pass') AS passed,
      avg(productIntro) AS product_intro_accuracy, avg(objectionHandling) AS objection_handling_compliance,
      count(*) FILTER (overPromised = 'yes') AS over FROM q GROUP BY ALL),
  counted AS (SELECT agent, period,
      ${['dials', 'connected', 'effective_calls', 'talk_time', 'effective_talk_time', 'interested_customers', 'new_lead_calls', 'invalid'].map(zero).join(', ')},
      ${['sales_amount', 'new_customer_sales', 'repeat_sales', 'closed_customers', 'again', 'referred'].map(zero).join(', ')},
      ${['survey_answers', 'customers_served', 'complaints', 'solved', 'recordings_checked', 'passed', 'over'].map(zero).join(', ')},
      csat, product_intro_accuracy, objection_handling_compliance
    FROM people LEFT JOIN calls USING (agent, period) LEFT JOIN sales USING (agent, period)
      LEFT JOIN answers USING (agent, period) LEFT JOIN checks USING (agent, period))
  SELECT *, effective_calls / nullif(dials, 0) AS effective_call_rate, talk_time / nullif(connected, 0) AS average_call_duration,
    invalid / nullif(new_lead_calls, 0) AS invalid_number_rate, sales_amount / nullif(closed_customers, 0) AS average_order_value,
    again / nullif(closed_customers, 0) AS repurchase_rate, referred / nullif(closed_customers, 0) AS referral_rate,
    closed_customers / nullif(interested_customers, 0) AS conversion_rate,
    complaints / nullif(customers_served, 0) AS complaint_rate, solved / nullif(complaints, 0) AS complaint_resolution_rate,
    passed / nullif(recordings_checked, 0) AS script_compliance, over / nullif(recordings_checked, 0) AS over_promise_rate
  FROM counted ORDER BY period, agent`;

/** Who has no row in a table that has others of the period has 0. */
function zero(column: string): string {
  return `coalesce(${column}, 0) AS ${column}`;
}

const NUMBERS: ReadonlySet<string> = new Set([
  'duration',
  'amount',
  'score',
  'productIntro',
  'objectionHandling',
  'date',
]);

async function load(connection: DuckDBConnection, kind: Kind): Promise<void> {
  const fields = FIELDS[kind];
  const columns = fields.map((field) => `${field} ${NUMBERS.has(field) ? 'DOUBLE' : 'VARCHAR'}`).join(', ');
  await connection.run(`CREATE TABLE ${kind} (${columns})`);
  const values = CLEAN[kind].map(
    (row) => `(${row.map((cell) => (typeof cell === 'string' ? `'${cell}'` : String(cell ?? 'NULL'))).join(', ')})`,
  );
  await connection.run(`INSERT INTO ${kind} VALUES ${values.join(', ')}`);
  await connection.run(`ALTER TABLE ${kind} ADD COLUMN day DATE`);
  await connection.run(`UPDATE ${kind} SET day = DATE '1899-12-30' + date::INTEGER`);
}

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect();
  for (const kind of KINDS) await load(connection, kind);
});
afterAll(() => connection.closeSync());

describe.each(['week', 'month', 'quarter'] as const)('by %s', (unit) => {
  it('[S-28] should come to what SQL makes of the same records, whatever is wrong with them', async () => {
    const expected = (await connection.runAndReadAll(sql(unit))).getRowObjectsJS();
    const figures = figuresOf(TABLES, unit, SAFE);
    expect(figures.rows.map(({ period, person }) => `${period} ${person}`)).toEqual(
      expected.map((row) => `${String(row['period'])} ${String(row['agent'])}`),
    );
    expect(figures.ids).toHaveLength(29);
    const others = figures.ids.flatMap((id, column) =>
      expected.flatMap((row, at) => {
        const [value = null, wanted] = [figures.values[column]?.[at], row[id]];
        const isSame =
          wanted === null
            ? value === null
            : Math.abs((value ?? NaN) - Number(wanted)) < 1e-9 * Math.max(1, Number(wanted));
        return isSame
          ? []
          : [`${id} of ${String(row['agent'])}, ${String(row['period'])}: ${value} for ${String(wanted)}`];
      }),
    );
    expect(others).toEqual([]);
  });
});

it('should not come to it as long as the repairs are not accepted', async () => {
  const expected = (await connection.runAndReadAll(`SELECT sum(amount) AS sales FROM orders`)).getRowObjectsJS();
  const { ids, values } = figuresOf(TABLES, 'month');
  const sum = (values[ids.indexOf('sales_amount')] ?? []).reduce<number>((all, value) => all + (value ?? 0), 0);
  expect(Math.abs(sum - Number(expected[0]?.['sales']))).toBeGreaterThan(1000);
  expect(SAFE.map(({ kind }) => kind).sort()).toEqual(
    [
      ...['duplicates', 'names', 'textDate', 'totalRows', 'duplicates', 'textNumber', 'totalRows'],
      ...['duplicates', 'percentRatio', 'totalRows', 'duplicates', 'textNumber', 'totalRows'],
    ].sort(),
  );
});
