import type { XmlElement } from '@rgrove/parse-xml';
import { parseChart } from 'hucre/ooxml';
import type { Sheet } from 'hucre/xlsx';
import type { ChartContent, ChartPlace, ChartType, LegendPosition, SeriesContent } from '../grid/chart.ts';
import { readReference } from '../grid/chartContent.ts';
import { attribute, childrenOf, descend, elementsOf, nameOf, rootOf, type Parts } from './xmlParts.ts';

type FileChart = NonNullable<Sheet['charts']>[number];
type FileSeries = NonNullable<FileChart['series']>[number];

export interface ReadChart {
  readonly chart: ChartContent;
  /** It has more than is kept: labels at its points, trend lines, titles of axes. */
  readonly isPartly: boolean;
}

interface Frame {
  readonly name: string;
  readonly place: ChartPlace;
}

/** A chart of a file; null for one of a kind that is not drawn here, or that shows more than ranges of cells. */
export function chartFrom(parts: Parts, path: string, frame: Frame, theme: readonly string[]): ReadChart | null {
  const file = parseChart(parts.get(path) ?? '');
  const [plot, ...others] = plotsIn(rootOf(parts, path));
  const type = plot && others.length === 0 ? typeOf(plot) : null;
  if (!file || !plot || !type) return null;
  const elements = childrenOf(plot, 'ser');
  const series = (file.series ?? []).map((each, i) => seriesFrom(each, elements[i], { type, theme }));
  if (series.length === 0 || series.some((each) => each === null)) return null;
  return {
    chart: { ...frame, type, ...looksOf(file), series: series.filter((each) => each !== null) },
    isPartly: hasMore(file),
  };
}

function plotsIn(root: XmlElement | null): readonly XmlElement[] {
  const area = descend(root, 'chart', 'plotArea');
  return elementsOf(area).filter((element) => nameOf(element).endsWith('Chart'));
}

const valueOf = (parent: XmlElement, name: string): string => attribute(descend(parent, name), 'val') ?? '';

const GROUPS: Readonly<Record<string, '' | 'Clustered' | 'Stacked' | 'Stacked100'>> = {
  '': 'Clustered',
  clustered: 'Clustered',
  standard: 'Clustered',
  stacked: 'Stacked',
  percentStacked: 'Stacked100',
};

const isPlain = (plot: XmlElement): boolean => ['', 'standard'].includes(valueOf(plot, 'grouping'));

/** Without marks unless some series has them, as it has where it says nothing of them. */
const isMarked = (plot: XmlElement): boolean =>
  childrenOf(plot, 'ser').some((series) => attribute(descend(series, 'marker', 'symbol'), 'val') !== 'none');

function typeOf(plot: XmlElement): ChartType | null {
  switch (nameOf(plot)) {
    case 'barChart': {
      const group = GROUPS[valueOf(plot, 'grouping')];
      const direction = valueOf(plot, 'barDir') === 'bar' ? 'Bar' : 'Column';
      return group ? (`${direction}${group}` as ChartType) : null;
    }
    case 'lineChart':
      return isPlain(plot) ? (isMarked(plot) ? 'LineMarkers' : 'Line') : null;
    case 'areaChart':
      return isPlain(plot) ? 'Area' : null;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'radarChart':
      if (valueOf(plot, 'radarStyle') === 'filled') return 'RadarFilled';
      return valueOf(plot, 'radarStyle') === 'marker' && isMarked(plot) ? 'RadarMarkers' : 'Radar';
    default:
      return null;
  }
}

interface Among {
  readonly type: ChartType;
  readonly theme: readonly string[];
}

/** null where its values are something else than one rectangle of cells. */
function seriesFrom(file: FileSeries, element: XmlElement | undefined, among: Among): SeriesContent | null {
  const values = reference(file.valuesRef);
  const categories = reference(file.categoriesRef);
  if (values === null || categories === null || file.valuesRef === undefined) return null;
  const named = descend(element, 'tx', 'strRef', 'f')?.text;
  const color = colorOf(element, among);
  return {
    name: named !== undefined && reference(named) ? `=${named}` : (file.name ?? ''),
    values,
    categories,
    ...(color !== null && { color }),
  };
}

/** '' for cells that are gone or none at all; null for anything that is no rectangle of cells. */
function reference(text: string | undefined): string | null {
  if (text === undefined || text.includes('#REF!')) return '';
  return readReference(`=${text}`) ? `=${text}` : null;
}

/** Lines are coloured by their stroke, anything else by what fills it. */
function colorOf(element: XmlElement | undefined, { type, theme }: Among): string | null {
  const properties = descend(element, 'spPr');
  const isLine = /^Line|^Radar(?!Filled)/.test(type);
  const fill = isLine ? descend(properties, 'ln', 'solidFill') : descend(properties, 'solidFill');
  const plain = attribute(descend(fill, 'srgbClr'), 'val');
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const named = THEME.indexOf(attribute(descend(fill, 'schemeClr'), 'val') ?? '');
  const color = theme[named];
  return color === undefined ? null : `#${color.slice(-6).toUpperCase()}`;
}

/** The order in which files list the colours of a theme. */
const THEME = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

const LEGENDS: Readonly<Record<string, LegendPosition>> = {
  top: 'Top',
  bottom: 'Bottom',
  left: 'Left',
  right: 'Right',
  topRight: 'Corner',
};

function looksOf(file: FileChart): Omit<ChartContent, 'name' | 'place' | 'type' | 'series'> {
  const { title, autoTitleDeleted, legend, axes } = file;
  return {
    title: title ?? null,
    showTitle: autoTitleDeleted !== true,
    legend: legend ? (LEGENDS[legend] ?? null) : null,
    minimum: axes?.y?.scale?.min ?? null,
    maximum: axes?.y?.scale?.max ?? null,
    reverseValues: axes?.y?.reverse ?? false,
    reverseCategories: axes?.x?.reverse ?? false,
  };
}

function hasMore({ axes, series = [], dataLabels, dataTable }: FileChart): boolean {
  const labels = [dataLabels, ...series.map((each) => each.dataLabels)];
  return (
    [axes?.x?.title, axes?.y?.title, dataTable].some((part) => part !== undefined) ||
    labels.some((each) => each?.showValue ?? each?.showCategoryName ?? each?.showSeriesName ?? each?.showPercent) ||
    series.some((each) => [each.trendlines, each.errorBars].some((list) => list !== undefined && list.length > 0))
  );
}
