import { describe, expect, it } from 'vitest';
import { HEADING_SEARCH_ROWS, tableTop } from '../../../src/records/headingRow.ts';
import type { Cell } from '../../../src/calls/cell.ts';

const CALLS: Cell[][] = [
  ['Agent', 'Duration', 'Outcome'],
  ['Ann', 200, 'connected'],
];
const blank: Cell[] = [null, '', ' '];
const title = (text: string): Cell[] => [text, null, null];

describe('where headings stand', () => {
  it.each([
    ['at the top', []],
    ['below a title', [title('Calls in March')]],
    ['below a title that says what headings say', [title('Agent, duration and outcome of calls'), title('通话时长')]],
    ['below notes and blank lines', [title('Calls'), ['from', 'the dialer', ''], blank, blank]],
    ['below headings of groups', [['Who', 'Call', null]]],
    ['as deep as is looked', Array.from({ length: HEADING_SEARCH_ROWS - 1 }, () => title('a note'))],
  ])('[S-27] should find them %s', (_, above: Cell[][]) => {
    const top = tableTop([...above, ...CALLS]);
    expect(top.headingRow).toBe(above.length);
    expect(top.headings).toEqual(['Agent', 'Duration', 'Outcome']);
    expect(top.sample).toEqual([['Ann', 200, 'connected']]);
  });

  it('[S-27] should find headings that nobody knows by the width of the table', () => {
    const rows: Cell[][] = [title('Fruit of the day'), blank, ['Fruit', 'Colour', 'Weight'], ['Apple', 'red', 120]];
    expect(tableTop(rows).headingRow).toBe(2);
  });

  it('[S-27] should not take words among the data for headings', () => {
    const rows: Cell[][] = [
      ['Item', 'Meaning'],
      ['Agent', 'who calls'],
      ['Duration', 'how long'],
    ];
    expect(tableTop(rows).headingRow).toBe(0);
  });

  it('[S-27] should take dates and numbers for headings only at the top', () => {
    const past: Cell[][] = [
      ['', 46_023, 46_054],
      ['Sales amount', 100, 120],
    ];
    expect(tableTop(past)).toMatchObject({ headingRow: 0, headings: ['', '46023', '46054'] });
  });

  it('[S-27] should show the first rows with anything in them, and no second row of headings', () => {
    const rows: Cell[][] = [
      ['Agent', 'Satisfaction'],
      ['', 'Response'],
      ['', ''],
      ['Ann', 5],
      [null, null],
      ['Bo', 4],
    ];
    expect(tableTop(rows).sample).toEqual([
      ['Ann', 5],
      ['Bo', 4],
    ]);
  });

  it('[S-27] should have nothing to say of no rows', () => {
    expect(tableTop([])).toEqual({ headingRow: 0, headings: [], sample: [] });
  });
});
