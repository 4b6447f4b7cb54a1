import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { atOnce } from '../../../src/pieces.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../../src/records/periodUnits.ts';
import { RECORD_FIELDS } from '../../../src/records/kinds.ts';
import { readRecords, type RecordReading } from '../../../src/records/readRecords.ts';
import type { FilledTable } from '../../../src/records/recordTable.ts';
import { repairOf, withRepairs, type AcceptedRepair } from '../../../src/records/repairs.ts';
import { rollUpRecords, type RecordFigures } from '../../../src/records/rollUp.ts';
import { sampleYear, type SampleYear } from '../../../samples/year/sampleYear.ts';
import {
  TABLE_FIELDS,
  TABLE_KEYS,
  type SampleTable,
  type SampleTables,
  type TableKey,
} from '../../../samples/year/sampleTable.ts';
import { YEAR_TEXTS } from '../../../samples/year/yearTexts.ts';
import { FIGURE_IDS, figuresSql } from '../../helpers/oracle/figuresSql.ts';
import { RecordsDatabase } from '../../helpers/oracle/recordsDatabase.ts';
import { guessed } from './sampleTables.ts';
import { RULE } from './tables.ts';

/*
 * The sample year from its cells to the figures of every agent and period, guessed and read by the engine on one side
 * and added up by DuckDB on the other.
 */
const KINDS = {
  calls: 'callLog',
  orders: 'orders',
  surveys: 'surveys',
  qa: 'qa',
  roster: 'roster',
  training: 'figures',
} as const;
const RECORDS = TABLE_KEYS.filter((key) => key !== 'training');
/** 2026-01-01, in days from 1970-01-01. */
const TODAY = 20_454;

const tablesOf = (tables: SampleTables): FilledTable[] => RECORDS.map((key) => guessed(tables[key]));

const read = (tables: readonly FilledTable[], repairs: readonly AcceptedRepair[] = []): RecordReading =>
  atOnce(readRecords(tables, { rule: RULE, repairs, today: TODAY }));

/** With everything accepted that is offered. */
function repaired(tables: readonly FilledTable[]): RecordReading {
  const offered = read(tables).findings.flatMap((finding) => repairOf(finding, tables) ?? []);
  return read(tables, withRepairs([], offered));
}

/** The clean records, but for what only people can put right. */
function asReported({ clean, tables, faults }: SampleYear): SampleTables {
  const entries = TABLE_KEYS.map((key): [TableKey, SampleTable] => {
    const unsafe = faults.filter(({ table, remedy }) => table === key && remedy === 'unsafe');
    const lost = new Set(unsafe.flatMap(({ cleanRow }) => cleanRow ?? []));
    const added = unsafe.filter(({ cleanRow }) => cleanRow === null).map(({ row }) => tables[key].rows[row] ?? []);
    const rows = [...clean[key].rows.filter((_, row) => !lost.has(row)), ...added];
    return [key, { ...clean[key], rows }];
  });
  return Object.fromEntries(entries) as Record<TableKey, SampleTable>;
}

/** Every figure of every row on either side. */
async function compare({ rows, ids, values }: RecordFigures, database: RecordsDatabase, sql: string): Promise<number> {
  const expected = await database.rows(sql);
  const byKey = new Map(expected.map((row) => [`${String(row['agent'])} ${String(row['period'])}`, row]));
  expect(rows).toHaveLength(expected.length);
  const wrong: string[] = [];
  rows.forEach(({ person, period, team }, at) => {
    const row = byKey.get(`${person} ${period}`);
    if (row?.['team'] !== team) wrong.push(`team of ${person} in ${period}: ${team}, not ${String(row?.['team'])}`);
    ids.forEach((id, column) => {
      const [found, wanted] = [values[column]?.[at] ?? null, row?.[id] ?? null];
      if (!isSame(found, wanted))
        wrong.push(`${id} of ${person} in ${period}: ${String(found)}, not ${String(wanted)}`);
    });
  });
  expect(wrong.slice(0, 10)).toEqual([]);
  return rows.length * ids.length;
}

const isSame = (found: number | null, wanted: unknown): boolean =>
  found === null || wanted === null
    ? found === wanted
    : Math.abs(found - Number(wanted)) <= 1e-9 * Math.max(1, Math.abs(found));

vi.setConfig({ testTimeout: 60_000 });

describe('the sample year without a fault', () => {
  const year = sampleYear();
  let database: RecordsDatabase;
  beforeAll(async () => {
    database = await RecordsDatabase.of(year.clean);
  });
  afterAll(() => database.close());

  it.each(PERIOD_UNITS)('[S-28] should roll up by %s to what SQL finds, every figure of everyone', async (unit) => {
    const figures = rollUp(read(tablesOf(year.clean)), unit);
    expect([...figures.ids].sort()).toEqual([...FIGURE_IDS].filter((id) => unit !== 'week' || id !== GOAL).sort());
    expect(await compare(figures, database, figuresSql(unit, YEAR_TEXTS.en))).toBeGreaterThan(7000);
  });
});

describe.each(['en', 'zh-CN'] as const)('the sample year as exported in %s', (language) => {
  const texts = YEAR_TEXTS[language];
  const year = sampleYear({ language });
  let reported: RecordsDatabase;
  beforeAll(async () => {
    reported = await RecordsDatabase.of(asReported(year));
  });
  afterAll(() => reported.close());

  it('[S-27] should be recognised, table by table and column by column', () => {
    for (const key of TABLE_KEYS) {
      const { mapping, headings } = guessed(year.tables[key]);
      expect(mapping.kind).toBe(KINDS[key]);
      expect(headings).toEqual(year.tables[key].headings);
      const known: readonly string[] = RECORD_FIELDS[mapping.kind];
      const found = Object.entries(mapping.columns).map(([field, { column }]) => [field, column]);
      const wanted = TABLE_FIELDS[key].flatMap((field, column) => (known.includes(field) ? [[field, column]] : []));
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    }
  });

  it('should come to the clean figures once the safe repairs are accepted, but for the faults that are listed', async () => {
    const figures = rollUp(repaired(tablesOf(year.tables)), 'month');
    expect(await compare(figures, reported, figuresSql('month', texts))).toBeGreaterThan(20_000);
  });

  it('should still report each fault that only people can put right, and no other error', () => {
    const { findings } = repaired(tablesOf(year.tables));
    const unsafe = year.faults.filter(({ remedy }) => remedy === 'unsafe');
    const left = findings.filter(({ severity }) => severity !== 'note').reduce((sum, { count }) => sum + count, 0);
    expect(left).toBe(unsafe.length);
  });
});

const GOAL = 'team_goal_attainment';

const rollUp = (reading: RecordReading, unit: PeriodUnit): RecordFigures => atOnce(rollUpRecords(reading, { unit }));
