import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { plainSheet } from '../../../../host/files/plainSheet.ts';
import { readWorkbook } from '../../../../host/files/readWorkbook.ts';
import { writeWorkbook } from '../../../../host/files/writeWorkbook.ts';
import type { ChartContent, ChartType } from '../../../../host/grid/chart.ts';
import type { WorkbookContent } from '../../../../host/grid/grid.ts';
import { recalculate } from '../../../helpers/libreOffice.ts';
import { zipEntries } from '../../../helpers/zipEntries.ts';

const SHEET = plainSheet("Ann's 表", [
  ['Agent', 'Points', 'Target'],
  ['Ann', 92, 80],
  ['Bo', 61, 80],
]);

const cells = (reference: string): string => `='Ann''s 表'!${reference}`;

const CHART: ChartContent = {
  ...{ name: 'telekpi-ranking', type: 'BarClustered', title: 'Ranking <A&B>', showTitle: true, legend: 'Right' },
  place: { from: { row: 1, column: 4, down: 3, across: 0 }, to: { row: 14, column: 9, down: 0, across: 7.5 } },
  ...{ minimum: 0, maximum: 120, reverseValues: false, reverseCategories: true },
  series: [
    { name: cells('$B$1'), values: cells('$B$2:$B$3'), categories: cells('$A$2:$A$3'), color: '#107C41' },
    { name: 'Target', values: cells('$C$2:$C$3'), categories: '' },
  ],
};

const workbookWith = (...charts: readonly ChartContent[]): WorkbookContent => ({
  sheets: [plainSheet('First', [['x']]), { ...SHEET, ...(charts.length > 0 && { charts }) }],
  names: [],
  settings: [],
});

const TYPES: readonly ChartType[] = [
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'Area',
  'Pie',
  'Doughnut',
  'Radar',
  'RadarMarkers',
  'RadarFilled',
];
/** Those without axes. */
const ROUND: ReadonlySet<ChartType> = new Set(['Pie', 'Doughnut']);
const chartOf = (type: ChartType): ChartContent =>
  ROUND.has(type) ? { ...CHART, type, minimum: null, maximum: null, reverseCategories: false } : { ...CHART, type };

async function saved(content: WorkbookContent): Promise<WorkbookContent> {
  return readWorkbook(await writeWorkbook(content, []));
}

