import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/pieces.ts';
import { indicatorFromCatalogue, catalogueEntry } from '../../../src/plan/catalogue.ts';
import { DIMENSIONS, type Plan, type PlanIndicator } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { readRecords } from '../../../src/records/readRecords.ts';
import { rollUpRecords } from '../../../src/records/rollUp.ts';
import { cellAddress } from '../../../src/sheets/address.ts';
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
  LIGHTS,
  scoresSql,
  teamSql,
  type SqlIndicator,
  type SqlPlan,
} from '../../helpers/oracle/scoresSql.ts';
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

const noWeight = (id: string) => ({ id, weight: null, dimension: catalogueEntry(id)?.dimension ?? '' });

/** The weights of the worked case over rules of each kind, with gates that cap and take a share, and a bonus. */
const BALANCED: readonly Indicator[] = [
  higher('sales_amount', 40, 60_000),
  {
    ...higher('effective_calls', 20, 60),
    rule: 'curve 60%:0 100%:100 150%:150',
    points: `CASE WHEN effective_calls <= 36 THEN 0 WHEN effective_calls <= 60 THEN (effective_calls / 60 - 0.6) / 0.4 * 100
                  ELSE least(150, 100 + (effective_calls / 60 - 1) / 0.5 * 50) END`,
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
  higher('sales_amount', 60, 70_000),
  higher('dials', 25, 280),
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

type Row = Readonly<Record<string, unknown>>;
type Case = (typeof CASES)[number];

/** What SQL finds of a case. */
interface Expected {
  readonly scores: readonly Row[];
  readonly team: readonly Row[];
  readonly dimensions: readonly Row[];
}

const num = (row: Row | undefined, column: string): number | null => (row?.[column] ?? null) as number | null;
const text = (row: Row | undefined, column: string): string | null => (row?.[column] ?? null) as string | null;
const of = (rows: readonly Row[], period: string, agent: string): Row | undefined =>
  rows.find((row) => row['period'] === period && row['agent'] === agent);

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
  return { workbook, plan, cards };
}

/** Ready figures beside those of records; an indicator whose parts are known is their mean [S-2]. */
const FIGURES = `
  CREATE TABLE figures AS
  SELECT f.* REPLACE (coalesce((product_intro_accuracy + objection_handling_compliance) / 2, script_compliance) AS script_compliance),
         t.training_pass_rate
  FROM (${figuresSql('month', YEAR_TEXTS.en)}) f
  LEFT JOIN training t ON trim(t.agent) = f.agent AND t.period = f.period`;
const SHEETS = ['plan', 'actuals', 'scorecard', 'dashboard', 'trends'];

let database: RecordsDatabase;
const figures = rolledUp();
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
  let people: readonly string[];
  beforeAll(async () => {
    const scores = scoresSql('figures', sql);
    found[at] = expected = {
      scores: await database.rows(scores),
      team: await database.rows(teamSql(scores, sql)),
      dimensions: await database.rows(dimensionsSql(scores, sql)),
    };
    people = [...new Set(figures.rows.map(({ person }) => person))];
  });

  it('[S-17] should put on the scorecard of every month what SQL finds, each cell of it', () => {
    const { plan, cards } = workbooks[at] ?? {};
    expect(plan && cards?.size).toBe(12);
    MONTHS.forEach((period) => {
      const rows = period === LAST ? books[at]?.get('Scorecard') : cards?.get(period);
      const cells = new CheckedCells(rows ?? []);
      const layout = scorecardLayout(planOf(indicators), people.length);
      indicators.forEach(({ weight }, index) => {
        if (weight !== null) cells.check(layout.headingRow + 1, layout.points + index, weight / 100);
      });
      people.forEach((agent, index) =>
        cells.checkRow(layout.firstRow + index, 0, cardRow(of(expected.scores, period, agent), agent)),
      );
      expect([period, cells.wrong.slice(0, 5), cells.unchecked()]).toEqual([period, [], []]);
      expect(cells.count).toBeGreaterThan(60 * (indicators.length + 6));
    });
  });

  function cardRow(row: Row | undefined, agent: string) {
    const total = num(row, 'total');
    return [
      agent,
      ...indicators.map((_, index) => num(row, `p${index}`)),
      total ?? t('sheet.scorecard.incomplete'),
      ...[num(row, 'coverage'), lightWord(text(row, 'light')), text(row, 'grade'), num(row, 'rank')],
    ];
  }

  it('[S-32] should put on the dashboard what SQL finds, each figure of it', () => {
    const cells = new CheckedCells(books[at]?.get('Dashboard') ?? []);
    const layout = dashboardLayout(planOf(indicators), people.length);
    const team = expected.team.find(({ period }) => period === LAST);
    const ranked = rankedIn(LAST);
    checkRanking(cells, ranked);
    checkTeam(cells, team);
    checkBeside(cells, each.isChosen ? chosen : (ranked[0] ?? ''));
    expect(layout.people).toBe(60);
    expect([cells.wrong.slice(0, 10), cells.unchecked()]).toEqual([[], []]);
  });

  const rankedIn = (period: string): readonly string[] =>
    [...people].sort(
      (one, other) =>
        (num(of(expected.scores, period, one), 'rank') ?? Infinity) -
          (num(of(expected.scores, period, other), 'rank') ?? Infinity) || 0,
    );

  /** Ranking, lights, and the bars that show its first twenty. */
  function checkRanking(cells: CheckedCells, ranked: readonly string[]): void {
    const layout = dashboardLayout(planOf(indicators), people.length);
    ranked.forEach((agent, place) => {
      const row = of(expected.scores, LAST, agent);
      const [at, total] = [layout.firstRow + place, num(row, 'total')];
      cells.checkRow(at, layout.rank, [
        ...[num(row, 'rank'), agent, total ?? t('sheet.scorecard.incomplete'), lightWord(text(row, 'light'))],
        ...[text(row, 'grade'), num(row, 'coverage'), people.indexOf(agent) + 1],
      ]);
      cells.checkRow(
        at,
        layout.matrix,
        indicators.map((indicator, index) => matrixCell(indicator, row, index)),
      );
      if (each.form === 'builtin')
        cells.check(
          layout.firstRow + people.indexOf(agent),
          layout.order,
          (num(row, 'rank') ?? 1e7) * 1e7 + people.indexOf(agent) + 1,
        );
    });
    const bars = chart('telekpi-ranking');
    cells.checkDown(bars.categories, ranked.slice(0, 20));
    bars.series.forEach(({ values }) =>
      cells.checkDown(
        values,
        ranked
          .slice(0, 20)
          .map((agent) => num(of(expected.scores, LAST, agent), 'total') ?? t('sheet.scorecard.incomplete')),
      ),
    );
  }

  function matrixCell({ weight, gate }: SqlIndicator, row: Row | undefined, index: number) {
    const points = num(row, `p${index}`);
    if (points === null) return t('sheet.dashboard.missing');
    return weight === null && gate === undefined ? points : lightWord(text(row, `l${index}`));
  }

  function checkTeam(cells: CheckedCells, team: Row | undefined): void {
    const layout = dashboardLayout(planOf(indicators), people.length);
    const { value, average } = layout.team;
    ['people', 'withTotal', 'withoutTotal', 'averageTotal', 'averageCoverage'].forEach((figure, line) =>
      cells.check(layout.teamRow + 1 + line, value, num(team, figure)),
    );
    LIGHTS.forEach((light, line) => {
      const count = num(team, light) ?? NaN;
      cells.checkRow(layout.lightsRow + 1 + line, value, [count, count / (num(team, 'withTotal') ?? NaN)]);
    });
    cells.checkRow(
      layout.firstRow - 1,
      layout.matrix,
      indicators.map((_, index) => num(team, `p${index}`)),
    );
    cells.check(layout.firstRow - 1, layout.total, num(team, 'averageTotal'));
    cells.check(layout.firstRow - 1, layout.coverage, num(team, 'averageCoverage'));
    dimensionsOf(indicators).forEach((dimension, line) => {
      const weight = indicators.reduce((sum, own) => sum + (own.dimension === dimension ? (own.weight ?? 0) : 0), 0);
      cells.checkRow(layout.dimensionsRow + 1 + line, value, [weight / 100, num(team, dimension)]);
    });
    cells.check(layout.dimensionsRow + 1 + dimensionsOf(indicators).length, average, num(team, 'averageTotal'));
  }

  /** Whoever stands beside the team: by dimension, in total, and month by month; and what the charts show of both. */
  function checkBeside(cells: CheckedCells, name: string): void {
    const layout = dashboardLayout(planOf(indicators), people.length);
    const own = dimensionsOf(indicators);
    const team = expected.team.find(({ period }) => period === LAST);
    cells.checkRow(layout.chosen.row, layout.chosen.column, [name]);
    cells.check(layout.chosen.row, layout.data, people.indexOf(name) + 1);
    const points = own.map((dimension) => num(of(expected.dimensions, LAST, name), dimension));
    points.forEach((each, line) => cells.check(layout.dimensionsRow + 1 + line, layout.team.agent, each));
    cells.check(
      layout.dimensionsRow + 1 + own.length,
      layout.team.agent,
      num(of(expected.scores, LAST, name), 'total') ?? t('sheet.scorecard.incomplete'),
    );
    const spokes = chart('telekpi-dimensions');
    [own.map((dimension) => num(team, dimension)), points].forEach((line, index) =>
      cells.checkDown(spokes.series[index]?.values ?? NOWHERE, line),
    );
    const totals = MONTHS.map((period) => num(of(expected.scores, period, name), 'total'));
    const shown = [expected.team.map((row) => num(row, 'averageTotal')), totals];
    shown.forEach((line, index) => {
      cells.checkDown(chart('telekpi-totals').series[index]?.values ?? NOWHERE, line.map(charted));
      line.forEach((each, month) =>
        cells.check(layout.headingRow + 1 + month, layout.team.value + index, each ?? t('sheet.dashboard.missing')),
      );
    });
    MONTHS.forEach((_, month) => cells.check(layout.headingRow + 1 + month, layout.team.agent, 1));
    cells.checkDown(chart('telekpi-totals').categories, MONTHS);
    own.forEach((dimension, index) =>
      cells.checkDown(
        chart('telekpi-trend').series[index]?.values ?? NOWHERE,
        expected.team.map((row) => num(row, dimension)),
      ),
    );
    cells.check(layout.headingRow, layout.data, agentsOfTrend().indexOf(name) + 1);
  }

  function chart(name: string) {
    const found = workbooks[at]?.workbook.specOf('dashboard').charts?.find((each) => each.name === name);
    if (!found) throw new Error(`The dashboard has no chart ${name}`);
    return found;
  }

  /** In the order of the sheet. */
  function agentsOfTrend(): readonly string[] {
    const { agents } = trendsLayout(12, 0);
    return (books[at]?.get('Trends') ?? []).slice(agents.firstRow).map(([name]) => String(name));
  }

  it('[S-32] should keep as the trend what SQL finds, month by month, of the team and everybody', () => {
    const cells = new CheckedCells(books[at]?.get('Trends') ?? []);
    const layout = trendsLayout(12, people.length);
    expected.team.forEach((row, month) => {
      cells.checkRow(layout.firstRow + month, 0, [
        ...[MONTHS[month], 1, '2026-01-02', num(row, 'people'), num(row, 'withTotal'), num(row, 'averageTotal')],
        ...DIMENSIONS.map((dimension) => num(row, dimension)),
      ]);
    });
    expect([...agentsOfTrend()].sort()).toEqual([...people].sort());
    agentsOfTrend().forEach((agent, index) => {
      const totals = MONTHS.map((period) => num(of(expected.scores, period, agent), 'total'));
      cells.checkRow(layout.agents.firstRow + index, 1, totals);
    });
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

const NOWHERE = { row: -1, column: -1, rows: 0, columns: 0 };
const lightWord = (light: string | null): string | null =>
  light === null ? null : t(`sheet.light.${light as (typeof LIGHTS)[number]}`);
const charted = (value: number | null): number | string => value ?? '#N/A';
