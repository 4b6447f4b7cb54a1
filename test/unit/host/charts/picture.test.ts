import { afterEach, describe, expect, it } from 'vitest';
import { configOf, type Looks } from '../../../../host/charts/chartConfig.ts';
import { pictureOf, type ChartPicture } from '../../../../host/charts/chartPicture.ts';
import { describeChart } from '../../../../host/charts/chartWords.ts';
import type { ChartType, GridChart } from '../../../../host/grid/chart.ts';
import type { GridArea } from '../../../../host/grid/grid.ts';
import { createMemoryGrid } from '../../../helpers/memoryGrid.ts';

const grid = createMemoryGrid();
const sheet = grid.activeSheet();
const at = (row: number, column: number, rows = 1, columns = 1): GridArea => ({ sheet, row, column, rows, columns });
grid.write(at(0, 0, 4, 3), [
  ['Agent', 'Points', 'Target'],
  ['Ann', 92, 8],
  ['Bo', '', 8],
  ['Cy', 'absent', '#N/A'],
]);
grid.setNumberFormats(at(1, 1), [['0.0']]);

const CHART: Omit<GridChart, 'id'> = {
  ...{ sheet, name: 'Chart 1', type: 'ColumnClustered', title: null, showTitle: true, legend: null },
  place: { from: { row: 0, column: 4, down: 0, across: 0 }, to: { row: 9, column: 8, down: 0, across: 0 } },
  ...{ minimum: null, maximum: null, reverseValues: false, reverseCategories: false },
  series: [{ name: at(0, 1), values: at(1, 1, 3), categories: at(1, 0, 3) }],
};
const both = [...CHART.series, { name: 'Target', values: at(1, 2, 3), categories: null, color: '#112233' }];
/** Rows that one does not see. */
const hidden = new Set<number>();
afterEach(() => hidden.clear());

const picture = (patch: Partial<GridChart> = {}): ChartPicture =>
  pictureOf({ ...CHART, id: 'x', ...patch }, { ...grid, isShown: (_, row) => !hidden.has(row) });

describe('what a chart shows', () => {
  it('should be what stands in its cells: blanks and errors as gaps, texts as 0', () => {
    expect(picture({ series: both }).series.map(({ values }) => values)).toEqual([
      [92, null, 0],
      [8, 8, null],
    ]);
  });

  it('should be named, labelled and formatted by its cells', () => {
    expect(picture()).toMatchObject({
      title: 'Points',
      labels: ['Ann', 'Bo', 'Cy'],
      format: '0.0',
      series: [{ name: 'Points', color: null }],
    });
  });

  it('should have no title of its own with several series, and none where it is switched off', () => {
    expect(picture({ series: both }).title).toBe('');
    expect(picture({ title: 'Shown', showTitle: false }).title).toBe('');
  });

  it('should be shares where the chart is stacked to 100 %', () => {
    expect(picture({ type: 'BarStacked100', series: both })).toMatchObject({
      format: '0%',
      series: [{ values: [0.92, null, null] }, { values: [0.08, 1, null] }],
    });
  });

  it('should leave out what is hidden or filtered away', () => {
    hidden.add(2);
    expect(picture({ series: both })).toMatchObject({
      labels: ['Ann', 'Cy'],
      series: [{ values: [92, 0] }, { values: [8, null] }],
    });
  });

  it('should join the levels of categories, and show the first series of a pie alone', () => {
    const [series] = CHART.series;
    const levels = series ? [{ ...series, categories: at(1, 0, 3, 2) }, ...both] : [];
    expect(picture({ type: 'Pie', series: levels })).toMatchObject({
      labels: ['Ann 92', 'Bo', 'Cy absent'],
      series: [{ name: 'Points' }],
    });
  });

  it('should number its points where there are no categories, and be empty where the cells are gone', () => {
    const [series] = CHART.series;
    expect(picture({ series: series ? [{ ...series, categories: null }] : [] }).labels).toEqual(['1', '2', '3']);
    expect(picture({ series: [{ name: 'Gone', values: null, categories: null }] })).toMatchObject({
      labels: [],
      series: [{ values: [] }],
    });
  });
});

describe('a chart in words', () => {
  it('should say title, kind and each point as its cell shows it', () => {
    expect(describeChart(picture({ title: 'Ranking' }), 'en-US')).toBe(
      'Ranking. Column chart. Points: Ann 92, Bo, Cy absent.',
    );
    expect(describeChart(picture({ title: '排名', type: 'RadarMarkers' }), 'zh-CN')).toBe(
      '排名。雷达图。Points：Ann 92，Bo，Cy absent。',
    );
  });

  it('should not say the title twice where it is the name of the series', () => {
    expect(describeChart(picture(), 'en-US')).toBe('Points. Column chart. Ann 92, Bo, Cy absent.');
  });

  it('should stop after twelve points and say how many more there are', () => {
    const many = {
      ...picture(),
      labels: [],
      series: [{ name: '', values: [], texts: Array<string>(20).fill('1'), color: null }],
    };
    expect(describeChart(many, 'en-US')).toContain('1, 8 more.');
  });
});

describe('a chart for its drawing library', () => {
  const looks: Looks = {
    ...{ text: '#000000', quiet: '#555555', line: '#DDDDDD', surface: '#FFFFFF', font: 'sans-serif' },
    formatted: (value, format) => `${value} as ${format}`,
  };
  const config = (patch: Partial<GridChart>) => configOf(picture(patch), looks);

  it.each<[ChartType, string]>([
    ['BarStacked', 'bar'],
    ['ColumnStacked100', 'bar'],
    ['LineMarkers', 'line'],
    ['Area', 'line'],
    ['Doughnut', 'pie'],
    ['RadarFilled', 'radar'],
  ])('should draw %s as %s', (type, as) => expect(config({ type })).toMatchObject({ type: as }));

  it('should list bars from the bottom up unless turned round, and the value axis at the end where they begin', () => {
    expect(config({ type: 'BarClustered' }).options?.scales).toMatchObject({
      x: { position: 'bottom' },
      y: { reverse: true },
    });
    expect(config({ type: 'BarClustered', reverseCategories: true }).options?.scales).toMatchObject({
      x: { position: 'top' },
      y: { reverse: false },
    });
  });

  it('should end the value axis where it was told to, and begin at 0 otherwise', () => {
    expect(config({ minimum: 50, maximum: 120 }).options?.scales).toMatchObject({ y: { min: 50, max: 120 } });
    expect(config({}).options?.scales).toMatchObject({ y: { beginAtZero: true } });
    expect(config({}).options?.scales?.['y']).not.toHaveProperty('min');
  });

  it('should colour series as they say, and in Excel’s order otherwise', () => {
    expect(config({ series: both }).data.datasets).toMatchObject([
      { backgroundColor: '#4472C4' },
      { backgroundColor: '#112233' },
    ]);
  });
});
