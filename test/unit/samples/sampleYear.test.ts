import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readXlsx } from 'hucre';
import { rankCorrelation } from '../../../src/review/rankCorrelation.ts';
import { sampleYear } from '../../../samples/year/sampleYear.ts';
import { columnOf, TABLE_FIELDS, TABLE_KEYS } from '../../../samples/year/sampleTable.ts';
import { YEAR_TEXTS } from '../../../samples/year/yearTexts.ts';
import { tableCsv, yearWorkbook } from '../../../scripts/sampleYearFiles.ts';
import { figuresSql } from '../../helpers/oracle/figuresSql.ts';
import { RecordsDatabase } from '../../helpers/oracle/recordsDatabase.ts';

const SMALL = { seed: 5, scale: 0.02 } as const;
const year = sampleYear();
const TEAMS = YEAR_TEXTS.en.teams;
const STORY = 'East';

vi.setConfig({ testTimeout: 60_000 });

describe('the sample year', () => {
  it('should hold 60 agents in 4 teams, 12 months and about 200,000 calls', () => {
    const { calls, roster } = year.clean;
    expect(Math.abs(calls.rows.length - 200_000)).toBeLessThan(10_000);
    expect(new Set(calls.rows.map((row) => row[columnOf('calls', 'agent')])).size).toBe(60);
    expect(new Set(roster.rows.map((row) => row[columnOf('roster', 'team')]))).toEqual(new Set(TEAMS));
    expect(new Set(roster.rows.map((row) => row[columnOf('roster', 'period')])).size).toBe(12);
  });

  it('should be the same for the same seed, and another for another', () => {
    expect(sampleYear(SMALL)).toEqual(sampleYear(SMALL));
    expect(sampleYear({ ...SMALL, seed: 6 }).clean.calls.rows).not.toEqual(sampleYear(SMALL).clean.calls.rows);
  });

  it('should tell the same year in Chinese: the same numbers under other words', () => {
    const [en, zh] = [sampleYear(SMALL).clean, sampleYear({ ...SMALL, language: 'zh-CN' }).clean];
    for (const key of TABLE_KEYS) {
      const numbers = (rows: (typeof en)[typeof key]['rows']) =>
        rows.map((row) => row.filter((cell) => typeof cell === 'number'));
      expect(numbers(zh[key].rows)).toEqual(numbers(en[key].rows));
      expect(zh[key].headings).toHaveLength(TABLE_FIELDS[key].length);
      expect(zh[key].headings.every((heading) => /[\u4e00-\u9fff]/.test(heading))).toBe(true);
    }
    expect(new Set(zh.calls.rows.map((row) => row[1])).size).toBe(60);
  });
});

