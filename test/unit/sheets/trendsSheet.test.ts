import { expect, test } from 'vitest';
import { trendOf, trendPoints } from '../../../src/feedback/trends.ts';
import { atOnce } from '../../../src/pieces.ts';
import { LANGUAGES } from '../../../src/plan/schema.ts';
import { readTrends } from '../../../src/sheets/readTrends.ts';
import { trendsInPieces } from '../../../src/sheets/trendsSheet.ts';
import { scored } from '../feedback/periodFixture.ts';
import { indicatorOf, planOf } from '../scoring/planFixture.ts';
import { valuesOf } from './specCells.ts';

const PLAN = planOf(
  [
    indicatorOf({ id: 'dials', dimension: 'efficiency', unit: 'count', weight: 60 }),
    indicatorOf({ id: 'csat', dimension: 'quality', unit: 'score', weight: 40 }),
  ],
  { name: '=Spring', version: 3 },
);
const PERIODS = [
  trendOf(scored(PLAN, '2026-10', { Ann: [70, 50], '=Bo': [100, null], 陈静: [33, 66.67] }), '2026-12-01'),
  trendOf(scored(PLAN, '2026-12', { Cy: [60, 60], Ann: [80, 50] }), '2027-01-05'),
];

test.each(LANGUAGES)('[S-32] should read back from the sheet in %s what it was written from', (language) => {
  const values = valuesOf(atOnce(trendsInPieces(trendPoints(PERIODS), language)));
  expect(readTrends(values)).toEqual(PERIODS);
});

test('[S-32] should have a row for a month that nobody scored, and one for everybody who has a total', () => {
  const values = valuesOf(atOnce(trendsInPieces(trendPoints(PERIODS), 'en')));
  const names = values.map(([first]) => first);
  expect(names.slice(4)).toEqual(['Period', '2026-10', '2026-11', '2026-12', null, 'Agent', 'Cy', 'Ann', '陈静']);
  expect(values[6]?.slice(1, 7)).toEqual([null, null, null, null, null, null]);
  expect(values.at(-2)?.slice(0, 4)).toEqual(['Ann', 62, null, 68]);
});

test('[S-32] should read nothing from a sheet that people have made something else of', () => {
  expect(readTrends([])).toEqual([]);
  expect(
    readTrends([
      ['Period', 'Sales'],
      ['2026-10', 12],
    ]),
  ).toEqual([]);
});