describe('charts of a workbook that is saved and read again', () => {
  it('should stand beside notes on the same sheet', async () => {
    const [first, sheet] = workbookWith(CHART).sheets;
    const notes = [{ row: 1, column: 0, author: 'Li', text: 'Talk to Ann' }];
    const { sheets } = await saved({
      ...workbookWith(CHART),
      sheets: [first ?? SHEET, { ...(sheet ?? SHEET), notes }],
    });
    expect(sheets[1]).toMatchObject({ charts: [CHART], notes });
  });

  it.each(TYPES)('should be kept with name, place, references, ends and colours: %s', async (type) => {
    const content = workbookWith(chartOf(type));
    expect(await saved(content)).toEqual(content);
  });

  it('should be kept in their order, on several sheets, and with names that take escaping', async () => {
    const [first, second] = workbookWith({ ...CHART, name: 'One "A" & <B>' }, { ...CHART, name: 'Two' }).sheets;
    const content = {
      sheets: [{ ...first, charts: [CHART] }, second],
      names: [],
      settings: [],
    } as unknown as WorkbookContent;
    expect(await saved(content)).toEqual(content);
  });

  it('should keep that there is no title, and that the title is Excel’s own', async () => {
    const { sheets } = await saved(
      workbookWith({ ...CHART, title: null }, { ...CHART, title: 'Hidden', showTitle: false }),
    );
    expect(sheets[1]?.charts?.map(({ title, showTitle }) => [title, showTitle])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it('should keep a series whose cells are gone as one that shows nothing', async () => {
    const content = workbookWith({ ...CHART, series: [{ name: 'Gone', values: '', categories: '' }] });
    expect(await saved(content)).toEqual(content);
  });
});

describe('the parts of a saved file', () => {
  const partsOf = async (chart: ChartContent): Promise<ReadonlyMap<string, string>> =>
    zipEntries(await writeWorkbook(workbookWith(chart), []));

  it('should name the chart where Excel looks for its name, and move and size it with its cells', async () => {
    const drawing = (await partsOf(CHART)).get('xl/drawings/drawing2.xml') ?? '';
    expect(drawing).toContain('name="telekpi-ranking"');
    expect(drawing).toContain('<xdr:twoCellAnchor editAs="twoCell">');
    expect(drawing).toContain('<xdr:row>1</xdr:row><xdr:rowOff>38100</xdr:rowOff></xdr:from>');
  });

  it('should hold a radar as the format wants it', async () => {
    const xml = (await partsOf({ ...CHART, type: 'RadarMarkers' })).get('xl/charts/chart1.xml') ?? '';
    const plot = /<c:plotArea>.*?<c:catAx>/s.exec(xml)?.[0] ?? '';
    expect(plot).toContain('<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/><c:ser>');
    expect(plot).not.toMatch(/lineChart|smooth|c:marker val/);
    expect(plot).toContain("<c:strRef><c:f>'Ann''s 表'!$B$1</c:f></c:strRef>");
  });

  it('should give the marks of a coloured line its colour, which Excel would else take from the theme', async () => {
    const series = [{ name: 'Points', values: '=Team!$B$2:$B$4', categories: '', color: '#1F5C5C' }];
    const xml = (await partsOf({ ...CHART, type: 'LineMarkers', series })).get('xl/charts/chart1.xml') ?? '';
    const marker = /<c:marker>.*?<\/c:marker>/s.exec(xml)?.[0] ?? '';
    expect(marker.match(/<a:srgbClr val="1F5C5C"\/>/g)).toHaveLength(2);
  });

  it('should be untouched where there are no charts', async () => {
    const parts = zipEntries(await writeWorkbook(workbookWith(), []));
    expect([...parts.keys()].filter((path) => /chart|drawing/.test(path))).toEqual([]);
  });
});

describe('charts of other programs', () => {
  it('should be told of where they are of a kind that is not drawn here, and left out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [[1, 2]],
          charts: [
            {
              type: 'scatter',
              series: [{ values: 'B1:B2', categories: 'A1:A2' }],
              anchor: { from: { row: 0, col: 3 } },
            },
            {
              type: 'area',
              areaGrouping: 'stacked',
              series: [{ values: 'B1:B2' }],
              anchor: { from: { row: 0, col: 3 } },
            },
          ],
        },
      ],
    });
    const { sheets, unread } = await readWorkbook(bytes);
    expect(sheets[0]?.charts).toBeUndefined();
    expect(unread).toEqual([
      { sheet: 'Sheet1', name: 'Chart 1', isPartly: false },
      { sheet: 'Sheet1', name: 'Chart 2', isPartly: false },
    ]);
  });

  it('should be read as far as they go, and told of where they have more', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sheet1',
          rows: [[1, 2]],
          charts: [
            {
              type: 'column',
              title: 'Calls',
              series: [{ name: 'n', values: 'B1:B2', color: 'FF0000' }],
              anchor: { from: { row: 0, col: 3 }, to: { row: 9, col: 8 } },
              dataLabels: { showValue: true },
            },
          ],
        },
      ],
    });
    const { sheets, unread } = await readWorkbook(bytes);
    expect(sheets[0]?.charts).toMatchObject([
      {
        type: 'ColumnClustered',
        title: 'Calls',
        series: [{ name: 'n', values: '=Sheet1!B1:B2', color: '#FF0000' }],
        place: { from: { row: 0, column: 3, down: 0, across: 0 }, to: { row: 9, column: 8 } },
      },
    ]);
    expect(unread).toEqual([{ sheet: 'Sheet1', name: 'Chart 1', isPartly: true }]);
  });

  it('should be the same charts after LibreOffice has saved the file', { timeout: 120_000 }, async () => {
    const types: readonly ChartType[] = ['BarClustered', 'ColumnStacked', 'LineMarkers', 'RadarMarkers', 'Pie'];
    const content = workbookWith(...types.map(chartOf));
    const { sheets, unread } = await readWorkbook(await recalculate(await writeWorkbook(content, [])));
    const charts = sheets[1]?.charts ?? [];
    expect(unread).toBeUndefined();
    expect(charts.map(({ type }) => type)).toEqual(types);
    expect(charts.map(({ series }) => series.map(({ values }) => values))).toEqual(
      types.map(() => [cells('$B$2:$B$3'), cells('$C$2:$C$3')]),
    );
    expect(charts[0]).toMatchObject({ title: 'Ranking <A&B>', reverseCategories: true, minimum: 0, maximum: 120 });
    expect(charts[0]?.series[0]).toMatchObject({ name: cells('$B$1'), color: '#107C41' });
  });
});
