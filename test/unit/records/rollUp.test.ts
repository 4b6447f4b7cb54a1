import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/pieces.ts';
import { repairOf } from '../../../src/records/repairs.ts';
import { rowsBehind } from '../../../src/records/rowsBehind.ts';
import { teamRows } from '../../../src/records/teamSums.ts';
import { figure, figuresOf, readAll, tableOf } from './tables.ts';

const DAY = '2026-03-05';

/** Ann dialled 5 times and reached 3; two of those calls were long enough with the need captured. */
const calls = tableOf(
  'callLog',
  ['agent', 'customer', 'duration', 'outcome', 'need', 'newLead', 'date'],
  [
    ['Ann', 'c1', 200, 'connected', 'yes', 'yes', DAY],
    ['Ann', 'c1', 300, 'connected', 'yes', '', DAY],
    ['Ann', 'c2', 100, 'connected', 'yes', '', DAY],
    ['Ann', 'c3', 400, '空号', '', 'yes', DAY],
    ['Ann', 'c4', 0, 'no answer', '', '', DAY],
    ['Bo', 'c5', 60, 'connected', 'no', '', DAY],
    ['Bo', 'c6', 90, 'connected', 'no', '', '2026-04-01'],
  ],
);

const orders = tableOf(
  'orders',
  ['orderId', 'agent', 'customer', 'amount', 'date', 'referred'],
  [
    ['o1', 'Ann', 'c1', 1000, '2026-02-10', ''],
    ['o2', 'Ann', 'c1', 300, DAY, ''],
    ['o3', 'Ann', ' c2 ', 200, DAY, 'yes'],
    ['o4', 'Ann', 'c2', 100, '2026-03-20', ''],
    ['o5', 'Ann', 'c1', -50, '2026-03-21', ''],
    ['o6', 'Bo', 'c9', -10, DAY, ''],
  ],
);

describe('calls', () => {
  const figures = figuresOf([calls]);

  it.each([
    ['dials', 5],
    ['connected', 3],
    ['effective_calls', 2],
    ['effective_call_rate', 2 / 5],
    ['talk_time', 600],
    ['effective_talk_time', 500],
    ['average_call_duration', 200],
    ['interested_customers', 2],
    ['new_lead_calls', 2],
    ['invalid_number_rate', 1 / 2],
  ])('[S-28] should make %s of the calls of a month', (id, expected) => {
    expect(figure(figures, id, 'Ann')).toBe(expected);
  });

  it('[S-28] should count calls with the need captured where the log names no customers, and reached ones without needs', () => {
    const { mapping, ...rest } = calls;
    const without = (...fields: readonly string[]) => ({
      ...rest,
      mapping: {
        ...mapping,
        columns: Object.fromEntries(Object.entries(mapping.columns).filter(([field]) => !fields.includes(field))),
      },
    });
    expect(figure(figuresOf([without('customer')]), 'interested_customers', 'Ann')).toBe(3);
    expect(figure(figuresOf([without('customer', 'need')]), 'interested_customers', 'Ann')).toBe(3);
    expect(figure(figuresOf([without('newLead')]), 'new_lead_calls', 'Ann')).toBe(5);
    expect(figure(figuresOf([without('newLead')]), 'invalid_number_rate', 'Ann')).toBe(1 / 5);
  });

  it('[S-28] should take conversions from a sale column where there are no orders', () => {
    const sold = tableOf(
      'callLog',
      ['agent', 'duration', 'sale', 'date'],
      [
        ['Ann', 200, 'won', DAY],
        ['Ann', 100, 'lost', DAY],
        ['Ann', 0, '', DAY],
      ],
    );
    const rolled = figuresOf([sold]);
    expect(figure(rolled, 'closed_customers', 'Ann')).toBe(1);
    expect(figure(rolled, 'conversion_rate', 'Ann')).toBe(1 / 2);
  });

  it('[S-28] should keep a person’s months apart, and have the week of the year that its Thursday is in', () => {
    expect(figure(figures, 'dials', 'Bo', '2026-04')).toBe(1);
    expect(figure(figuresOf([calls], 'quarter'), 'dials', 'Bo', '2026 Q1')).toBe(1);
    const week = tableOf(
      'callLog',
      ['agent', 'duration', 'date'],
      [
        ['Ann', 1, '2026-01-01'],
        ['Ann', 1, '2025-12-29'],
      ],
    );
    expect(figuresOf([week], 'week').rows.map(({ period }) => period)).toEqual(['2026-W01']);
  });
});

