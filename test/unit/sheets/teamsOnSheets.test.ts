import { describe, expect, test } from 'vitest';
import type { Language, Plan } from '../../../src/plan/schema.ts';
import { planFromTemplate } from '../../../src/plan/templates.ts';
import { compilePlan } from '../../../src/scoring/compiledPlan.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { TEAM_FIGURE } from '../../../src/scoring/teamName.ts';
import { actualPlace, actualsLayout } from '../../../src/sheets/actualsLayout.ts';
import { actualsSheet } from '../../../src/sheets/actualsSheet.ts';
import type { CellValue } from '../../../src/sheets/codecs.ts';
import { readActuals } from '../../../src/sheets/readActuals.ts';
import { readTeams } from '../../../src/sheets/readTeams.ts';
import { scorecardLayout } from '../../../src/sheets/scorecardLayout.ts';
import { scorecardPlaces } from '../../../src/sheets/scorecardPlaces.ts';
import { givenPlace, teamsLayout } from '../../../src/sheets/teamsLayout.ts';
import { teamsPlaces, teamsSheet } from '../../../src/sheets/teamsSheet.ts';
import { valuesOf } from './specCells.ts';

const planIn = (language: Language, teamShare = 0.2): Plan => ({
  ...planFromTemplate('new_team', language),
  teamShare,
});
const missing = { kind: 'missing' } as const;
const value = (amount: number | string) => ({ kind: 'value', value: amount }) as const;

describe('teams in a table of figures', () => {
  const plan = planIn('en');
  const read = (rows: readonly (readonly CellValue[])[], more: object = { hasTeamRows: true }, by = plan) =>
    readActuals(rows, by, { sheet: 'Data', row: 4, column: 1, ...more });

  test.each(['Team', '团队', '小组', 'Department'])(
    '[S-21] should be known as %s, and be no column of nobody’s',
    (head) => {
      const outcome = read([
        ['Agent', head, 'csat'],
        ['Ann', ' North ', 0.9],
        ['Bo', null, 0.8],
        ['Cy', 3, 0.8],
      ]);
      expect(outcome.ok && outcome.value).toMatchObject({
        actuals: {
          people: ['Ann', 'Bo', 'Cy'],
          indicators: [TEAM_FIGURE, 'csat'],
          rows: [
            [value('North'), value(0.9)],
            [missing, value(0.8)],
            [value('3'), value(0.8)],
          ],
        },
        ignored: [],
      });
    },
  );

  test('[S-21] should have rows of their own where the agent is blank', () => {
    const outcome = read([
      ['Team', 'Agent', 'csat', 'dials'],
      ['North', null, 0.7, null],
      ['North', 'Ann', 0.9, 10],
    ]);
    expect(outcome.ok && outcome.value.actuals).toMatchObject({
      people: ['Ann'],
      teams: { names: ['North'], rows: [[value('North'), value(0.7), missing]] },
    });
  });

  test('should tell by cell a team that stands twice, a blank agent on the input sheet, and one without a team', () => {
    const rows = [
      ['Agent', 'Team', 'csat'],
      [null, 'North', 0.7],
      [null, 'North', 0.7],
      [null, null, 0.7],
    ];
    expect(read(rows)).toMatchObject({
      findings: [
        { code: 'calls.agentBlank', where: { address: 'B8' } },
        { code: 'actuals.duplicatePerson', where: { address: 'C7' }, args: { person: 'North', rows: '6, 7' } },
      ],
    });
    const where = ['B6', 'B7', 'B8'].map((address) => ({ code: 'calls.agentBlank', where: { address } }));
    expect(read(rows, { keepsTeams: true })).toMatchObject({ findings: where });
  });

  test('should mean nothing to a plan that gives them no share, but on the input sheet', () => {
    const rows = [
      ['Agent', 'Team', 'csat'],
      ['Ann', 'North', 0.9],
    ];
    const alone = planIn('en', 0);
    const [table, input] = [read(rows, {}, alone), read(rows, { keepsTeams: true }, alone)];
    expect(table.ok && [table.value.ignored, table.value.actuals.indicators]).toEqual([['Team'], ['csat']]);
    expect(input.ok && [input.value.ignored, input.value.actuals.indicators]).toEqual([[], [TEAM_FIGURE, 'csat']]);
  });

  test('should not make a table of figures by themselves', () => {
    expect(
      read([
        ['Agent', 'Team'],
        ['Ann', 'North'],
      ]),
    ).toMatchObject({
      findings: [{ code: 'sheet.notActuals', args: { column: 'indicators' } }],
    });
  });
});

