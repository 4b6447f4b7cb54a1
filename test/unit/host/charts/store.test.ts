import { describe, expect, it } from 'vitest';
import type { GridChart } from '../../../../host/grid/chart.ts';
import { chartContent, chartFrom, readReference } from '../../../../host/grid/chartContent.ts';
import { coveredBy, createChartStore, moveOver, onCopy, withoutSheet } from '../../../../host/grid/chartStore.ts';

const cells = (sheet: string, row: number, rows = 3) => ({ sheet, row, column: 1, rows, columns: 1 });

const CHART: GridChart = {
  ...{ id: 'x', sheet: 's1', name: 'Chart 1', type: 'Line', title: 'T', showTitle: true, legend: null },
  place: { from: { row: 4, column: 2, down: 3, across: 0 }, to: { row: 9, column: 5, down: 0, across: 6 } },
  ...{ minimum: 0, maximum: null, reverseValues: false, reverseCategories: true },
  series: [
    { name: cells('s2', 0, 1), values: cells('s2', 1), categories: cells('s1', 1), color: '#112233' },
    { name: 'Mean', values: cells('s1', 5, 1), categories: null },
  ],
};

const NAMES: Readonly<Record<string, string>> = { s1: 'Team', s2: "Ann's 表" };

describe('the charts of a workbook', () => {
  it('should tell of changes, and of nothing where nothing changed', () => {
    const store = createChartStore(() => 'new');
    let told = 0;
    store.onChange(() => (told += 1));
    const { id } = store.addChart(CHART);
    store.change((chart) => chart);
    store.updateChart(id, { name: 'Other' });
    expect([told, store.charts('s1')[0]?.name, store.charts('s2')]).toEqual([2, 'Other', []]);
  });

  it('should cover the rows and columns that they reach into', () => {
    expect(coveredBy(CHART)).toEqual({ sheet: 's1', row: 4, column: 2, rows: 5, columns: 4 });
  });

  it('should move and grow with the cells below them', () => {
    expect(moveOver(CHART, { ...coveredBy(CHART), row: 6, rows: 8 }).place).toEqual({
      from: { row: 6, column: 2, down: 3, across: 0 },
      to: { row: 14, column: 5, down: 0, across: 6 },
    });
  });

  it('should lose what they show of a sheet that goes, and go with their own', () => {
    expect(withoutSheet('s1')(CHART)).toBeNull();
    expect(withoutSheet('s2')(CHART)?.series).toEqual([
      { name: '', values: null, categories: cells('s1', 1), color: '#112233' },
      CHART.series[1],
    ]);
  });

  it('should show on the copy of their sheet what the copy holds', () => {
    const copy = onCopy(CHART, 's9');
    expect([copy.sheet, copy.series[0]?.values?.sheet, copy.series[1]?.values?.sheet]).toEqual(['s9', 's2', 's9']);
  });
});

describe('a chart in a file', () => {
  const content = chartContent(CHART, (id) => NAMES[id] ?? '');

  it('should refer to cells by the names of their sheets', () => {
    expect(content.series).toEqual([
      { name: "='Ann''s 表'!$B$1", values: "='Ann''s 表'!$B$2:$B$4", categories: '=Team!$B$2:$B$4', color: '#112233' },
      { name: 'Mean', values: '=Team!$B$6', categories: '' },
    ]);
  });

  it('should be the same chart again when it is read', () => {
    const idOf = (name: string) => Object.keys(NAMES).find((id) => NAMES[id] === name);
    expect({ ...chartFrom(content, 's1', idOf), id: 'x' }).toEqual(CHART);
  });

  it('should read one rectangle of cells and nothing else', () => {
    expect(readReference('=Team!$C$4:$A$2')).toEqual({ sheetName: 'Team', row: 1, column: 0, rows: 3, columns: 3 });
    expect(['=Team!$A:$A', '=(Team!$A$1,Team!$B$1)', '={1,2}', '=Points', ''].map(readReference)).toEqual(
      Array(5).fill(null),
    );
  });
});
