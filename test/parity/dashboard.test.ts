import type { CellValue } from 'hucre';
import { beforeAll, describe, expect, test } from 'vitest';
import { trendOf, trendPoints, type TrendPoint } from '../../src/feedback/trends.ts';
import { atOnce } from '../../src/pieces.ts';
import { LANGUAGES, type Language, type Plan } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import { dimensionPoints } from '../../src/scoring/dimensionPoints.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { LIGHTS } from '../../src/scoring/lights.ts';
import { compilePlan, scoreTeam, type Scorecard } from '../../src/scoring/scorecard.ts';
import { CHOSEN_AGENT, dashboardLayout, TEAM_FIGURES } from '../../src/sheets/dashboardLayout.ts';
import { dashboardInPieces } from '../../src/sheets/dashboardSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import { trendsInPieces } from '../../src/sheets/trendsSheet.ts';
import { translatorOf } from '../../src/sheets/vocabulary.ts';
import { workbookSheets } from '../../src/sheets/workbookSheets.ts';
import { richActuals, richPlan } from '../unit/sheets/plans.ts';
import { parityRows } from '../unit/sheets/specCells.ts';
import { calculate } from './workbook.ts';

function compiledOf(plan: Plan) {
  const outcome = compilePlan(plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
}

type At = (row: number, column: number) => CellValue;
const nothing: At = () => null;

interface Choices {
  readonly language: Language;
  readonly choices: readonly (string | null)[];
  readonly points?: readonly TrendPoint[];
}

/** Dashboards as LibreOffice calculates them, one for each choice, beside what the engine says of the same people. */
async function calculated(plan: Plan, actuals: Actuals, { language, choices, points = [] }: Choices) {
  const sheets = workbookSheets(plan, actuals, language);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.findings));
  const compiled = compiledOf(plan);
  const people = actuals.people.length;
  const dashboard = atOnce(dashboardInPieces(compiled, people, language, { trends: points }));
  const dashboards = choices.map((chosen, index) => ({ ...withChosen(dashboard, chosen), name: `D${index}` }));
  const trends = points.length === 0 ? [] : [atOnce(trendsInPieces(points, language))];
  const score = scoreTeam(compiled, actuals);
  const order = ranked(score).map((person) => score.people.indexOf(person));
  const sorted = { ...atOnce(dashboardInPieces(compiled, people, language, { order })), name: 'Sorted' };
  const specs = [...sheets.value, ...trends, ...dashboards, sorted];
  const found = await calculate(specs.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
  const reading =
    ({ name }: SheetSpec): At =>
    (row, column) =>
      found.get(name)?.[row]?.[column] ?? null;
  return {
    books: dashboards.map(reading),
    sorted: reading(sorted),
    compiled,
    layout: dashboardLayout(plan, people),
    score,
  };
}

/** The same people with so much of their figures. */
function periodOf(
  plan: Plan,
  actuals: Actuals,
  { period, share }: { readonly period: string; readonly share: number },
) {
  const compiled = compiledOf(plan);
  const rows = actuals.rows.map((row) =>
    row.map((each) =>
      each.kind === 'value' && typeof each.value === 'number' ? { ...each, value: each.value * share } : each,
    ),
  );
  return { period, compiled, scorecard: scoreTeam(compiled, { ...actuals, rows }) };
}

/** As it is once somebody has chosen a name from the list. */
function withChosen(spec: SheetSpec, chosen: string | null): SheetSpec {
  const { row, column } = CHOSEN_AGENT;
  return chosen === null ? spec : { ...spec, blocks: [...spec.blocks, { row, column, cells: [[chosen]] }] };
}

const blank = (cell: CellValue): CellValue => (cell === '' ? null : cell);

/** By rank, ties as they stand on the scorecard, people without a rank behind. */
const ranked = ({ people }: Scorecard) =>
  [...people].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function expectNear(cell: CellValue, wanted: number): void {
  expect(cell).toBeTypeOf('number');
  expect(Math.abs(Number(cell) - wanted)).toBeLessThan(1e-9);
}