describe.each(['en', 'zh-CN'] as const)('the sheet of teams in %s', (language) => {
  const plan = planIn(language);
  const ids = plan.indicators.map(({ id }) => id);
  const actuals = {
    people: ['Ann', 'Bo'],
    indicators: [TEAM_FIGURE, ...ids],
    rows: [
      [value('North'), ...ids.map(() => value(0.5))],
      [missing, ...ids.map(() => value(0.5))],
    ],
    teams: { names: ['', 'North'], rows: [[missing, value(7), ...ids.slice(1).map(() => missing)], [missing]] },
  };
  const compiled = compilePlan(plan);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  const card = scorecardPlaces(compiled.value, scorecardLayout(plan, 2), language, actuals.indicators);
  const { teams } = scoreTeam(compiled.value, actuals);
  const places = teamsPlaces(
    card,
    teams.map(({ name }) => name),
  );
  const spec = teamsSheet(places, { teams, given: actuals, isValues: false });

  test('[S-21] should be read back as what was given, of everybody without a team too', () => {
    const read = readTeams(valuesOf(spec), plan);
    const first = teamsLayout(plan, 2).indicators.map((index) => ids[index]);
    expect(read?.indicators).toEqual([TEAM_FIGURE, ...first]);
    expect(read?.teams?.names).toEqual(['North', '']);
    expect(read?.teams?.rows[1]?.slice(1)).toEqual([value(7), ...first.slice(1).map(() => missing)]);
  });

  test('should take the first of two rows of a team, and nothing from a sheet without teams', () => {
    const rows = valuesOf(spec);
    const twice = readTeams([...rows, ['North', 1, 9]], plan);
    expect(twice?.teams?.names).toEqual(['North', '']);
    expect(twice?.teams?.rows[0]?.[1]).toEqual(missing);
    expect(
      readTeams(
        [
          ['Agent', 'csat'],
          ['Ann', 1],
        ],
        plan,
      ),
    ).toBeNull();
  });

  test('should be open to typing where figures are given, and say which cell lacks one', () => {
    const layout = teamsLayout(plan, 2);
    const open = { row: layout.firstRow, column: layout.given, rows: 2, columns: layout.indicators.length };
    expect(spec.protection?.unlocked).toEqual([open]);
    const second = ids[layout.indicators[1] ?? -1] ?? '';
    expect(givenPlace(plan, { team: 1, missing: second })).toEqual({ row: 6, column: layout.given + 1 });
  });

  test('[S-21] should leave the input sheet as it is without teams, and put them behind the agent with them', () => {
    const without = { ...actuals, indicators: ids, rows: actuals.rows.map((row) => row.slice(1)) };
    expect(actualPlace(actualsLayout(plan, without), 0, 0)).toEqual({ row: 5, column: 2 });
    expect(actualPlace(actualsLayout(plan, actuals), 1, 0)).toEqual({ row: 6, column: 3 });
    const rows = valuesOf(actualsSheet(plan, actuals, language));
    expect(rows[4]?.[2]).toBe(language === 'en' ? 'Team' : '团队');
    expect(rows.slice(5).map((row) => row.slice(1, 4))).toEqual([
      ['Ann', 'North', 0.5],
      ['Bo', null, 0.5],
    ]);
  });
});
