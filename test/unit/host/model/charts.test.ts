import { describe, expect, it } from 'vitest';
import type { GridChart } from '../../../../host/grid/chart.ts';
import { rangeOf, sheetOf, startHost, type Host, type Path } from './requests.ts';

/** A team of three: names in A2:A4, points in B2:B4, targets in C2:C4. */
async function team(): Promise<Host> {
  const host = startHost({ sheets: ['Sheet1', 'Data'] });
  await host.run((workbook) => {
    const values = [
      ['Agent', 'Points', 'Target'],
      ['Ann', 92, 80],
      ['Bo', 61, 80],
      ['Cy', 104, 80],
    ];
    rangeOf(workbook, 'A1:C4').set('Values', values);
  });
  return host;
}

const charts = (workbook: Path, sheet = 'Sheet1'): Path => sheetOf(workbook, sheet).property('Charts');
const add = (workbook: Path, source: string, type = 'ColumnClustered', by?: string): Path =>
  charts(workbook).method('Add', type, rangeOf(workbook, source), ...(by === undefined ? [] : [by]));

const chartsOn = ({ grid }: Host, index = 0): readonly GridChart[] => grid.charts(grid.sheets()[index]?.id ?? '');

const cells = (sheet: string, row: number, column: number, rows = 1) => ({ sheet, row, column, rows, columns: 1 });

describe('a chart that is added', () => {
  it('should take names from the headings, categories from the texts, and the rest as values', async () => {
    const host = await team();
    await host.run((workbook) => add(workbook, 'A1:C4'));
    const [chart] = chartsOn(host);
    const id = chart?.sheet ?? '';
    expect(chart).toMatchObject({ name: 'Chart 1', type: 'ColumnClustered', title: null, legend: 'Bottom' });
    expect(chart?.series).toEqual([
      { name: cells(id, 0, 1), values: cells(id, 1, 1, 3), categories: cells(id, 1, 0, 3) },
      { name: cells(id, 0, 2), values: cells(id, 1, 2, 3), categories: cells(id, 1, 0, 3) },
    ]);
  });

  it('should take rows as series where that is asked for, and numbers alone as values alone', async () => {
    const host = await team();
    await host.run((workbook) => add(workbook, 'B2:C4', 'Line', 'Rows'));
    const [chart] = chartsOn(host);
    expect(chart?.series.map(({ values, categories }) => [values?.row, values?.columns, categories])).toEqual([
      [1, 2, null],
      [2, 2, null],
      [3, 2, null],
    ]);
  });

  it('should have no legend and the title of its only series', async () => {
    const host = await team();
    const { values } = await host.run((workbook) => {
      const chart = add(workbook, 'A1:B4');
      chart.property('Title').load('Text', 'Visible');
      chart.property('Legend').load('Visible');
    });
    expect(values).toEqual([{ Text: 'Points', Visible: true }, { Visible: false }]);
  });

  it('should be written to as the pane writes, series by series, and read back', async () => {
    const host = await team();
    const { values, code } = await host.run((workbook) => {
      const chart = add(workbook, 'B2:B4', 'BarClustered', 'Columns');
      chart.set('Name', 'telekpi-ranking');
      chart.property('Title').set('Text', 'Ranking');
      chart.call('SetPosition', 'E2', 'H12');
      const [first, second] = [
        chart.property('Series').method('GetItemAt', 0),
        chart.property('Series').method('Add', 'Target'),
      ];
      first?.set('Name', 'Total');
      first?.property('Format').property('Fill').call('SetSolidColor', '#336699');
      second?.call('SetValues', rangeOf(workbook, 'C2:C4'));
      second?.call('SetXAxisValues', rangeOf(workbook, 'A2:A4'));
      chart.property('Legend').set('Visible', true);
      chart.property('Legend').set('Position', 'Right');
      chart.property('Axes').property('ValueAxis').set('Minimum', 0);
      chart.property('Axes').property('CategoryAxis').set('ReversePlotOrder', true);
      charts(workbook).load('Name', 'ChartType', 'Legend/Position', 'Axes/ValueAxis/Minimum', 'Series/Name');
    });
    expect([code, values]).toMatchObject([
      null,
      [
        null,
        null,
        null,
        null,
        {
          _Items: [
            {
              Name: 'telekpi-ranking',
              ChartType: 'BarClustered',
              Legend: { Position: 'Right' },
              Axes: { ValueAxis: { Minimum: 0 } },
              Series: { _Items: [{ Name: 'Total' }, { Name: 'Target' }] },
            },
          ],
        },
      ],
    ]);
    expect(chartsOn(host)[0]).toMatchObject({
      title: 'Ranking',
      reverseCategories: true,
      place: { from: { row: 1, column: 4 }, to: { row: 12, column: 8 } },
      series: [{ color: '#336699' }, { values: { column: 2 }, categories: { column: 0 } }],
    });
  });
});

