import { describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../../src/records/checkFindings.ts';
import type { FilledTable } from '../../../src/records/recordTable.ts';
import {
  acceptedFor,
  repairOf,
  withoutRepairs,
  withRepairs,
  type AcceptedRepair,
} from '../../../src/records/repairs.ts';
import { figure, figuresOf, readAll, tableOf } from './tables.ts';

const DAY = '2026-03-05';

const found = (tables: readonly FilledTable[], code: string): CheckFinding | undefined =>
  readAll(tables).findings.find((finding) => finding.code === code);

const allSafe = (tables: readonly FilledTable[]): readonly AcceptedRepair[] =>
  readAll(tables).findings.flatMap((finding) => repairOf(finding, tables) ?? []);

const orders = (...rows: readonly (readonly (string | number | boolean | null)[])[]): FilledTable =>
  tableOf('orders', ['orderId', 'agent', 'customer', 'amount', 'date'], rows);

describe('repairs that are safe', () => {
  it('should offer to read numbers that are text, and leave their rows out until then', () => {
    const table = orders(
      ['o1', 'Ann', 'c1', '1,234.50', DAY],
      ['o2', 'Ann', 'c2', '１２３', DAY],
      ['o3', 'Ann', 'c3', 10, DAY],
    );
    expect(found([table], 'numberAsText')).toMatchObject({
      severity: 'error',
      heading: 'amount',
      count: 2,
      repair: 'textNumber',
      cells: [
        { row: 0, found: '1,234.50', used: 1234.5 },
        { row: 1, found: '１２３', used: 123 },
      ],
    });
    expect(figure(figuresOf([table]), 'sales_amount', 'Ann')).toBe(10);
    expect(figure(figuresOf([table], 'month', allSafe([table])), 'sales_amount', 'Ann')).toBe(1367.5);
  });

  it('[S-18] should offer to read 92 as 92 % among shares, and not among percents', () => {
    const shares = tableOf(
      'surveys',
      ['agent', 'score', 'date'],
      [
        ['Ann', 92, DAY],
        ['Ann', 0.9, DAY],
      ],
      { scale: 'share' },
    );
    expect(found([shares], 'percentAsRatio')).toMatchObject({
      repair: 'percentRatio',
      cells: [{ found: 92, used: 0.92 }],
    });
    expect(figure(figuresOf([shares], 'month', allSafe([shares])), 'csat', 'Ann')).toBeCloseTo(0.91, 12);
    const percents = tableOf(
      'qa',
      ['agent', 'productIntro', 'date'],
      [92, 1, '95%', '1', '是'].map((value) => ['Ann', value, DAY]),
      { scale: 'percent' },
    );
    expect(found([percents], 'percentAsRatio')).toBeUndefined();
    expect(found([percents], 'numberAsText')?.cells.map(({ used }) => used)).toEqual([0.95, 0.01]);
    expect(figure(figuresOf([percents]), 'product_intro_accuracy', 'Ann')).toBeCloseTo(1.93 / 3, 12);
  });

  it('should count a row that stands twice once, and doubt an id with two contents', () => {
    const table = orders(['o1', 'Ann', 'c1', 10, DAY], [' o1', 'Ann', 'c1', 10, DAY], ['o1', 'Ann', 'c1', 11, DAY]);
    expect(found([table], 'idTwice')).toMatchObject({ severity: 'warning', count: 1, repair: 'duplicates' });
    expect(found([table], 'idConflict')).toMatchObject({ count: 1, repair: null, cells: [{ row: 2 }] });
    expect(figure(figuresOf([table]), 'sales_amount', 'Ann')).toBe(31);
    expect(figure(figuresOf([table], 'month', allSafe([table])), 'sales_amount', 'Ann')).toBe(21);
  });

  it('should see an order twice in two exports with other columns', () => {
    const other = tableOf(
      'orders',
      ['date', '(remark)', 'amount', 'customer', 'agent', 'orderId'],
      [[DAY, 'late', 10, 'c1', 'Ann', 'o1']],
    );
    expect(found([orders(['o1', 'Ann', 'c1', 10, DAY]), other], 'idTwice')).toMatchObject({ table: 1, count: 1 });
  });

  it('should offer to leave totals out, and count them as somebody until then', () => {
    const table = orders(
      ['o1', 'Ann', 'c1', 10, DAY],
      ['', '合计', 'c9', 10, DAY],
      ['Grand total:', '', '', 20, ''],
      ['', '', '', '', ''],
    );
    expect(found([table], 'totalRow')).toMatchObject({
      severity: 'warning',
      count: 2,
      repair: 'totalRows',
      column: -1,
    });
    expect(figuresOf([table]).rows.map(({ person }) => person)).toEqual(['Ann', '合计']);
    expect(figuresOf([table], 'month', allSafe([table])).rows.map(({ person }) => person)).toEqual(['Ann']);
    expect(found([table], 'blankRows')).toMatchObject({ severity: 'note', count: 1 });
    expect(found([table], 'agentBlank')).toBeUndefined();
  });

  it('should unite spellings of a name: those of the roster, else the most frequent, else none', () => {
    const table = orders(
      ['1', 'Ann Lee', 'c', 1, DAY],
      ['2', 'ANN LEE', 'c', 2, DAY],
      ['3', 'Ann Lee ', 'c', 4, DAY],
      ['4', 'Ａnn　Lee', 'c', 8, DAY],
    );
    expect(found([table], 'nameVariant')).toMatchObject({
      count: 2,
      cells: [{ found: 'ANN LEE', used: 'Ann Lee' }, { used: 'Ann Lee' }],
    });
    expect(figure(figuresOf([table]), 'sales_amount', 'Ann Lee')).toBe(5);
    expect(figure(figuresOf([table], 'month', allSafe([table])), 'sales_amount', 'Ann Lee')).toBe(15);
    const tied = orders(['1', 'Ann', 'c', 1, DAY], ['2', 'ANN', 'c', 2, DAY]);
    expect(found([tied], 'nameAmbiguous')).toMatchObject({ count: 2, repair: null });
    const roster = (...names: readonly string[]): FilledTable =>
      tableOf(
        'roster',
        ['agent', 'team'],
        names.map((name) => [name, 'N']),
      );
    expect(found([tied, roster('ANN')], 'nameVariant')).toMatchObject({
      count: 1,
      cells: [{ found: 'Ann', used: 'ANN' }],
    });
    expect(readAll([tied, roster('ANN', 'Ann')]).findings.map(({ code }) => code)).toEqual(['readTextDate']);
  });

  it('should offer dates in another order where the column shows which it is', () => {
    const dated = (...dates: readonly string[]): FilledTable =>
      orders(...dates.map((date, index) => [`o${index}`, 'Ann', 'c', 1, date]));
    const table = dated('3/5/2026', '3/25/2026', '2026-03-01', 'March 7, 2026 2:05 PM');
    expect(found([table], 'dateAsText')).toMatchObject({
      repair: 'textDate',
      cells: [{ used: '2026-03-05' }, { used: '2026-03-25' }, { used: '2026-03-07 14:05' }],
    });
    expect(figure(figuresOf([table], 'month', allSafe([table])), 'sales_amount', 'Ann')).toBe(4);
    expect(found([dated('3/5/2026')], 'dateAmbiguous')).toMatchObject({ severity: 'error', repair: null });
    expect(found([dated('3/25/2026', '25/3/2026', '1/2/2026')], 'dateAmbiguous')).toMatchObject({ count: 1 });
  });
});

describe('what nobody can repair', () => {
  const calls = (...rows: readonly (readonly (string | number | null)[])[]): FilledTable =>
    tableOf('callLog', ['callId', 'agent', 'duration', 'need', 'date'], rows);

  it.each([
    ['durationNegative', calls(['1', 'Ann', -5, '', DAY])],
    ['durationUnreadable', calls(['1', 'Ann', 'long', '', DAY])],
    ['answerUnreadable', calls(['1', 'Ann', 5, 'perhaps', DAY])],
    ['dateUnreadable', calls(['1', 'Ann', 5, '', 'spring'])],
    ['dateBlank', calls(['1', 'Ann', 5, '', ''])],
    ['agentBlank', calls(['1', '', 5, '', DAY])],
    ['statusUnknown', tableOf('orders', ['agent', 'amount', 'status', 'date'], [['Ann', 5, 'whatever', DAY]])],
    ['amountBlank', orders(['1', 'Ann', 'c', '', DAY])],
    ['notNumber', orders(['1', 'Ann', 'c', '1.234,50', DAY])],
    ['outOfRange', tableOf('surveys', ['agent', 'score', 'date'], [['Ann', 6, DAY]])],
  ])('should keep a row out for %s', (code, table) => {
    expect(found([table], code)).toMatchObject({ severity: 'error', count: 1, repair: null });
    expect(figuresOf([table]).rows).toEqual([]);
  });

  it('should doubt who is not on the roster, the future, and an amount a hundred times the rest', () => {
    const rest = Array.from({ length: 12 }, (_, index) => [`o${index}`, 'Ann', 'c', 10 + index, DAY]);
    const table = orders(
      ...rest,
      ['x', 'Ann', 'c', 5000, DAY],
      ['y', 'Cy', 'c', 5, '2027-01-01'],
      ['z', 'Ann', '', 5, '2026-12-31 23:59'],
    );
    const roster = tableOf('roster', ['agent', 'team'], [['Ann', 'North']]);
    expect(found([table, roster], 'unknownAgent')).toMatchObject({
      severity: 'warning',
      count: 1,
      cells: [{ found: 'Cy' }],
    });
    expect(found([table, roster], 'futureDate')).toMatchObject({ count: 1, cells: [{ row: 13 }] });
    expect(found([table, roster], 'amountOutlier')).toMatchObject({ count: 1, cells: [{ found: 5000 }] });
    expect(found([table, roster], 'customerBlank')).toMatchObject({ count: 1 });
    expect(found([table], 'unknownAgent')).toBeUndefined();
  });

  it('should refuse both of two roster rows that differ, and doubt targets that do', () => {
    const roster = tableOf(
      'roster',
      ['agent', 'team', 'teamTarget'],
      [
        ['Ann', 'North', 100],
        ['Ann', 'South', 100],
        ['Bo', 'North', 100],
        ['Bo', 'North', 100],
        ['Cy', 'North', 200],
      ],
    );
    expect(found([roster], 'rosterConflict')).toMatchObject({
      severity: 'error',
      count: 2,
      cells: [{ row: 0 }, { row: 1 }],
    });
    expect(found([roster], 'targetConflict')).toMatchObject({ severity: 'warning', count: 1, cells: [{ row: 4 }] });
  });

  it('should name the first hundred cells of a finding and count the rest, the worst findings first', () => {
    const rows = Array.from({ length: 250 }, (_, index) => [`${index}`, 'Ann', -1, '', DAY]);
    const { findings } = readAll([calls(...rows, ['x', 'Ann', 1, '', '2027-01-01'])]);
    expect(findings.map(({ code }) => code)).toEqual(['durationNegative', 'futureDate', 'readTextDate']);
    expect(findings[0]).toMatchObject({ count: 250 });
    expect(findings[0]?.cells).toHaveLength(100);
  });
});

describe('orders that are no sales', () => {
  it('[S-28] should leave out what was lost or paid back, and keep refunds that are below 0', () => {
    const table = tableOf(
      'orders',
      ['agent', 'amount', 'status', 'date'],
      [
        ['Ann', 100, '已付款', DAY],
        ['Ann', 70, 'Closed Lost', DAY],
        ['Ann', 50, '已退款', DAY],
        ['Ann', -30, '已退款', DAY],
      ],
    );
    expect(figure(figuresOf([table]), 'sales_amount', 'Ann')).toBe(70);
    expect(found([table], 'noSale')).toMatchObject({ severity: 'note', count: 2, cells: [{ row: 1 }, { row: 2 }] });
  });
});

describe('accepted repairs', () => {
  const table = orders(['o1', 'Ann', 'c1', '1,234', DAY], ['o2', 'Ann', 'c2', '56', DAY]);

  it('should say what they change, with the original, and leave the cells alone', () => {
    const before = structuredClone(table.rows);
    const { findings, inForce } = readAll([table], allSafe([table]));
    expect(findings.map(({ code }) => code)).toEqual(['readTextDate']);
    expect(inForce).toEqual([
      {
        ...{ kind: 'textNumber', code: 'numberAsText', table: 0, column: 3, heading: 'amount', count: 2 },
        cells: [
          { row: 0, found: '1,234', used: 1234 },
          { row: 1, found: '56', used: 56 },
        ],
      },
    ]);
    expect(table.rows).toEqual(before);
  });

  it('should be of tables with these headings and of that column alone', () => {
    const [accepted] = allSafe([table]);
    const other = tableOf('orders', ['orderId', 'agent', 'amount', 'date'], [['o1', 'Ann', '1,234', DAY]]);
    expect(readAll([other], accepted === undefined ? [] : [accepted]).inForce).toEqual([]);
  });

  it('should be accepted once however often, and be taken back', () => {
    const safe = allSafe([table]);
    const twice = withRepairs(safe, safe);
    expect(twice).toEqual(safe);
    const { inForce } = readAll([table], twice);
    const undone = withoutRepairs(
      twice,
      inForce.flatMap((each) => acceptedFor(each, [table]) ?? []),
    );
    expect(undone).toEqual([]);
  });
});
