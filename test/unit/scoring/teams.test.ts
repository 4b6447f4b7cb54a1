import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/schema.ts';
import type { Actuals, Measurement } from '../../../src/scoring/actuals.ts';
import { DAY_FIGURES } from '../../../src/scoring/attendance.ts';
import { withTeams } from '../../../src/scoring/givenTeams.ts';
import { scoreTeam } from '../../../src/scoring/scorecard.ts';
import { TEAM_FIGURE } from '../../../src/scoring/teamName.ts';
import { teamsOf } from '../../../src/scoring/teams.ts';
import { compiledOf, indicatorOf, planOf } from './planFixture.ts';

const SALES = indicatorOf({ id: 'sales_amount', unit: 'currency', weight: 60 });
const COMPLAINTS = indicatorOf({ id: 'complaints', unit: 'count', direction: 'lower', weight: 0, rule: 'lower' });
const RATE = indicatorOf({ id: 'conversion_rate', unit: 'ratio', weight: 40, target: 0.5 });
const SCORE = indicatorOf({ id: 'training_score', weight: 40 });

type Figure = number | string | null;

const measured = (figure: Figure | undefined): Measurement => {
  if (figure === null || figure === undefined) return { kind: 'missing' };
  return figure === 'n/a' ? { kind: 'notApplicable' } : { kind: 'value', value: figure };
};

/** People with a team and figures by id. */
function peopleOf(ids: readonly string[], people: Readonly<Record<string, readonly Figure[]>>): Actuals {
  const names = Object.keys(people);
  const rows = names.map((name) => (people[name] ?? []).map(measured));
  return { people: names, indicators: [TEAM_FIGURE, ...ids], rows };
}

const shared = (indicators: Plan['indicators'], fields: Partial<Plan> = {}) =>
  compiledOf(planOf(indicators, { teamShare: 0.5, ...fields }));

const figuresOf = (compiled: ReturnType<typeof shared>, actuals: Actuals) =>
  Object.fromEntries(
    teamsOf(compiled, actuals).map(({ name, figures }) => [
      name,
      figures.map((figure) => (figure.kind === 'value' ? figure.value : figure.kind)),
    ]),
  );

describe('what a team is scored by', () => {
  test('[S-21] should be sums per member with a figure, and rates as sums over sums', () => {
    const actuals = peopleOf(['sales_amount', 'conversion_rate', 'interested_customers'], {
      Ann: ['North', 100, 0.2, 10],
      Bo: ['North', 50, 0.8, 30],
      Cy: ['South', 40, 0.5, 1],
      Di: ['South', null, 0.5, 1],
    });
    expect(figuresOf(shared([SALES, RATE]), actuals)).toEqual({ North: [75, 0.65], South: [40, 0.5] });
  });

  test('[S-21] should never be a mean of rates, but what all members have alike', () => {
    const actuals = peopleOf(['sales_amount', 'conversion_rate'], {
      Ann: ['North', 100, 0.2],
      Bo: ['North', 50, 0.8],
      Cy: ['South', 40, 0.5],
      Di: ['South', 60, 0.5],
    });
    expect(figuresOf(shared([SALES, RATE]), actuals)).toEqual({ North: [75, 'missing'], South: [50, 0.5] });
  });

  test('should be means of counts that are to be low too, and nothing of scores that differ', () => {
    const plan = shared([{ ...SALES, weight: 60 }, SCORE, COMPLAINTS]);
    const actuals = peopleOf(['sales_amount', 'training_score', 'complaints'], {
      Ann: ['North', 100, 90, 1],
      Bo: ['North', 50, 80, 4],
    });
    expect(figuresOf(plan, actuals)).toEqual({ North: [75, 'missing', 2.5] });
  });

  test('should not apply where it applies to none of the members', () => {
    const actuals = peopleOf(['sales_amount', 'conversion_rate'], {
      Ann: ['North', 100, 'n/a'],
      Bo: ['North', 'n/a', 'n/a'],
      Cy: ['South', null, 'n/a'],
      Di: ['South', 'n/a', 'n/a'],
    });
    expect(figuresOf(shared([SALES, RATE]), actuals)).toEqual({
      North: [100, 'notApplicable'],
      South: ['missing', 'notApplicable'],
    });
  });

  test('[S-21] should be what is given of it, amounts of the team together by its members', () => {
    const actuals = {
      ...peopleOf(['sales_amount', 'conversion_rate'], { Ann: ['North', 100, 0.2], Bo: ['North', 50, 0.8] }),
      teams: { names: ['North'], rows: [[measured(null), measured(300), measured(0.7)]] },
    };
    expect(figuresOf(shared([SALES, RATE]), actuals)).toEqual({ North: [150, 0.7] });
  });
});

