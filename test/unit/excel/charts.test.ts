import { expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/sheets/chartSpec.ts';
import type { SheetSpec } from '../../../src/sheets/sheetSpec.ts';
import { renderSheets } from '../../../taskpane/excel/renderSheets.ts';
import { FakeBook } from './fakeBook.ts';
import type { FakeChart } from './fakeCharts.ts';
import { FakeContext } from './fakeContext.ts';

const CHART: ChartSpec = {
  name: 'telekpi-ranking',
  kind: 'barClustered',
  title: 'Ranking',
  over: { row: 0, column: 3, rows: 10, columns: 4 },
  categories: { row: 1, column: 0, rows: 2, columns: 1 },
  series: [
    { name: 'Total', values: { row: 1, column: 1, rows: 2, columns: 1 }, color: '#336699' },
    { name: 'Team', values: { row: 1, column: 2, rows: 2, columns: 1 } },
  ],
  axis: { min: 0, max: 120 },
};

const sheetWith = (people: number, charts?: readonly ChartSpec[]): SheetSpec => ({
  key: 'dashboard',
  name: 'Dashboard',
  blocks: [{ row: 0, column: 0, cells: Array.from({ length: people }, (_, at) => [`P${at}`, at, at]) }],
  protection: { unlocked: [] },
  ...(charts ? { charts } : {}),
});

async function write(book: FakeBook, spec: SheetSpec): Promise<number> {
  const context = new FakeContext(book);
  await renderSheets(context.asExcel, [spec]);
  return context.syncs;
}

const chartsOf = (book: FakeBook): FakeChart[] => book.find('Dashboard')?.charts ?? [];

test('[S-32] should write a chart over its cells, its series by columns, on a sheet that is protected after', async () => {
  const book = new FakeBook();
  await write(book, sheetWith(3, [CHART]));
  const [chart] = chartsOf(book);
  expect(chart?.name).toBe('telekpi-ranking');
  expect(Object.fromEntries(chart?.set ?? [])).toMatchObject({
    type: 'BarClustered',
    seriesBy: 'Columns',
    'title.text': 'Ranking',
    position: 'D1:G10',
    'series.0.name': 'Total',
    'series.0.fill': '#336699',
    'series.1.name': 'Team',
    'series.1.values': expect.stringContaining('C2:C3') as string,
    'series.1.categories': expect.stringContaining('A2:A3') as string,
    'valueAxis.minimum': 0,
    'valueAxis.maximum': 120,
    'categoryAxis.reversePlotOrder': true,
    'legend.visible': false,
  });
  expect(book.find('Dashboard')?.isProtected).toBe(true);
});

test('[S-32] should replace our chart and leave people’s own where a sheet is written again', async () => {
  const book = new FakeBook();
  await write(book, sheetWith(3, [CHART]));
  book.find('Dashboard')?.charts.push({ name: 'Mine', set: new Map() });
  await write(book, sheetWith(3, [{ ...CHART, kind: 'radar', legend: 'bottom' }]));
  expect(chartsOf(book).map(({ name }) => name)).toEqual(['Mine', 'telekpi-ranking']);
  expect(chartsOf(book)[1]?.set.get('type')).toBe('RadarMarkers');
  expect(chartsOf(book)[1]?.set.get('legend.position')).toBe('Bottom');
});

test('[S-32] should send no more requests for charts over many rows than over few', async () => {
  const requests = async (people: number, charts?: readonly ChartSpec[]): Promise<number[]> => {
    const book = new FakeBook();
    const spec = sheetWith(people, charts);
    return [await write(book, spec), await write(book, spec)];
  };
  expect(await requests(200, [CHART])).toEqual(await requests(10, [CHART]));
  const [first = 0, again = 0] = await requests(10);
  expect(await requests(10, [CHART])).toEqual([first, again + 3]);
});
