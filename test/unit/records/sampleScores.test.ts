import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/pieces.ts';
import { indicatorFromCatalogue, catalogueEntry } from '../../../src/plan/catalogue.ts';
import { DIMENSIONS, type Plan, type PlanIndicator } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { readRecords } from '../../../src/records/readRecords.ts';
import { rollUpRecords } from '../../../src/records/rollUp.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
import type { ChartSpec } from '../../../src/sheets/chartSpec.ts';
import { CHOSEN_AGENT, dashboardLayout } from '../../../src/sheets/dashboardLayout.ts';
import { figuresSheet } from '../../../src/sheets/figuresSheet.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { trendsLayout } from '../../../src/sheets/trendsLayout.ts';
import { translatorOf } from '../../../src/sheets/vocabulary.ts';
import { createPlan } from '../../../taskpane/commands/createPlan.ts';
import { findData } from '../../../taskpane/commands/findData.ts';
import { OWN_WEIGHTS } from '../../../taskpane/commands/planToScore.ts';
import { scoreTeam } from '../../../taskpane/commands/scoreTeam.ts';
import { sampleYear } from '../../../samples/year/sampleYear.ts';
import { TABLE_KEYS } from '../../../samples/year/sampleTable.ts';
import { YEAR_TEXTS } from '../../../samples/year/yearTexts.ts';
import { MemoryWorkbook } from '../../helpers/memoryWorkbook.ts';
import { CheckedCells } from '../../helpers/oracle/checkedCells.ts';
import { figuresSql } from '../../helpers/oracle/figuresSql.ts';
import { RecordsDatabase } from '../../helpers/oracle/recordsDatabase.ts';
import {
  dimensionsOf,
  dimensionsSql,
  scoresSql,
  teamSql,
  type SqlIndicator,
  type SqlPlan,
} from '../../helpers/oracle/scoresSql.ts';
import {
  chartOf,
  checkBeside,
  checkCharts,
  checkOrder,
  checkRanking,
  checkScorecard,
  checkTeam,
  figureOf,
  rankedBy,
  rowOf,
  seriesOf,
  type FoundBySql,
  type SqlRow,
} from '../../helpers/oracle/sheetChecks.ts';
import { calculateAll, type CalculatedSheets } from '../../parity/workbook.ts';
import { parityRows, valuesOf } from '../sheets/specCells.ts';
import { guessed } from './sampleTables.ts';
import { RULE } from './tables.ts';

/*
 * The sample year from its records to scorecard, dashboard and trend as the pane writes them, and every figure of them from
 * the same records by DuckDB. The dashboard is of formulas: LibreOffice works them out.
 */