describe('totals with a share of the team', () => {
  const plan = shared([{ ...SALES, weight: 100 }]);

  test('[S-21] should take the total of each person’s own team; people without one are a team together', () => {
    const actuals = peopleOf(['sales_amount'], {
      Ann: ['North', 100],
      Bo: ['North', 50],
      Cy: ['South', 40],
      Di: [null, 20],
      Ed: [null, 60],
    });
    const { people, teams } = scoreTeam(plan, actuals);
    expect(teams.map(({ name, total }) => [name, total])).toEqual([
      ['North', 75],
      ['South', 40],
      ['', 40],
    ]);
    expect(people.map(({ published }) => published)).toEqual([87.5, 62.5, 40, 30, 50]);
  });

  test('[S-22] should hold teams against whole targets, whatever days were worked', () => {
    const { indicators, ...figures } = peopleOf(['sales_amount'], { Ann: ['North', 50] });
    const days = { kind: 'value', value: 11 } as const;
    const rows = figures.rows.map((row) => [...row, days, { ...days, value: 22 }]);
    const { people, teams } = scoreTeam(plan, { ...figures, indicators: [...indicators, ...DAY_FIGURES], rows });
    expect([teams[0]?.total, people[0]?.published]).toEqual([50, 75]);
  });

  test('[S-21] should name the team that lacks figures to its members, and to nobody else', () => {
    const actuals = peopleOf(['sales_amount'], { Ann: ['North', 'n/a'], Bo: ['North', null], Cy: ['South', 40] });
    const { people, findings } = scoreTeam(plan, actuals);
    const finding = { code: 'actuals.noTeam', args: { share: 0.5, team: 'North', missing: 'sales_amount' } };
    expect(people[0]?.total).toEqual({ kind: 'invalid', findings: [finding] });
    expect(people[2]?.published).toBe(40);
    expect(findings).toEqual([finding]);
  });

  test('should score no teams where the plan gives them no share', () => {
    const alone = compiledOf(planOf([{ ...SALES, weight: 100 }]));
    expect(scoreTeam(alone, peopleOf(['sales_amount'], { Ann: ['North', 50] })).teams).toEqual([]);
  });
});

describe('figures given of teams', () => {
  test('should be those of the first source that says something, whatever order the figures are in', () => {
    const people = peopleOf(['sales_amount'], { Ann: ['North', 50] });
    const first = {
      indicators: ['csat', 'sales_amount'],
      teams: { names: ['North'], rows: [[measured(0.5), measured(null)]] },
    };
    const second = {
      indicators: ['sales_amount', 'csat'],
      teams: {
        names: ['South', 'North'],
        rows: [
          [measured(1), measured(null)],
          [measured(2), measured(0.6)],
        ],
      },
    };
    const { indicators, rows, teams } = withTeams(people, [first, second]);
    expect(indicators).toEqual([TEAM_FIGURE, 'sales_amount', 'csat']);
    expect(rows).toEqual([[measured('North'), measured(50), measured(null)]]);
    expect(teams).toEqual({
      names: ['North', 'South'],
      rows: [
        [measured(null), measured(2), measured(0.5)],
        [measured(null), measured(1), measured(null)],
      ],
    });
  });

  test('should leave room for teams on the input sheet where nobody has one yet', () => {
    const { indicators, rows, teams } = withTeams({ people: ['Ann'], indicators: ['csat'], rows: [[measured(1)]] }, []);
    expect([indicators, rows, teams]).toEqual([['csat', TEAM_FIGURE], [[measured(1), measured(null)]], undefined]);
  });
});