describe('orders', () => {
  const figures = figuresOf([calls, orders]);

  it.each([
    ['sales_amount', 550],
    ['closed_customers', 2],
    ['average_order_value', 275],
    ['new_customer_sales', 200],
    ['repeat_sales', 350],
    ['repurchase_rate', 2 / 2],
    ['referral_rate', 1 / 2],
    ['conversion_rate', 2 / 2],
  ])('[S-28] should make %s net of refunds', (id, expected) => {
    expect(figure(figures, id, 'Ann')).toBe(expected);
  });

  it('[S-28] should call an order first when its column says so, whatever came before', () => {
    const said = tableOf(
      'orders',
      ['agent', 'customer', 'amount', 'isNew', 'date'],
      [
        ['Ann', 'c1', 100, '老客户', DAY],
        ['Ann', 'c2', 40, '新客户', '2026-03-09'],
        ['Ann', 'c2', 30, '', '2026-03-10'],
      ],
    );
    const rolled = figuresOf([said]);
    expect(figure(rolled, 'new_customer_sales', 'Ann')).toBe(40);
    expect(figure(rolled, 'repeat_sales', 'Ann')).toBe(130);
    expect(figure(rolled, 'repurchase_rate', 'Ann')).toBe(2 / 2);
  });

  it('[S-18] should have no rate over nothing, and 0 of sums where the table covers the period', () => {
    expect(figure(figures, 'sales_amount', 'Bo')).toBe(-10);
    expect(figure(figures, 'closed_customers', 'Bo')).toBe(0);
    expect(figure(figures, 'average_order_value', 'Bo')).toBeNull();
    expect(figure(figures, 'conversion_rate', 'Bo')).toBeNull();
  });

  it('[S-18] should have no figure in a period that the table does not cover', () => {
    expect(figure(figures, 'dials', 'Ann', '2026-02')).toBeNull();
    expect(figure(figures, 'sales_amount', 'Bo', '2026-04')).toBeNull();
  });

  it('should have no new or repeat sales where neither a column nor customers tell', () => {
    const bare = figuresOf([tableOf('orders', ['agent', 'amount', 'date'], [['Ann', 5, DAY]])]);
    expect(bare.ids).toEqual(['sales_amount']);
  });
});

describe('surveys and quality checks', () => {
  const surveys = tableOf(
    'surveys',
    ['responseId', 'agent', 'customer', 'score', 'complaint', 'solved', 'date'],
    [
      ['r1', 'Ann', 'c1', 5, '', '', DAY],
      ['r2', 'Ann', 'c1', 4, '是', '已解决', DAY],
      ['r3', 'Ann', 'c2', '', '', '', DAY],
      ['r4', 'Ann', 'c3', 3, '是', '', DAY],
      ['r5', 'Bo', 'c4', '', '', '', DAY],
    ],
  );

  it.each([
    ['survey_answers', 3],
    ['csat', 12 / 15],
    ['customers_served', 3],
    ['complaints', 2],
    ['complaint_rate', 2 / 3],
    ['complaint_resolution_rate', 1 / 2],
  ])('[S-28] should make %s of answers', (id, expected) => {
    expect(figure(figuresOf([surveys]), id, 'Ann')).toBeCloseTo(expected, 12);
  });

  it('[S-18] should have no satisfaction without an answer, and no share of complaints solved without one', () => {
    const figures = figuresOf([surveys]);
    expect(figure(figures, 'csat', 'Bo')).toBeNull();
    expect(figure(figures, 'complaint_resolution_rate', 'Bo')).toBeNull();
    expect(figure(figures, 'complaint_rate', 'Bo')).toBe(0);
  });

  it('[S-28] should count answers as customers served where no column names them', () => {
    const anonymous = tableOf(
      'surveys',
      ['agent', 'score', 'complaint', 'date'],
      [
        ['Ann', 9, 'no', DAY],
        ['Ann', '', 'no', DAY],
        ['Ann', 6, 'yes', DAY],
      ],
      { scale: 'upTo10' },
    );
    const figures = figuresOf([anonymous]);
    expect(figure(figures, 'csat', 'Ann')).toBe(0.75);
    expect(figure(figures, 'customers_served', 'Ann')).toBe(2);
    expect(figure(figures, 'complaint_rate', 'Ann')).toBe(1 / 2);
  });

  const qa = tableOf(
    'qa',
    ['agent', 'result', 'productIntro', 'objectionHandling', 'overPromised', 'date'],
    [
      ['Ann', '合格', 90, '是', '', DAY],
      ['Ann', '不合格', 70, '否', '是', DAY],
      ['Ann', 'pass', '', '是', '', DAY],
      ['Ann', '', 100, '', '', DAY],
    ],
    { scale: 'percent' },
  );

  it.each([
    ['recordings_checked', 3],
    ['script_compliance', 2 / 3],
    ['product_intro_accuracy', 2.6 / 3],
    ['objection_handling_compliance', 2 / 3],
    ['over_promise_rate', 1 / 3],
  ])('[S-28] should make %s of checks', (id, expected) => {
    expect(figure(figuresOf([qa]), id, 'Ann')).toBeCloseTo(expected, 12);
  });
});

