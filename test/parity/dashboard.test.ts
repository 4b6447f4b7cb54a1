import type { CellValue } from 'hucre';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, type Plan } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { LIGHTS } from '../../src/scoring/lights.ts';
import { compilePlan, scoreTeam, type Scorecard } from '../../src/scoring/scorecard.ts';
import { dashboardLayout, TEAM_FIGURES } from '../../src/sheets/dashboardLayout.ts';
import { dashboardSheet } from '../../src/sheets/dashboardSheet.ts';
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

/** The dashboard as LibreOffice calculates it, beside what the engine says of the same people. */
async function shown(plan: Plan, actuals: Actuals, language: Language) {
  const sheets = workbookSheets(plan, actuals, language);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.findings));
  const compiled = compiledOf(plan);
  const dashboard = dashboardSheet(compiled, actuals.people.length, language);
  const specs = [...sheets.value.filter(({ key }) => key !== 'dashboard'), dashboard];
  const calculated = await calculate(specs.map((spec) => ({ name: spec.name, rows: parityRows(spec) })));
  const rows = calculated.get(dashboard.name) ?? [];
  return {
    at: (row: number, column: number): CellValue => rows[row]?.[column] ?? null,
    layout: dashboardLayout(plan, actuals.people.length),
    score: scoreTeam(compiled, actuals),
  };
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
  const actuals = richActuals(plan);
  const book = shown(plan, actuals, language);

  test('[S-32] should rank everyone as the engine does, those without a total last', async () => {
    const { at, layout, score } = await book;
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

  test('[S-32] should show the light of every indicator, and words where there is none', async () => {
    const { at, layout, score } = await book;
    ranked(score).forEach((person, place) => {
      person.indicators.forEach(({ light, outcome }, index) => {
        const cell = at(layout.firstRow + place, layout.matrix + index);
        if (light !== null) expect(cell).toBe(t(`sheet.light.${light}`));
        else if (outcome.kind === 'scored') expectNear(cell, outcome.points);
        else expect(cell).toBe(t(WORDS[outcome.kind]));
      });
    });
  });

  test('[S-32] should count lights and average totals, coverage and points', async () => {
    const { at, layout, score } = await book;
    const totals = score.people.flatMap(({ published }) => published ?? []);
    const figures = {
      people: 6,
      withTotal: totals.length,
      withoutTotal: 6 - totals.length,
      averageTotal: mean(totals),
      averageCoverage: mean(score.people.map(({ coverage }) => coverage)),
    };
    TEAM_FIGURES.forEach((key, index) =>
      expectNear(at(layout.headingRow + 1 + index, layout.team.value), figures[key]),
    );
    LIGHTS.forEach((light, index) => {
      const count = score.people.filter((person) => person.light === light).length;
      expectNear(at(layout.lightsRow + 1 + index, layout.team.value), count);
      expectNear(at(layout.lightsRow + 1 + index, layout.team.bar), count / totals.length);
    });
    plan.indicators.forEach((_, index) => {
      expectNear(at(layout.firstRow - 1, layout.matrix + index), mean(pointsOf(score, index)));
    });
  });

  test('[S-32] should average each dimension by the weights of what was measured', async () => {
    const { at, layout, score } = await book;
    expect(layout.dimensions).toEqual(['results', 'efficiency', 'quality']);
    layout.dimensions.forEach((dimension, line) => {
      const parts = plan.indicators.flatMap(({ role, weight, dimension: own }, index) =>
        role === 'weighted' && own === dimension ? pointsOf(score, index).map((points) => ({ points, weight })) : [],
      );
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      const wanted = parts.reduce((sum, part) => sum + part.points * part.weight, 0) / weight;
      expectNear(at(layout.dimensionsRow + 1 + line, layout.team.bar), wanted);
    });
  });

  test('[S-32] should stay empty, without an error, while nobody has figures', async () => {
    const empty = planFromTemplate('new_team', language);
    const { at, layout } = await shown(empty, { people: ['', ''], indicators: [], rows: [[], []] }, language);
    for (const column of [layout.rank, layout.agent, layout.total, layout.matrix]) {
      expect(blank(at(layout.firstRow, column))).toBeNull();
    }
    expect(at(layout.headingRow + 1, layout.team.value)).toBe(0);
    expect(at(layout.dimensionsRow + 1, layout.team.bar)).toBe(t('sheet.dashboard.missing'));
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
