import { beforeAll, describe, expect, test } from 'vitest';
import { atOnce } from '../../src/pieces.ts';
import { indicatorFromCatalogue, catalogueEntry } from '../../src/plan/catalogue.ts';
import { LANGUAGES, type Language, type Plan, type PlanIndicator } from '../../src/plan/schema.ts';
import { planFromTemplate } from '../../src/plan/templates.ts';
import type { Actuals, Measurement } from '../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../src/scoring/attendance.ts';
import { compilePlan, type CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { scoreTeam } from '../../src/scoring/scorecard.ts';
import { TEAM_FIGURE } from '../../src/scoring/teamName.ts';
import type { FormulaForm } from '../../src/sheets/scorecardFormulas.ts';
import { scorecardLayout } from '../../src/sheets/scorecardLayout.ts';
import { valuesOfPeople } from '../../src/sheets/scorecardValues.ts';
import { teamsLayout } from '../../src/sheets/teamsLayout.ts';
import { scoreSheets } from '../../taskpane/commands/scoreSheets.ts';
import { calculateSheetsWithAddin } from '../helpers/addinSheet.ts';
import { standIn } from '../helpers/customFunctions.ts';
import { matrixOf, parityRows, valueOf } from '../unit/sheets/specCells.ts';
import { calculate } from './workbook.ts';

standIn();

/*
 * Scorecards of people in teams with a share of the total: every cell as a spreadsheet calculates it beside what the
 * engine says [S-21].
 */
type Own = Partial<PlanIndicator>;
const INDICATORS: readonly (readonly [id: string, weight: number, target: number | null, rule: string, own?: Own])[] = [
  ['sales_amount', 30, 60_000, 'higher'],
  ['effective_calls', 20, 60, 'curve 60%:0 100%:100 150%:150', { threshold: 0.5 }],
  ['conversion_rate', 15, 0.2, 'higher'],
  ['average_order_value', 10, 3000, 'higher from 1000'],
  ['csat', 10, 0.9, 'higher from 0.5'],
  ['team_goal_attainment', 10, 1, 'higher'],
  ['complaint_rate', 5, 0.1, 'lower'],
  ['follow_up_visits', 0, 20, 'pass', { role: 'gate', gate: { effect: 'cap', amount: 59.9 } }],
  ['innovation_proposals', 0, null, 'bonus 2', { role: 'adjustment' }],
];
/** What rates are counted in: average order values in customers of whom nothing is said. */
const COUNTS = ['interested_customers', 'survey_answers', 'customers_served'];

const planIn = (language: Language, missing: Plan['missing']): Plan => ({
  ...planFromTemplate('balanced_case', language),
  ...{ missing, minimumCoverage: 0.8, teamShare: 0.3 },
  indicators: INDICATORS.map(([id, weight, target, rule, own]): PlanIndicator => {
    const entry = catalogueEntry(id);
    if (entry === undefined) throw new Error(`The catalogue lacks ${id}`);
    return { ...indicatorFromCatalogue(entry, weight), target, rule, ...own };
  }),
});

const NA: Measurement = { kind: 'notApplicable' };
const MISSING: Measurement = { kind: 'missing' };
const value = (amount: number | string): Measurement => ({ kind: 'value', value: amount });
const faulty: Measurement = { kind: 'faulty', finding: { code: 'actual.notNumber', args: { found: 'many' } } };

/** `*` and `?` are letters in names. */
const TEAMS = ['North', 'South*', 'south?', '', 'West', 'Thin'];

/**
 * Six people a team. North is whole; South* lacks figures here and there, and its order values are alike; south? has
 * a sum and a rate given; those without a team have nothing due of complaints; of West no answers are counted; the
 * thin team has sales alone.
 */
function peopleIn({ indicators }: Plan): Actuals {
  const rows = TEAMS.flatMap((team, at) => Array.from({ length: 6 }, (_, person) => rowOf(team, at, person)));
  function rowOf(team: string, at: number, person: number): Measurement[] {
    const share = 0.4 + ((at * 7 + person * 3) % 11) / 10;
    const own = indicators.map(({ id, unit, target }): Measurement => {
      if (team === 'Thin' && id !== 'sales_amount') return MISSING;
      if (id === 'team_goal_attainment') return value(0.8 + at / 10);
      if (id === 'average_order_value' && team !== 'North') return value(2500 + at * 100);
      if (id === 'complaint_rate' && team === '') return NA;
      if (team === 'South*' && (person + id.length) % 4 === 0) return person % 2 === 0 ? MISSING : faulty;
      const figure = (target ?? 2) * share;
      return value(unit === 'ratio' ? Math.min(1, figure) : figure);
    });
    const counts = COUNTS.map((_, count) => (team === 'West' && count === 1 ? MISSING : value(person * 5 + count + 1)));
    const days = person === 0 ? [value(11), value(22)] : [MISSING, MISSING];
    return [...own, ...counts, ...days, team === '' ? MISSING : value(team)];
  }
  return {
    people: rows.map((_, row) => `P${row + 1}`),
    indicators: [...indicators.map(({ id }) => id), ...COUNTS, ...DAY_FIGURES, TEAM_FIGURE],
    rows,
    teams: { names: ['south?', 'North'], rows: [given({ sales_amount: 300_000, csat: 0.7 }), given({})] },
  };
  function given(figures: Readonly<Record<string, number>>): Measurement[] {
    return indicators.map(({ id }) => (figures[id] === undefined ? MISSING : value(figures[id])));
  }
}

function sheetsOf(compiled: CompiledPlan, actuals: Actuals, form: FormulaForm) {
  const gathered = { actuals, period: '', keepsInput: false, reading: null };
  const content = { sheet: 'Plan', area: { row: 0, column: 0, rows: 0, columns: 0 }, values: [] };
  return atOnce(scoreSheets({ compiled, gathered, imported: null }, { plan: compiled.plan, content }, form));
}

const CASES = LANGUAGES.flatMap((language) =>
  (['builtin', 'telekpi'] as const).flatMap((form) =>
    (['incomplete', 'exclude', 'zero'] as const).map((missing) => ({ language, form, missing })),
  ),
);

const VALID = (cell: unknown): unknown => (cell === '' || cell === undefined ? null : cell);

describe.each(CASES)('a scorecard of teams in $language by $form formulas, missing $missing', (given) => {
  const { language, form, missing } = given;
  const plan = planIn(language, missing);
  const actuals = peopleIn(plan);
  const outcome = compilePlan(plan);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  const scorecard = scoreTeam(outcome.value, actuals);
  let card: readonly (readonly unknown[])[];
  let teams: readonly (readonly unknown[])[];
  let invalid: unknown;
  beforeAll(async () => {
    const specs = sheetsOf(outcome.value, actuals, form).filter(({ key }) =>
      ['plan', 'actuals', 'scorecard', 'teams'].includes(key),
    );
    const written = specs.map((spec) => ({ name: spec.name, rows: parityRows(spec) }));
    const books = form === 'builtin' ? await calculate(written) : calculateSheetsWithAddin(written);
    const named = (key: string) => books.get(specs.find((spec) => spec.key === key)?.name ?? '') ?? [];
    card = named('scorecard').slice(scorecardLayout(plan, actuals.people.length).firstRow);
    teams = named('teams').slice(teamsLayout(plan, TEAMS.length).firstRow);
    invalid = language === 'en' ? 'check data' : '请检查数据';
  }, 120_000);

  /** An error is what the engine calls invalid. */
  const isSame = (cell: unknown, wanted: unknown): boolean => {
    const shown = typeof cell === 'string' && cell.startsWith('#') ? invalid : VALID(cell);
    if (typeof shown !== 'number' || typeof wanted !== 'number') return shown === wanted;
    return Math.abs(shown - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  };

  test('[S-21] should say of everybody what the engine says, every cell of it', () => {
    const wrong: string[] = [];
    atOnce(valuesOfPeople(scorecard, language)).forEach((row, person) =>
      row.forEach((wanted, column) => {
        const cell = card[person]?.[column];
        if (!isSame(cell, wanted)) wrong.push(`${person}/${column}: ${String(cell)} for ${String(wanted)}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('[S-21] should say of every team what the engine says, every cell of it', () => {
    const values = sheetsOf(outcome.value, actuals, form).find(({ key }) => key === 'teams');
    expect(values).toBeDefined();
    const layout = teamsLayout(plan, TEAMS.length);
    const wrong: string[] = [];
    scorecard.teams.forEach((team, at) => {
      const cells = teams[at] ?? [];
      const expected: [number, unknown][] = [
        [layout.people, team.members.length],
        ...layout.indicators.flatMap((index, block): [number, unknown][] => {
          const [figure, score] = [team.figures[index], team.score.indicators[index]?.outcome];
          const shown = figure?.kind === 'value' ? figure.value : null;
          const points = score?.kind === 'scored' ? score.points : null;
          const mark = language === 'en' ? 'n/a' : '不适用';
          const marked = figure?.kind === 'notApplicable' ? mark : null;
          return [
            [layout.scored + block, shown ?? marked],
            [layout.points + block, points ?? marked],
          ];
        }),
        [layout.coverage, team.score.coverage],
      ];
      if (team.total !== null) expected.push([layout.total, team.total]);
      else expect(typeof cells[layout.total]).toBe('string');
      for (const [column, wanted] of expected) {
        const cell = cells[column];
        if (!isSame(cell, wanted)) wrong.push(`${team.name}/${column}: ${String(cell)} for ${String(wanted)}`);
      }
    });
    expect(wrong).toEqual([]);
  });

  test('should have met teams with and without a total, given and worked out', () => {
    const totals = scorecard.teams.map(({ total }) => total !== null);
    expect(new Set(totals)).toEqual(new Set(missing === 'zero' ? [true] : [true, false]));
    expect(scorecard.teams.map(({ name }) => name)).toEqual(TEAMS);
    expect(scorecard.teams[2]?.figures[0]).toEqual(value(50_000));
  });
});

test('a sheet of teams holds what was given as values, and everything else as formulas', () => {
  const plan = planIn('en', 'exclude');
  const compiled = compilePlan(plan);
  const spec = compiled.ok
    ? sheetsOf(compiled.value, peopleIn(plan), 'builtin').find(({ key }) => key === 'teams')
    : null;
  if (!spec) throw new Error('there is a sheet of teams');
  const layout = teamsLayout(plan, TEAMS.length);
  const row = matrixOf(spec)[layout.firstRow + 2] ?? [];
  const cells = layout.indicators.map((_, at) => valueOf(row[layout.given + at]));
  expect(cells).toEqual([300_000, null, null, null, 0.7, null, null]);
  expect(row.slice(layout.scored).every((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell)).toBe(
    true,
  );
});