describe('charts of a sheet', () => {
  it('should be found by name whatever its case, and be null where there is none', async () => {
    const host = await team();
    const { values } = await host.run((workbook) => {
      add(workbook, 'A1:B4').set('Name', 'Mine');
      charts(workbook).method('GetItemOrNullObject', 'mine').load('Name');
      charts(workbook).method('GetItemOrNullObject', 'Other').load('Name');
      charts(workbook, 'Data').load('Count');
      charts(workbook).load('Count');
    });
    expect(values).toMatchObject([
      { Name: 'Mine' },
      null,
      { Count: 0, _Items: [] },
      { Count: 1, _Items: [expect.anything()] },
    ]);
  });

  it('should go when they are deleted, and answer ItemNotFound after', async () => {
    const host = await team();
    const { code } = await host.run((workbook) => {
      const chart = add(workbook, 'A1:B4');
      chart.call('Delete');
      chart.load('Name');
    });
    expect([chartsOn(host), code]).toEqual([[], 'ItemNotFound']);
  });

  it('should lie where they are put, in points from the corner of the sheet', async () => {
    const host = await team();
    const { values } = await host.run((workbook) => {
      const chart = add(workbook, 'A1:B4');
      chart.set('Left', 100);
      chart.set('Top', 20);
      chart.set('Width', 300);
      chart.set('Height', 150);
      chart.load('Left', 'Top', 'Width', 'Height');
    });
    expect(values).toMatchObject([{ Left: 100, Top: 20, Width: 300, Height: 150 }]);
    expect(chartsOn(host)[0]?.place.from).toEqual({ row: 1, column: 2, down: 5, across: 4 });
  });

  it('should lose the values that were on a sheet which is deleted', async () => {
    const host = await team();
    await host.run((workbook) => {
      const chart = charts(workbook, 'Data').method('Add', 'Line', rangeOf(workbook, 'A1:B4'));
      chart.set('Name', 'Far');
      sheetOf(workbook).call('Delete');
    });
    expect(chartsOn(host)[0]).toMatchObject({ name: 'Far', series: [{ name: '', values: null, categories: null }] });
  });

  it('should turn to the sheet of a chart that is activated', async () => {
    const host = await team();
    await host.run((workbook) =>
      charts(workbook, 'Data').method('Add', 'Line', rangeOf(workbook, 'A1:B4')).call('Activate'),
    );
    expect(host.grid.activeSheet()).toBe(host.grid.sheets()[1]?.id);
  });
});

describe('what is refused', () => {
  it.each<[string, (chart: Path, workbook: Path) => void, string]>([
    ['a type that is not covered', (chart) => chart.set('ChartType', 'Funnel'), 'ApiNotFound'],
    ['a type that Excel has not', (chart) => chart.set('ChartType', 'Cloud'), 'InvalidArgument'],
    ['a data label', (chart) => chart.property('DataLabels'), 'ApiNotFound'],
    [
      'the line of columns',
      (chart) =>
        chart.property('Series').method('GetItemAt', 0).property('Format').property('Line').set('Color', '#112233'),
      'ApiNotFound',
    ],
    [
      'one colour for all slices',
      (chart) => {
        chart.set('ChartType', 'Pie');
        chart
          .property('Series')
          .method('GetItemAt', 0)
          .property('Format')
          .property('Fill')
          .call('SetSolidColor', 'red');
      },
      'ApiNotFound',
    ],
    [
      'an end of the category axis',
      (chart) => chart.property('Axes').property('CategoryAxis').set('Minimum', 1),
      'ApiNotFound',
    ],
    [
      'values of several columns',
      (chart, workbook) =>
        chart.property('Series').method('GetItemAt', 0).call('SetValues', rangeOf(workbook, 'A1:C4')),
      'ApiNotFound',
    ],
    ['a series that is not there', (chart) => chart.property('Series').method('GetItemAt', 5), 'InvalidArgument'],
    [
      'an end of the axis before it was set',
      (chart) => chart.property('Axes').property('ValueAxis').load('Minimum'),
      'ApiNotFound',
    ],
  ])('should be %s', async (_, act, code) => {
    const host = await team();
    const answer = await host.run((workbook) => act(add(workbook, 'A1:B4'), workbook));
    expect(answer.code).toBe(code);
  });

  it('should be any change of charts on a protected sheet, unless objects may be edited', async () => {
    const host = await team();
    await host.run((workbook) => {
      add(workbook, 'A1:B4');
      sheetOf(workbook).property('Protection').call('Protect');
    });
    const attempts: ((workbook: Path) => unknown)[] = [
      (workbook) => add(workbook, 'A1:B4'),
      (workbook) => charts(workbook).item('Chart 1').call('Delete'),
      (workbook) => charts(workbook).item('Chart 1').set('Name', 'Other'),
    ];
    for (const attempt of attempts) {
      expect((await host.run((workbook) => void attempt(workbook))).code).toBe('AccessDenied');
    }
    const { code } = await host.run((workbook) => {
      sheetOf(workbook).property('Protection').call('Unprotect');
      sheetOf(workbook).property('Protection').call('Protect', { allowEditObjects: true });
      charts(workbook).item('Chart 1').set('Name', 'Other');
    });
    expect(code).toBe(null);
  });
});