describe.each(LANGUAGES)('the dashboard in %s', (language) => {
  const t = translatorOf(language);
  const plan = richPlan();
  const rich = richActuals(plan);
  const actuals = { ...rich, people: rich.people.map((person) => (person === 'Fay' ? '*' : person)) };
  const empty = planFromTemplate('new_team', language);
  const points = trendPoints(
    (
      [
        ['2026-08', 0.7],
        ['2026-10', 0.9],
        ['2026-11', 1],
      ] as const
    ).map(([period, share]) => trendOf(periodOf(plan, actuals, { period, share }), '2026-12-01')),
  );
  let book: Awaited<ReturnType<typeof calculated>>;
  let unused: typeof book;
  beforeAll(async () => {
    book = await calculated(plan, actuals, { language, choices: [null, ...actuals.people], points });
    const nobody = { people: ['', ''], indicators: [], rows: [[], []] };
    unused = await calculated(empty, nobody, { language, choices: [null] });
  }, 240_000);

  test('[S-32] should rank everyone as the engine does, those without a total last', () => {
    const { books, layout, score } = book;
    const at = books[0] ?? nothing;
    ranked(score).forEach((person, place) => {
      const row = layout.firstRow + place;
      expect(blank(at(row, layout.rank))).toBe(person.rank);
      expect(at(row, layout.agent)).toBe(person.person);
      if (person.published !== null) expectNear(at(row, layout.total), person.published);
      else expect(at(row, layout.total)).toBeTypeOf('string');
      expect(blank(at(row, layout.light))).toBe(person.light && t(`sheet.light.${person.light}`));
      expect(blank(at(row, layout.grade))).toBe(person.grade?.grade ?? null);
      expectNear(at(row, layout.coverage), person.coverage);
    });
  });

  test('[S-32] should show the light of every indicator, and words where there is none', () => {
    const { books, layout, score } = book;
    const at = books[0] ?? nothing;
    ranked(score).forEach((person, place) => {
      person.indicators.forEach(({ light, outcome }, index) => {
        const cell = at(layout.firstRow + place, layout.matrix + index);
        if (light !== null) expect(cell).toBe(t(`sheet.light.${light}`));
        else if (outcome.kind === 'scored') expectNear(cell, outcome.points);
        else expect(cell).toBe(t(WORDS[outcome.kind]));
      });
    });
  });

  test('[S-32] should show the same of everyone where the order is given, as beside a scorecard of values', () => {
    const { books, sorted, layout } = book;
    const { people } = actuals;
    const shown = (at: At) =>
      people.map((_, place) =>
        Array.from({ length: layout.columns - layout.rank }, (__, column) =>
          blank(at(layout.firstRow + place, layout.rank + column)),
        ),
      );
    expect(shown(sorted)).toEqual(shown(books[0] ?? nothing));
    expect(shown(sorted).map(([, agent]) => agent)).not.toContain(null);
  });

  test('[S-32] should count lights and average totals, coverage and points', () => {
    const { books, layout, score } = book;
    const at = books[0] ?? nothing;
    const totals = score.people.flatMap(({ published }) => published ?? []);
    const figures = {
      people: 6,
      withTotal: totals.length,
      withoutTotal: 6 - totals.length,
      averageTotal: mean(totals),
      averageCoverage: mean(score.people.map(({ coverage }) => coverage)),
    };
    TEAM_FIGURES.forEach((key, index) => expectNear(at(layout.teamRow + 1 + index, layout.team.value), figures[key]));
    LIGHTS.forEach((light, index) => {
      const count = score.people.filter((person) => person.light === light).length;
      expectNear(at(layout.lightsRow + 1 + index, layout.team.value), count);
      expectNear(at(layout.lightsRow + 1 + index, layout.team.average), count / totals.length);
    });
    plan.indicators.forEach((_, index) => {
      expectNear(at(layout.firstRow - 1, layout.matrix + index), mean(pointsOf(score, index)));
    });
  });

  test('[S-32] should average each dimension by the weights of what was measured', () => {
    const { books, layout, score } = book;
    const at = books[0] ?? nothing;
    expect(layout.dimensions).toEqual(['results', 'efficiency', 'quality']);
    layout.dimensions.forEach((dimension, line) => {
      const parts = plan.indicators.flatMap(({ role, weight, dimension: own }, index) =>
        role === 'weighted' && own === dimension ? pointsOf(score, index).map((points) => ({ points, weight })) : [],
      );
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      const wanted = parts.reduce((sum, part) => sum + part.points * part.weight, 0) / weight;
      expectNear(at(layout.dimensionsRow + 1 + line, layout.team.average), wanted);
    });
  });

  test('[S-32] should put whoever is first beside the team until somebody is chosen', () => {
    const { books, layout, score } = book;
    const at = books[0] ?? nothing;
    expect(at(layout.chosen.row, layout.chosen.column)).toBe(ranked(score)[0]?.person);
    expect(at(layout.dimensionsRow, layout.team.agent)).toBe('Ann');
    expectNear(
      at(layout.dimensionsRow + 4, layout.team.average),
      mean(score.people.flatMap((each) => each.published ?? [])),
    );
  });

  test('[S-32] should set the points of anybody beside the team’s, for the chart without what is not measured', () => {
    const { books, score, compiled, layout } = book;
    score.people.forEach((own, index) => {
      const at = books[1 + index] ?? nothing;
      layout.dimensions.forEach((dimension, line) => {
        const row = layout.dimensionsRow + 1 + line;
        const wanted = dimensionPoints(compiled, [own], dimension);
        const [cell, charted] = [at(row, layout.team.agent), at(row, layout.data + 1)];
        if (wanted === null) expect([cell, charted]).toEqual([t('sheet.dashboard.missing'), '#N/A']);
        else [cell, charted].forEach((each) => expectNear(each, wanted));
        expectNear(at(row, layout.data), dimensionPoints(compiled, score.people, dimension) ?? NaN);
      });
      expect(at(layout.dimensionsRow, layout.team.agent)).toBe(own.person);
      const total = at(layout.dimensionsRow + 1 + layout.dimensions.length, layout.team.agent);
      if (own.published === null) expect(total).toBeTypeOf('string');
      else expectNear(total, own.published);
    });
  });

  test('[S-32] should draw the trend of the team, its dimensions and anybody chosen, with gaps for what is not there', () => {
    const { books, layout } = book;
    actuals.people.forEach((name, index) => {
      const at = books[1 + index] ?? nothing;
      points.forEach(({ period, figures }, line) => {
        const row = layout.headingRow + 1 + line;
        const own = figures?.totals.get(name) ?? null;
        const wanted = [
          figures?.total ?? null,
          own,
          ...layout.dimensions.map((each) => figures?.dimensions[each] ?? null),
        ];
        expect(at(row, 0)).toBe(period);
        wanted.forEach((value, column) => {
          const cell = at(row, layout.data + column);
          if (value === null) expect(cell).toBe('#N/A');
          else expectNear(cell, value);
        });
        wanted.slice(0, 2).forEach((value, column) => {
          const cell = at(row, layout.team.value + column);
          if (value === null) expect(cell).toBe(t('sheet.dashboard.missing'));
          else expectNear(cell, value);
        });
      });
    });
    expect(points.map(({ figures }) => figures?.totals.get('Ann') ?? null)[1]).toBeNull();
    expect(points.flatMap(({ figures }) => figures?.totals.get('陈静') ?? [])).toEqual([]);
  });

  test('[S-32] should stay empty, without an error, while nobody has figures', () => {
    const { books, layout } = unused;
    const at = books[0] ?? nothing;
    for (const column of [layout.rank, layout.agent, layout.total, layout.matrix]) {
      expect(blank(at(layout.firstRow, column))).toBeNull();
    }
    expect(at(layout.teamRow + 1, layout.team.value)).toBe(0);
    expect(at(layout.dimensionsRow + 1, layout.team.average)).toBe(t('sheet.dashboard.missing'));
  });
});

const WORDS = {
  missing: 'sheet.dashboard.missing',
  notApplicable: 'sheet.notApplicable',
  invalid: 'sheet.scorecard.invalid',
  scored: 'sheet.scorecard.light',
} as const;

const pointsOf = ({ people }: Scorecard, index: number): number[] =>
  people.flatMap(({ indicators }) => {
    const outcome = indicators[index]?.outcome;
    return outcome?.kind === 'scored' ? [outcome.points] : [];
  });