const MONTHS = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}`);
const LAST = '2025-12';
const t = translatorOf('en');

interface Indicator extends SqlIndicator, Pick<PlanIndicator, 'target' | 'rule'> {
  readonly effect?: PlanIndicator['gate'];
}

const higher = (id: string, weight: number, target: number): Indicator => ({
  ...{ id, weight, target, rule: 'higher', dimension: catalogueEntry(id)?.dimension ?? '' },
  points: `100 * ${id} / ${target}`,
});

/** A sum, whose target is of somebody who was there every working day [S-22]. */
const sumOf = (id: string, weight: number, target: number): Indicator => ({
  ...higher(id, weight, target),
  points: `100 * ${id} / (${target} * attended)`,
});

const noWeight = (id: string) => ({ id, weight: null, dimension: catalogueEntry(id)?.dimension ?? '' });

/** The weights of the worked case over rules of each kind, with gates that cap and take a share, and a bonus. */
const BALANCED: readonly Indicator[] = [
  sumOf('sales_amount', 40, 60_000),
  {
    ...higher('effective_calls', 20, 60),
    rule: 'curve 60%:0 100%:100 150%:150',
    points: `CASE WHEN effective_calls <= 36 * attended THEN 0
                  WHEN effective_calls <= 60 * attended THEN (effective_calls / (60 * attended) - 0.6) / 0.4 * 100
                  ELSE least(150, 100 + (effective_calls / (60 * attended) - 1) / 0.5 * 50) END`,
  },
  { ...higher('csat', 20, 0.9), rule: 'higher from 0.5', points: '100 * (csat - 0.5) / 0.4' },
  {
    ...higher('script_compliance', 15, 0.9),
    rule: 'bands 60%:0 80%:60 100%:100 110%:120',
    points: `CASE WHEN round(script_compliance / 0.9, 12) >= 1.1 THEN 120 WHEN round(script_compliance / 0.9, 12) >= 1 THEN 100
                  WHEN round(script_compliance / 0.9, 12) >= 0.8 THEN 60 ELSE 0 END`,
  },
  higher('training_pass_rate', 5, 0.9),
  {
    ...{ ...noWeight('complaint_rate'), target: 0.1, rule: 'pass lower', effect: { effect: 'cap' } },
    ...{ points: 'CASE WHEN complaint_rate <= 0.1 THEN 100 ELSE 0 END', gate: { most: 59.9 } },
  },
  {
    ...{ ...noWeight('repurchase_rate'), target: 0.06, rule: 'pass', effect: { effect: 'multiply', amount: 0.9 } },
    ...{ points: 'CASE WHEN repurchase_rate >= 0.06 THEN 100 ELSE 0 END', gate: { factor: 0.9 } },
  },
  { ...noWeight('referral_rate'), target: null, rule: 'bonus 20', points: '20 * referral_rate' },
];

/** What the worked case was judged by before, with a figure that months without a complaint lack, and a veto. */
const PUSHING: readonly Indicator[] = [
  sumOf('sales_amount', 60, 70_000),
  sumOf('dials', 25, 280),
  higher('complaint_resolution_rate', 15, 0.8),
  {
    ...{ ...noWeight('complaint_rate'), target: 0.2, rule: 'pass lower', effect: { effect: 'zero' } },
    ...{ points: 'CASE WHEN complaint_rate <= 0.2 THEN 100 ELSE 0 END', gate: { most: 0 } },
  },
];

const CASES = [
  { name: 'the balanced plan', indicators: BALANCED, minimumCoverage: null, form: 'values', isChosen: false },
  {
    name: 'the balanced plan, by formulas',
    indicators: BALANCED,
    minimumCoverage: null,
    form: 'builtin',
    isChosen: true,
  },
  {
    name: 'sales and dials, without what is missing',
    indicators: PUSHING,
    minimumCoverage: 0.8,
    form: 'values',
    isChosen: true,
  },
  { name: 'sales and dials, incomplete', indicators: PUSHING, minimumCoverage: null, form: 'builtin', isChosen: false },
] as const;

function planOf(indicators: readonly Indicator[]): Plan {
  return {
    ...planFromTemplate('balanced_case', 'en'),
    name: 'Sample year',
    indicators: indicators.map(({ id, weight, target, rule, gate, effect }): PlanIndicator => {
      const entry = catalogueEntry(id);
      if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
      const role = weight !== null ? 'weighted' : gate === undefined ? 'adjustment' : 'gate';
      const own = { ...indicatorFromCatalogue(entry, weight ?? 0), role, target, rule } as const;
      return effect === undefined ? own : { ...own, gate: effect };
    }),
  };
}

type Case = (typeof CASES)[number];

/** What SQL finds of a case, with a period in each row. */
interface Expected {
  readonly scores: readonly SqlRow[];
  readonly team: readonly SqlRow[];
  readonly dimensions: readonly SqlRow[];
}

/** The workbook in which every month was scored, the last one last; its scorecards by month. */
async function scored(
  { indicators, minimumCoverage, form }: Case,
  figures: Parameters<typeof figuresSheet>[0],
  chosen: string | null,
) {
  const workbook = new MemoryWorkbook();
  const plan = planOf(indicators);
  await workbook.writeSheets([figuresSheet(figures, { date: '2026-01-02', language: 'en' })]);
  const created = await createPlan(workbook, plan, 'en');
  if (!created.ok) throw new Error(JSON.stringify(created.findings));
  const policy = {
    profile: OWN_WEIGHTS,
    missing: minimumCoverage === null ? 'incomplete' : 'exclude',
    minimumCoverage: minimumCoverage ?? 0,
  } as const;
  const cards = new Map<string, readonly (readonly unknown[])[]>();
  for (const period of MONTHS) {
    const data = (await findData(workbook)).find(({ source }) => source.sheet === 'Figures');
    if (data === undefined) throw new Error('The figures are not found');
    if (period === LAST && chosen !== null) {
      workbook.type('Dashboard', cellAddress(CHOSEN_AGENT.row, CHOSEN_AGENT.column), chosen);
    }
    const request = { data: { ...data, period }, mapping: null, policy, language: 'en', date: '2026-01-02' } as const;
    const answer = await scoreTeam(workbook, { ...request, form: period === LAST ? form : 'values' });
    if (answer.kind !== 'scored') throw new Error(JSON.stringify(answer));
    cards.set(period, valuesOf(workbook.specOf('scorecard')));
  }
  return { workbook, cards };
}

/** Ready figures and days beside those of records; an indicator whose parts are known is their mean [S-2]. */
const FIGURES = `
  CREATE TABLE figures AS
  SELECT f.* REPLACE (coalesce((product_intro_accuracy + objection_handling_compliance) / 2, script_compliance) AS script_compliance),
         t.training_pass_rate, coalesce(r.daysWorked / r.workingDays, 1) AS attended
  FROM (${figuresSql('month', YEAR_TEXTS.en)}) f
  LEFT JOIN training t ON trim(t.agent) = f.agent AND t.period = f.period
  LEFT JOIN roster r ON trim(r.agent) = f.agent AND r.period = f.period`;
const SHEETS = ['plan', 'actuals', 'scorecard', 'dashboard', 'trends'];

let database: RecordsDatabase;
const figures = rolledUp();
const PEOPLE = [...new Set(figures.rows.map(({ person }) => person))];
const chosen = figures.rows.at(-1)?.person ?? '';
const found: Expected[] = [];
let books: readonly CalculatedSheets[];
const workbooks: Awaited<ReturnType<typeof scored>>[] = [];

function rolledUp() {
  const { clean } = sampleYear();
  const tables = TABLE_KEYS.map((key) => guessed(clean[key]));
  const reading = atOnce(readRecords(tables, { rule: RULE, repairs: [], today: 20_454 }));
  return atOnce(rollUpRecords(reading, { unit: 'month' }));
}

beforeAll(async () => {
  database = await RecordsDatabase.of(sampleYear().clean);
  await database.rows(FIGURES);
  for (const each of CASES) workbooks.push(await scored(each, figures, each.isChosen ? chosen : null));
  books = await calculateAll(
    workbooks.map(({ workbook }) =>
      SHEETS.map((key) => workbook.specOf(key)).map((spec) => ({ name: spec.name, rows: parityRows(spec) })),
    ),
  );
});
afterAll(() => database.close());

describe.each(CASES.map((each, at) => ({ ...each, at })))('the sample year by $name', (each) => {
  const { indicators, minimumCoverage, at } = each;
  const sql: SqlPlan = { indicators, minimumCoverage, cap: 120 };
  let expected: Expected;
  beforeAll(async () => {
    const scores = scoresSql('figures', sql);
    found[at] = expected = {
      scores: await database.rows(scores),
      team: await database.rows(teamSql(scores, sql)),
      dimensions: await database.rows(dimensionsSql(scores, sql)),
    };
  });

  const layout = dashboardLayout(planOf(indicators), PEOPLE.length);

  function foundIn(period: string): FoundBySql {
    const ofPeriod = (rows: readonly SqlRow[]): readonly SqlRow[] => rows.filter((row) => row['period'] === period);
    const [scores, dimensions] = [ofPeriod(expected.scores), ofPeriod(expected.dimensions)];
    return { indicators, gap: '#N/A', people: PEOPLE, scores, dimensions, team: ofPeriod(expected.team)[0] };
  }

  const totalsOf = (agent: string): (number | null)[] =>
    MONTHS.map((period) => figureOf(rowOf(foundIn(period).scores, agent), 'total'));

  it('[S-17] should put on the scorecard of every month what SQL finds, each cell of it', () => {
    MONTHS.forEach((period) => {
      const rows = period === LAST ? books[at]?.get('Scorecard') : workbooks[at]?.cards.get(period);
      const cells = new CheckedCells(rows ?? []);
      checkScorecard(cells, scorecardLayout(planOf(indicators), PEOPLE.length), foundIn(period));
      expect([period, cells.wrong.slice(0, 5), cells.unchecked()]).toEqual([period, [], []]);
    });
  });

  it('[S-32] should put on the dashboard what SQL finds, each figure of it, and into its charts', () => {
    const cells = new CheckedCells(books[at]?.get('Dashboard') ?? []);
    const found = foundIn(LAST);
    const charts = workbooks[at]?.workbook.specOf('dashboard').charts ?? [];
    const name = each.isChosen ? chosen : (rankedBy(found)[0] ?? '');
    checkRanking(cells, layout, found);
    if (each.form === 'builtin') checkOrder(cells, layout, found);
    checkTeam(cells, layout, found);
    checkBeside(cells, layout, found, name);
    checkCharts(cells, charts, found, name);
    checkTrend(cells, charts, name);
    expect([cells.wrong.slice(0, 10), cells.unchecked()]).toEqual([[], []]);
  });

  /** Month by month, as the table shows it and the charts draw it. */
  function checkTrend(cells: CheckedCells, charts: readonly ChartSpec[], name: string): void {
    const totals = chartOf(charts, 'telekpi-totals');
    cells.checkDown(totals.categories, MONTHS);
    [expected.team.map((row) => figureOf(row, 'averageTotal')), totalsOf(name)].forEach((line, index) => {
      cells.checkDown(
        seriesOf(totals, index),
        line.map((total) => total ?? '#N/A'),
      );
      line.forEach((total, month) =>
        cells.check(layout.headingRow + 1 + month, layout.team.value + index, total ?? t('sheet.dashboard.missing')),
      );
    });
    MONTHS.forEach((_, month) => cells.check(layout.headingRow + 1 + month, layout.team.agent, 1));
    dimensionsOf(indicators).forEach((dimension, index) => {
      const points = expected.team.map((row) => figureOf(row, dimension));
      cells.checkDown(seriesOf(chartOf(charts, 'telekpi-trend'), index), points);
    });
    cells.check(layout.headingRow, layout.data, agentsOfTrend().indexOf(name) + 1);
  }

  /** In the order of the sheet. */
  function agentsOfTrend(): readonly string[] {
    const { agents } = trendsLayout(12, 0);
    return (books[at]?.get('Trends') ?? []).slice(agents.firstRow).map(([name]) => String(name));
  }

  it('[S-32] should keep as the trend what SQL finds, month by month, of the team and everybody', () => {
    const cells = new CheckedCells(books[at]?.get('Trends') ?? []);
    const { firstRow, agents } = trendsLayout(12, PEOPLE.length);
    expected.team.forEach((row, month) => {
      cells.checkRow(firstRow + month, 0, [
        ...[MONTHS[month], 1, '2026-01-02'],
        ...['people', 'withTotal', 'averageTotal', ...DIMENSIONS].map((column) => figureOf(row, column)),
      ]);
    });
    expect([...agentsOfTrend()].sort()).toEqual([...PEOPLE].sort());
    agentsOfTrend().forEach((agent, index) => cells.checkRow(agents.firstRow + index, 1, totalsOf(agent)));
    expect([cells.wrong.slice(0, 5), cells.unchecked()]).toEqual([[], []]);
  });
});

it('should have found gates that fail and pass, every light and grade, ties, and people without a total', () => {
  const kinds = ['p5', 'p6', 'light', 'grade'].map((column) => new Set(found[0]?.scores.map((row) => row[column])));
  expect(kinds.map(({ size }) => size)).toEqual([2, 2, 3, 5]);
  const ranks = found.map(
    ({ scores }) => new Set(scores.map(({ period, rank }) => `${String(period)} ${String(rank)}`)),
  );
  expect(ranks.map(({ size }) => size < 12 * 60)).toEqual([true, true, true, true]);
  const without = found.map(({ scores }) => scores.filter((row) => row['total'] === null).length);
  expect(without).toEqual([0, 0, 0, expect.toSatisfy((count: number) => count > 10)]);
  expect(found[2]?.scores.some((row) => row['coverage'] === 0.85)).toBe(true);
});
