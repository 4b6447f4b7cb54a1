import { describe, expect, it } from 'vitest';
import { readHistories, readHistory } from '../../../src/sheets/readHistory.ts';
import { planOf } from '../plan/planOf.ts';

const plan = planOf({ conversion_rate: 40, dials: 30, certification_level: 30 });
const [conversion] = plan.indicators;
const ORIGIN = { sheet: 'Past', row: 2, column: 1 };

type Cells = (string | number | null)[][];
const read = (values: Cells) => {
  const outcome = readHistories(values, plan, ORIGIN);
  return outcome.ok ? Object.fromEntries(outcome.value.histories) : outcome.findings;
};

describe('readHistories', () => {
  it('[S-11] should read periods down and indicators across, blank cells as missing', () => {
    const values = [
      ['Past months', null, null, null],
      ['Month', '转化率', 'dials', 'Weather'],
      ['2026-08', 0.1, 800, 'fine'],
      ['2026-09', null, 900, 'wet'],
      ['2026-10', 0.12, '', 'wet'],
    ];
    expect(read(values)).toEqual({ conversion_rate: [0.1, 0.12], dials: [800, 900] });
    const outcome = readHistories(values, plan);
    expect(outcome.ok && outcome.value.ignored).toEqual(['Weather']);
  });

  it('[S-11] should read indicators down and periods across', () => {
    expect(
      read([
        ['', '2026-08', '2026-09', '2026-10'],
        ['Conversion rate', 0.1, 0.11, 0.12],
        ['Outbound dials', 800, null, 1000],
      ]),
    ).toEqual({ conversion_rate: [0.1, 0.11, 0.12], dials: [800, 1000] });
  });

  it('[S-11] should know which way round a single indicator stands', () => {
    expect(
      read([
        ['Month', 'Conversion rate'],
        ['2026-08', 0.1],
        ['2026-09', 0.2],
      ]),
    ).toEqual({
      conversion_rate: [0.1, 0.2],
    });
    expect(
      read([
        ['Month', '2026-08', '2026-09'],
        ['Conversion rate', 0.1, 0.2],
      ]),
    ).toEqual({ conversion_rate: [0.1, 0.2] });
  });

  it('[S-11] should take the mean of the people in a period', () => {
    expect(
      read([
        ['Period', 'Agent', 'dials'],
        ['2026-08', 'Ann', 800],
        ['2026-08', 'Bob', 900],
        ['2026-09', 'Ann', 1000],
      ]),
    ).toEqual({ dials: [850, 1000] });
  });

  it('[S-18] should name the cell of what is no figure, of a percentage and of a negative count', () => {
    expect(
      read([
        ['Month', 'conversion_rate', 'dials'],
        ['2026-08', 'soon', 800],
        ['2026-09', 12, -1],
      ]),
    ).toMatchObject([
      { code: 'actual.notNumber', where: { sheet: 'Past', address: 'C4' } },
      { code: 'actual.percentAsRatio', where: { address: 'C5' }, args: { proposed: 0.12 } },
      { code: 'actual.negative', where: { address: 'D5' } },
    ]);
  });

  it('[S-18] should name the cell in a table that is turned', () => {
    expect(
      read([
        ['', '2026-08', '2026-09'],
        ['conversion_rate', 0.1, 'soon'],
        ['dials', 800, 900],
      ]),
    ).toMatchObject([{ code: 'actual.notNumber', where: { address: 'D4' } }]);
  });

  it('should pass over levels, which nobody can average, and what does not apply', () => {
    expect(
      read([
        ['certification_level', 'dials'],
        ['高级', 800],
        ['初级', '不适用'],
      ]),
    ).toEqual({ dials: [800] });
  });

  it('should say that a table has nothing of the plan', () => {
    expect(
      read([
        ['Month', 'Weather'],
        ['2026-08', 3],
      ]),
    ).toMatchObject([{ code: 'sheet.notActuals', args: { column: 'indicators' } }]);
    expect(read([])).toMatchObject([{ code: 'sheet.notActuals' }]);
  });
});

describe('readHistory', () => {
  const of = (values: Cells) => {
    const outcome = conversion && readHistory(values, conversion, ORIGIN);
    return outcome?.ok ? outcome.value : outcome?.findings;
  };

  it('[S-11] should read a row or a column, with a heading or without', () => {
    expect(of([[0.1, null, 0.12]])).toEqual([0.1, 0.12]);
    expect(of([['Rate'], [0.1], [''], [0.12]])).toEqual([0.1, 0.12]);
  });

  it('[S-18] should name the cell that is no figure', () => {
    expect(of([[0.1], ['soon']])).toMatchObject([{ code: 'actual.notNumber', where: { address: 'B4' } }]);
    expect(of([['soon']])).toMatchObject([{ code: 'actual.notNumber' }]);
  });
});