describe('the roster', () => {
  const roster = tableOf(
    'roster',
    ['agent', 'team', 'teamTarget', 'period'],
    [
      ['Ann', 'North', 1000, '2026-02'],
      ['Ann', 'North', 1100, '2026-03'],
      ['Bo', 'North', 1100, '2026-03'],
      ['Cy', 'South', 500, '2026-03'],
    ],
  );
  const figures = figuresOf([calls, orders, roster]);

  it('[S-21] should give all members of a team its sales over its target', () => {
    expect(figure(figures, 'team_goal_attainment', 'Ann')).toBeCloseTo(540 / 1100, 12);
    expect(figure(figures, 'team_goal_attainment', 'Bo')).toBeCloseTo(540 / 1100, 12);
    expect(figure(figures, 'team_goal_attainment', 'Cy')).toBe(0);
    expect(figure(figures, 'team_goal_attainment', 'Ann', '2026-02')).toBe(1);
  });

  it('[S-21] should add up the targets of the months of a quarter', () => {
    expect(figure(figuresOf([orders, roster], 'quarter'), 'team_goal_attainment', 'Ann', '2026 Q1')).toBeCloseTo(
      1540 / 2100,
      12,
    );
  });

  it('[S-28] should know the team in a week that lies across two months', () => {
    const { rows } = figuresOf([tableOf('callLog', ['agent', 'date'], [['Ann', '2026-03-31']]), roster], 'week');
    expect(rows).toMatchObject([{ person: 'Ann', team: 'North', period: '2026-W14' }]);
  });

  it('[S-21] should make a team’s rates as sums over sums', () => {
    const north = teamRows(figures).find(({ team, period }) => team === 'North' && period === '2026-03');
    expect(north?.people).toBe(2);
    expect(north?.values[figures.ids.indexOf('effective_call_rate')]).toBe(2 / 6);
    expect(north?.values[figures.ids.indexOf('sales_amount')]).toBe(540);
  });

  it('[S-28] should have who is on the roster of a period though no table has a row of theirs', () => {
    expect(figure(figures, 'dials', 'Cy')).toBe(0);
    expect(figures.rows.find(({ person }) => person === 'Cy')).toMatchObject({ team: 'South', period: '2026-03' });
  });
});

describe('ready figures', () => {
  const training = tableOf(
    'figures',
    ['agent', 'period', '(Training pass rate)', '(Improvement proposals)', '(remark)'],
    [
      ['Ann', '2026-03', 0.9, 2, 'x'],
      ['Ann', '2026-02', 92, 1, ''],
      ['Bo', '2026-03', '80%', '', ''],
    ],
  );
  const named = { ...training, headings: ['Agent', 'Period', 'Training pass rate', 'Improvement proposals', 'Remark'] };

  it('[S-28] should stand beside those of records, by the period of the table', () => {
    const figures = figuresOf([calls, named]);
    expect(figure(figures, 'training_pass_rate', 'Ann')).toBe(0.9);
    expect(figure(figures, 'dials', 'Ann')).toBe(5);
    expect(figure(figures, 'innovation_proposals', 'Bo')).toBeNull();
    expect(figure(figures, 'innovation_proposals', 'Ann')).toBe(2);
  });

  it('[S-18] should be repaired where 92 can only mean 92 %, and where text is a number', () => {
    const safe = readAll([named]).findings.flatMap((finding) => repairOf(finding, [named]) ?? []);
    expect(safe.map(({ kind }) => kind).sort()).toEqual(['percentRatio', 'textNumber']);
    const figures = figuresOf([named], 'month', safe);
    expect(figure(figures, 'training_pass_rate', 'Ann', '2026-02')).toBe(0.92);
    expect(figure(figures, 'training_pass_rate', 'Bo')).toBe(0.8);
    expect(figure(figures, 'innovation_proposals', 'Bo')).toBeNull();
  });

  it('[S-28] should add up to a quarter where they are sums, and be missing where they are rates of several months', () => {
    const safe = readAll([named]).findings.flatMap((finding) => repairOf(finding, [named]) ?? []);
    const figures = figuresOf([named], 'quarter', safe);
    expect(figure(figures, 'innovation_proposals', 'Ann', '2026 Q1')).toBe(3);
    expect(figure(figures, 'training_pass_rate', 'Ann', '2026 Q1')).toBeNull();
    expect(figure(figures, 'training_pass_rate', 'Bo', '2026 Q1')).toBe(0.8);
  });

  it('[S-28] should give way to what records make, and have the row that they stand in behind them', () => {
    const dials = { ...named, headings: ['Agent', 'Period', 'Training pass rate', 'Outbound dials', 'Remark'] };
    const figures = figuresOf([calls, dials]);
    expect(figure(figures, 'dials', 'Ann')).toBe(5);
    const parts = atOnce(rowsBehind(figures, { person: 'Ann', period: '2026-03' }, 'training_pass_rate'));
    expect(parts).toMatchObject([{ role: 'over', count: 1, tables: [{ table: 1, rows: [0] }] }]);
  });
});
