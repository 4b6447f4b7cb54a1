import type { ChartType } from '../../grid/chart.ts';

interface Choice {
  readonly of: readonly ChartType[];
  readonly known: readonly string[];
  readonly as: string;
}

const KNOWN = `3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 LineStacked
  LineStacked100 LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded 3DPieExploded BarOfPie XYScatterSmooth
  XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 3DAreaStacked
  3DAreaStacked100 DoughnutExploded Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble
  Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100
  CylinderBarClustered CylinderBarStacked CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked
  ConeColStacked100 ConeBarClustered ConeBarStacked ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked
  PyramidColStacked100 PyramidBarClustered PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn 3DLine 3DPie
  XYScatter 3DArea Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel`;

/** The types that are drawn and kept in files, and Excel's others. */
export const CHART_TYPES: Choice = {
  of: [
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
  ],
  known: KNOWN.split(/\s+/),
  as: 'Chart.chartType',
};
