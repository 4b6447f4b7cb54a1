import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { dimensionsSql, scoresSql, teamSql, type SqlIndicator, type SqlPlan } from './oracle/scoresSql.ts';
import type { FoundBySql } from './oracle/sheetChecks.ts';

/** Real calls that stand beside the project, not in it; see their README. */
export const BANK_CALLS = '../shared/data/bank-calls.csv';

export function requireBankCalls(): void {
  if (!existsSync(BANK_CALLS)) {
    throw new Error(`${BANK_CALLS} is missing. This test reads the real calls that belong beside the project.`);
  }
}

export interface BankAgent {
  readonly agent: string;
  readonly dials: number;
  readonly effective_calls: number;
  readonly effective_call_rate: number;
  /** Seconds, as the three below. */
  readonly talk_time: number;
  readonly effective_talk_time: number;
  readonly average_call_duration: number;
  readonly closed_customers: number;
}

/** Not strict: the file's heading ends with LF, its rows with CRLF. */
const ROLL_UP = `
  SELECT "Agent" AS agent,
         count(*)::DOUBLE AS dials,
         count(*) FILTER (WHERE "Duration (s)" >= 180)::DOUBLE AS effective_calls,
         count(*) FILTER (WHERE "Duration (s)" >= 180)::DOUBLE / count(*) AS effective_call_rate,
         sum("Duration (s)")::DOUBLE AS talk_time,
         (sum("Duration (s)") FILTER (WHERE "Duration (s)" >= 180))::DOUBLE AS effective_talk_time,
         sum("Duration (s)")::DOUBLE / count(*) FILTER (WHERE "Duration (s)" > 0) AS average_call_duration,
         count(*) FILTER (WHERE "Subscribed" = 'yes')::DOUBLE AS closed_customers
  FROM read_csv('${BANK_CALLS}', delim = ',', quote = '"', escape = '"', header = true, strict_mode = false)
  GROUP BY agent ORDER BY agent`;

export interface ExpectedScore {
  readonly agent: string;
  readonly points: readonly number[];
  readonly total: number;
  readonly rank: number;
}

/** What each agent did, by SQL over the file: nothing of this project's code takes part. */
export async function bankAgents(): Promise<readonly BankAgent[]> {
  return (await query(ROLL_UP)) as unknown as readonly BankAgent[];
}

/**
 * Scores by SQL: 100 × figure ÷ target within 0..120, the total over the measured weights, to two
 * decimals, and its rank.
 */
export async function bankScores(
  measured: readonly { readonly id: keyof BankAgent; readonly target: number; readonly weight: number }[],
): Promise<readonly ExpectedScore[]> {
  const points = measured.map(({ id, target }) => `greatest(0, least(120, 100 * ${id} / ${target}))`);
  const weights = measured.reduce((sum, { weight }) => sum + weight, 0);
  const total = `round((${measured.map(({ weight }, i) => `${weight} * (${points[i]})`).join(' + ')}) / ${weights}, 2)`;
  const columns = points.map((sql, i) => `${sql} AS p${i}`).join(', ');
  const rows = await query(
    `WITH agents AS (${ROLL_UP}), scored AS (SELECT agent, ${columns}, ${total} AS total FROM agents)
     SELECT *, rank() OVER (ORDER BY total DESC)::DOUBLE AS rank FROM scored ORDER BY agent`,
  );
  return rows.map((row) => ({
    agent: String(row['agent']),
    points: measured.map((_, i) => Number(row[`p${i}`])),
    total: Number(row['total']),
    rank: Number(row['rank']),
  }));
}

/** Points as SQL; NULL for what the calls do not tell. Totals are over at least 40 % of the weight. */
export async function bankDashboard(
  indicators: readonly SqlIndicator[],
  people: readonly string[],
): Promise<FoundBySql> {
  const untold = indicators.filter(({ points }) => points === 'NULL').map(({ id }) => `NULL::DOUBLE AS ${id}`);
  const figures = `(SELECT '' AS period, ${[...untold, 'agents.*'].join(', ')} FROM (${ROLL_UP}) agents)`;
  const plan: SqlPlan = { indicators, minimumCoverage: 0.4, cap: 120 };
  const scores = scoresSql(figures, plan);
  const team = await query(teamSql(scores, plan));
  const rows = { scores: await query(scores), dimensions: await query(dimensionsSql(scores, plan)) };
  return { indicators, people, gap: null, team: team[0], ...rows };
}

async function query(sql: string): Promise<readonly Record<string, unknown>[]> {
  requireBankCalls();
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS();
  } finally {
    connection.closeSync();
  }
}
