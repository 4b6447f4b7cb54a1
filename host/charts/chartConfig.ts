import type { ChartConfiguration, ChartDataset, ChartOptions, ScaleOptionsByType } from 'chart.js';
import type { ChartType } from '../grid/chart.ts';
import type { ChartPicture, PictureSeries } from './chartPicture.ts';

/** What the page around a chart gives it. */
export interface Looks {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  readonly font: string;
  /** A number as a cell with this format shows it. */
  readonly formatted: (value: number, format: string) => string;
}

/** Excel's colours, in their order. */
export const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

const colorAt = (index: number): string => SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];

/** The chart as its drawing library takes it. */
export function configOf(picture: ChartPicture, looks: Looks): ChartConfiguration {
  const drawing = DRAWINGS[familyOf(picture.type)];
  const datasets = picture.series.map((series, index) => ({
    label: series.name,
    data: [...series.values],
    ...drawing.dataset(series, series.color ?? colorAt(index), picture, looks),
  }));
  return {
    type: drawing.as,
    data: { labels: [...picture.labels], datasets: datasets as ChartDataset[] },
    options: { ...common(picture, looks), ...drawing.options(picture, looks) },
  };
}

type Family = 'bars' | 'lines' | 'area' | 'round' | 'radar';

interface Drawing {
  readonly as: 'bar' | 'line' | 'pie' | 'radar';
  readonly dataset: (series: PictureSeries, color: string, picture: ChartPicture, looks: Looks) => object;
  readonly options: (picture: ChartPicture, looks: Looks) => ChartOptions;
}

function familyOf(type: ChartType): Family {
  if (type.startsWith('Bar') || type.startsWith('Column')) return 'bars';
  if (type.startsWith('Line')) return 'lines';
  if (type.startsWith('Radar')) return 'radar';
  return type === 'Area' ? 'area' : 'round';
}

const MARKED: ReadonlySet<ChartType> = new Set(['LineMarkers', 'RadarMarkers']);
/** Excel leaves one and a half bars free between groups of them. */
const GAP = 1.5;

const lined = (color: string, { type }: ChartPicture): object => ({
  borderColor: color,
  backgroundColor: color,
  borderWidth: 2.25,
  pointRadius: MARKED.has(type) ? 3.5 : 0,
  pointHoverRadius: 5,
});

/** Ends in two digits of opacity. */
const veiled = (color: string, opacity: string): string => `${color}${opacity}`;

const DRAWINGS: Readonly<Record<Family, Drawing>> = {
  bars: {
    as: 'bar',
    dataset: (_, color, { series, type }) => {
      const beside = type.includes('Stacked') ? 1 : series.length;
      return { backgroundColor: color, categoryPercentage: beside / (beside + GAP), barPercentage: 1 };
    },
    options: (picture, looks) => ({
      indexAxis: picture.type.startsWith('Bar') ? 'y' : 'x',
      scales: axes(picture, looks, picture.type.includes('Stacked')),
    }),
  },
  lines: {
    as: 'line',
    dataset: (_, color, picture) => lined(color, picture),
    options: (picture, looks) => ({ scales: axes(picture, looks, false) }),
  },
  area: {
    as: 'line',
    dataset: (_, color, picture) => ({
      ...lined(color, picture),
      fill: 'origin',
      backgroundColor: veiled(color, 'CC'),
    }),
    options: (picture, looks) => ({ scales: axes(picture, looks, false) }),
  },
  round: {
    as: 'pie',
    dataset: ({ values }, _, __, { surface }) => ({
      backgroundColor: values.map((___, i) => colorAt(i)),
      borderColor: surface,
      borderWidth: 1.5,
    }),
    options: ({ type }) => ({ cutout: type === 'Doughnut' ? '50%' : 0 }) as ChartOptions,
  },
  radar: {
    as: 'radar',
    dataset: (_, color, picture) => ({
      ...lined(color, picture),
      fill: picture.type === 'RadarFilled',
      backgroundColor: picture.type === 'RadarFilled' ? veiled(color, '99') : color,
    }),
    options: (picture, looks) => ({ scales: { r: radial(picture, looks) } }) as ChartOptions,
  },
};

function common({ title, legend, format }: ChartPicture, { text, quiet, font, formatted }: Looks): ChartOptions {
  const place = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right', Corner: 'right' } as const;
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    font: { family: font, size: 12 },
    layout: { padding: { left: 10, right: 14, top: 8, bottom: 8 } },
    plugins: {
      title: {
        display: title !== '',
        text: title,
        color: text,
        font: { family: font, size: 16, weight: 'normal' },
        padding: { top: 2, bottom: 10 },
      },
      legend: {
        display: legend !== null,
        position: place[legend ?? 'Bottom'],
        align: legend === 'Corner' ? 'start' : 'center',
        labels: { color: quiet, boxWidth: 12, boxHeight: 8, font: { family: font, size: 12 } },
      },
      tooltip: {
        callbacks: {
          label: ({ dataset, raw }) =>
            ` ${dataset.label ?? ''} ${typeof raw === 'number' ? formatted(raw, format) : ''}`,
        },
      },
    },
  };
}

/** Excel lets an axis of lines begin elsewhere than at 0 where all values are near each other. */
const NEAR = 5 / 6;

function values(picture: ChartPicture, { quiet, line, font, formatted }: Looks): object {
  const all = picture.series.flatMap((series) => series.values).filter((value) => value !== null);
  const isNear = familyOf(picture.type) !== 'bars' && Math.min(...all) > NEAR * Math.max(...all);
  return {
    ...(picture.minimum !== null && { min: picture.minimum }),
    ...(picture.maximum !== null && { max: picture.maximum }),
    beginAtZero: !isNear,
    ticks: {
      color: quiet,
      font: { family: font, size: 12 },
      backdropColor: 'transparent',
      callback: (value: number | string) => formatted(Number(value), picture.format),
    },
    grid: { color: line },
  };
}

/** Where an axis is turned round, the other one stands at its other end, as in Excel. */
function axes(picture: ChartPicture, looks: Looks, stacked: boolean): NonNullable<ChartOptions['scales']> {
  const { reverseValues, reverseCategories, type } = picture;
  const isFlat = type.startsWith('Bar');
  const valueAxis = {
    ...values(picture, looks),
    stacked,
    reverse: reverseValues,
    border: { display: false },
    position: isFlat ? (reverseCategories ? 'top' : 'bottom') : reverseCategories ? 'right' : 'left',
  };
  const categoryAxis = {
    stacked,
    // The library lists bars from the top down, Excel from the bottom up.
    reverse: isFlat !== reverseCategories,
    offset: type !== 'Area',
    position: isFlat ? (reverseValues ? 'right' : 'left') : reverseValues ? 'top' : 'bottom',
    ticks: { color: looks.quiet, font: { family: looks.font, size: 12 } },
    grid: { display: false },
    border: { color: looks.line },
  };
  const scales = isFlat ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis };
  return scales as NonNullable<ChartOptions['scales']>;
}

function radial(picture: ChartPicture, looks: Looks): Partial<ScaleOptionsByType<'radialLinear'>> {
  const { text, line, font } = looks;
  return {
    ...values(picture, looks),
    grid: { color: line },
    angleLines: { color: line },
    pointLabels: { color: text, font: { family: font, size: 12 } },
  } as Partial<ScaleOptionsByType<'radialLinear'>>;
}