describe('planted faults', () => {
  it('should stand where the list says, and turn into the clean tables when they are put right', () => {
    for (const key of TABLE_KEYS) {
      const rows = year.tables[key].rows.map((row) => [...row]);
      const faults = year.faults.filter(({ table }) => table === key);
      for (const { row, column, planted, clean } of faults) {
        if (column === null) continue;
        expect(rows[row]?.[column]).toBe(planted);
        const cells = rows[row];
        if (cells !== undefined) cells[column] = clean;
      }
      const added = new Set(faults.filter(({ cleanRow }) => cleanRow === null).map(({ row }) => row));
      expect(rows.filter((_, row) => !added.has(row))).toEqual(year.clean[key].rows);
    }
  });

  it('should be of every kind that exports are known for', () => {
    const kinds = new Set(year.faults.map(({ table, kind }) => `${table} ${kind}`));
    const wanted = [
      ...['calls dateAsText', 'calls durationAsText', 'calls blankLine', 'calls totalRow', 'calls duplicateRow'],
      ...['calls duplicateId', 'calls nameSpaces', 'calls unknownAgent', 'orders amountAsText', 'surveys textNumber'],
      ...['qa percentAsRatio', 'orders dateDayFirst'],
    ];
    expect([...kinds]).toEqual(expect.arrayContaining(wanted));
    expect(year.tables.calls.titleRows).toHaveLength(2);
  });

  it('should leave no row with two of them', () => {
    const places = year.faults.map(({ table, row }) => `${table} ${row}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the story of the team of [S-39]', () => {
  let database: RecordsDatabase;
  beforeAll(async () => {
    database = await RecordsDatabase.of(year.clean);
    await database.rows(`CREATE TABLE figures AS ${figuresSql('month', YEAR_TEXTS.en)}`);
  });
  afterAll(() => database.close());

  /** Sums over sums of a team's months, both included. */
  async function teamIn(team: string, from: string, to: string) {
    const [row = {}] = await database.rows(
      `SELECT sum(dials) / count(DISTINCT period) AS dials,
              sum(effective_calls) / sum(dials) AS effective_call_rate,
              sum(complaints) / sum(customers_served) AS complaint_rate,
              sum(repurchase_rate * closed_customers) / sum(closed_customers) AS repurchase_rate,
              sum(csat * survey_answers) / sum(survey_answers) AS csat,
              sum(over_promise_rate * recordings_checked) / sum(recordings_checked) AS over_promise_rate,
              sum(sales_amount) AS sales_amount
       FROM figures WHERE team = '${team}' AND period BETWEEN '2025-${from}' AND '2025-${to}'`,
    );
    return (figure: string): number => Number(row[figure]);
  }

  async function correlated(a: string, b: string, team: string) {
    const rows = await database.rows(
      `SELECT avg(${a}) AS a, avg(${b}) AS b FROM figures
       WHERE team = '${team}' AND period <= '2025-09' GROUP BY agent`,
    );
    const [left, right] = [rows.map((row) => Number(row['a'])), rows.map((row) => Number(row['b']))];
    return rankCorrelation(left, right).relation;
  }

  it('[S-39] should begin with complaints of 15 %, repurchase under 5 % and promises that grow', async () => {
    const [before, first] = [await teamIn(STORY, '07', '09'), await teamIn(STORY, '01', '03')];
    expect(before('complaint_rate')).toBeCloseTo(0.15, 2);
    expect(before('repurchase_rate')).toBeLessThan(0.05);
    expect(before('over_promise_rate')).toBeGreaterThan(first('over_promise_rate') + 0.1);
    expect(before('csat')).toBeLessThan(first('csat') - 0.05);
    expect(before('dials')).toBeGreaterThan(first('dials') * 1.1);
  });

  it('[S-39] should end, three months after the change, as the case does', async () => {
    const [before, after] = [await teamIn(STORY, '07', '09'), await teamIn(STORY, '12', '12')];
    expect(after('complaint_rate')).toBeCloseTo(0.05, 2);
    expect(after('repurchase_rate')).toBeGreaterThan(0.11);
    expect(after('repurchase_rate')).toBeLessThan(0.13);
    expect(after('dials') / before('dials')).toBeGreaterThan(0.88);
    expect(after('dials') / before('dials')).toBeLessThan(0.92);
    expect(after('effective_call_rate') / before('effective_call_rate')).toBeCloseTo(1.25, 1);
  });

  it('[S-39] should claim no growth of sales', async () => {
    const [before, after] = [await teamIn(STORY, '07', '09'), await teamIn(STORY, '10', '12')];
    expect(Math.abs(after('sales_amount') / before('sales_amount') - 1)).toBeLessThan(0.06);
  });

  it.each(['dials', 'effective_calls'])(
    '[S-37] should set %s against satisfaction in that team alone',
    async (figure) => {
      for (const team of TEAMS) {
        const relation = await correlated(figure, 'csat', team);
        if (team === STORY) expect(relation).toBe('conflict');
        else expect(relation, team).toBe('unclear');
      }
    },
  );

  it('should leave the other teams as they are', async () => {
    for (const team of TEAMS.filter((each) => each !== STORY)) {
      const [before, after] = [await teamIn(team, '01', '06'), await teamIn(team, '07', '12')];
      for (const figure of ['dials', 'effective_call_rate', 'csat', 'complaint_rate', 'repurchase_rate']) {
        expect(Math.abs(after(figure) / before(figure) - 1), `${team} ${figure}`).toBeLessThan(0.05);
      }
    }
  });
});

describe('its files', () => {
  it('should carry every cell of every table, under merged titles', async () => {
    const { tables } = sampleYear({ ...SMALL, language: 'zh-CN' });
    const { sheets } = await readXlsx(await yearWorkbook(tables));
    expect(sheets.map(({ name }) => name)).toEqual(TABLE_KEYS.map((key) => tables[key].name));
    expect(sheets[0]?.merges).toHaveLength(2);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[2]?.slice(0, 8)).toEqual(tables.calls.headings);
    const cells = tables.calls.rows.flat().filter((cell) => cell !== null);
    expect(
      rows
        .slice(3)
        .flat()
        .filter((cell) => cell !== null && cell !== ''),
    ).toHaveLength(cells.length);
  });

  it('should write dates into CSV as text', () => {
    const [, , , first] = tableCsv(sampleYear(SMALL).clean.calls).split('\r\n');
    expect(first).toMatch(/,2025-\d\d-\d\d \d\d:\d\d,/);
  });
});
