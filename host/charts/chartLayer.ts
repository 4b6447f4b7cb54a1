import './charts.css';
import type { GridChart } from '../grid/chart.ts';
import type { Language } from '../grid/language.ts';
import type { UniverGrid } from '../grid/univerGrid.ts';
import type { Looks } from './chartConfig.ts';
import { createFigure, type ChartFigure } from './chartFigure.ts';
import { pictureOf } from './chartPicture.ts';
import { describeChart } from './chartWords.ts';
import type { drawChart } from './drawChart.ts';

/** The charts of the sheet in view, drawn over its cells. */
export interface ChartLayer {
  setLanguage(language: Language): void;
}

type Draw = typeof drawChart;

export function createChartLayer(grid: UniverGrid, place: HTMLElement, firstLanguage: Language): ChartLayer {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  const cells = { ...grid, isShown: grid.chartView.isShown };
  const figures = new Map<string, ChartFigure>();
  let language = firstLanguage;
  let draw: Draw | null = null;
  let isStale = true;

  const update = (): void => {
    const charts = grid.charts(grid.activeSheet());
    if (charts.length > 0 && draw === null) void load();
    drop(figures, charts);
    if (draw === null) return;
    attach(layer, grid.chartView.surface());
    for (const chart of charts) show(figureOf(chart, draw), chart);
    isStale = false;
  };
  const soon = onceAFrame(update);
  const load = async (): Promise<void> => {
    ({ drawChart: draw } = await import('./drawChart.ts'));
    again();
  };
  const again = (): void => {
    isStale = true;
    soon();
  };
  const figureOf = (chart: GridChart, by: Draw): ChartFigure => {
    const figure = figures.get(chart.id) ?? createFigure(chart.name, by);
    figure.element.dataset['chart'] = chart.name;
    figures.set(chart.id, figure);
    layer.append(...(figure.element.parentElement === layer ? [] : [figure.element]));
    return figure;
  };
  const show = (figure: ChartFigure, chart: GridChart): void => {
    figure.place(grid.chartView.placeOf(chart.place));
    figure.mark(grid.chartView.active() === chart.id);
    if (!isStale && figure.element.hasChildNodes()) return;
    const picture = pictureOf(chart, cells);
    figure.draw(picture, describeChart(picture, language), looksOf(layer, grid));
  };

  grid.chartView.onChange(again);
  grid.chartView.onMove((what) => (what === 'content' ? again() : soon()));
  grid.listen(({ kind }) => kind === 'calculated' && again());
  new ResizeObserver(soon).observe(place);
  // The page's colours.
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['class'] });
  again();
  return {
    setLanguage: (chosen) => {
      language = chosen;
      again();
    },
  };
}

function drop(figures: Map<string, ChartFigure>, charts: readonly GridChart[]): void {
  const there = new Set(charts.map(({ id }) => id));
  for (const [id, figure] of figures) {
    if (there.has(id)) continue;
    figure.remove();
    figures.delete(id);
  }
}

/** Each workbook has a surface of its own. */
function attach(layer: HTMLElement, surface: HTMLElement | null): void {
  if (surface && layer.parentElement !== surface) surface.append(layer);
}

function onceAFrame(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      work();
    });
  };
}

function looksOf(layer: HTMLElement, grid: UniverGrid): Looks {
  const style = getComputedStyle(layer);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    text: color('text'),
    quiet: color('quiet'),
    line: color('line'),
    surface: color('surface'),
    font: style.fontFamily,
    formatted: grid.chartView.formatted,
  };
}
