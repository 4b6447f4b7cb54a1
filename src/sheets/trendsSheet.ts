import { MOST_PERIODS, type TrendPeriod, type TrendPoint } from '../feedback/trends.ts';
import { dimensionName, planName } from '../i18n/names.ts';
import type { Pieces } from '../pieces.ts';
import { DIMENSIONS, type Language } from '../plan/schema.ts';
import { BODY, COLORS, HEADING, NOTE, SUBTITLE, TITLE } from './looks.ts';
import { rowBlocks } from './rowBlocks.ts';
import type { Block, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { trendsLayout, type TrendsLayout } from './trendsLayout.ts';
import { POINTS_FORMAT } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

const WIDTHS = { name: 118, figure: 92 };
const RIGHT: CellStyle = { horizontal: 'right' };
const POINTS: CellStyle = { ...RIGHT, numberFormat: POINTS_FORMAT };

const INDENTED: CellStyle = { indent: 1 };

/** Team and agents by period, as values with the plan that made them, for the charts of the dashboard [S-32]. */
export function* trendsInPieces(points: readonly TrendPoint[], language: Language): Pieces<SheetSpec> {
  const agents = agentsOf(points);
  const layout = trendsLayout(points.length, agents.length);
  const t = translatorOf(language);
  const totals = yield* totalBlocks(points, agents, layout);
  return {
    key: 'trends',
    name: t('sheet.trends.name'),
    blocks: [
      {
        ...{ row: 0, column: 0 },
        cells: [
          [{ value: t('sheet.trends.title'), style: TITLE }],
          [{ value: t('sheet.trends.hint'), style: SUBTITLE }],
          [{ value: t('sheet.trends.again', { most: MOST_PERIODS }), style: NOTE }],
        ],
      },
      ...teamBlocks(points, layout, language),
      agentHeading(points, layout, language),
      ...totals,
    ],
    columnWidths: [WIDTHS.name, ...Array<number>(Math.max(layout.columns - 1, points.length)).fill(WIDTHS.figure)],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: layout.headingRow, rows: 1, height: 32 },
    ],
    freeze: { rows: 0, columns: 1 },
    tabColor: COLORS.yellowText,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, pageNumbers: true },
  };
}

/** Everybody who has a total in one of the periods, those of the last first. */
export const agentsOf = (points: readonly TrendPoint[]): readonly string[] => [
  ...new Set([...points].reverse().flatMap(({ figures }) => [...(figures?.totals.keys() ?? [])])),
];

function teamBlocks(points: readonly TrendPoint[], layout: TrendsLayout, language: Language): Block[] {
  const t = translatorOf(language);
  const right = (value: string): CellSpec => ({ value, style: RIGHT });
  const heads: CellSpec[] = [
    t('sheet.actuals.period'),
    ...[t('sheet.field.version'), t('sheet.trends.made'), t('sheet.trends.people')].map(right),
    ...[t('sheet.dashboard.withTotal'), t('sheet.dashboard.averageTotal')].map(right),
    ...DIMENSIONS.map((dimension) => right(dimensionName(dimension, language))),
    { value: t('sheet.trends.plan'), style: INDENTED },
  ];
  const cells = points.map(({ period, figures }) => [
    { value: period, style: { bold: true } },
    ...(figures === null ? [] : figuresOf(figures, language)),
  ]);
  return [
    { row: layout.headingRow, column: 0, style: HEADING, cells: [heads] },
    { row: layout.firstRow, column: 0, style: BODY, cells },
  ];
}

function figuresOf({ made, people, withTotal, total, dimensions }: TrendPeriod, language: Language): CellSpec[] {
  return [
    ...[made.version, made.date, people, withTotal].map((value): CellSpec => ({ value, style: RIGHT })),
    ...[total, ...DIMENSIONS.map((each) => dimensions[each])].map((value): CellSpec => ({ value, style: POINTS })),
    { value: planName({ name: made.plan }, language), style: INDENTED },
  ];
}

function agentHeading(points: readonly TrendPoint[], { agents }: TrendsLayout, language: Language): Block {
  const agent = translatorOf(language)('sheet.actuals.agent');
  const periods = points.map(({ period }): CellSpec => ({ value: period, style: RIGHT }));
  return { row: agents.headingRow, column: 0, style: HEADING, cells: [[agent, ...periods]] };
}

const totalBlocks = (points: readonly TrendPoint[], agents: readonly string[], layout: TrendsLayout): Pieces<Block[]> =>
  rowBlocks({ row: layout.agents.firstRow, column: 0, style: { ...BODY, ...POINTS } }, agents.length, (row) => {
    const agent = agents[row] ?? '';
    const totals = points.map(({ figures }) => figures?.totals.get(agent) ?? null);
    return [{ value: agent, style: { bold: true, horizontal: 'left', numberFormat: '@' } }, ...totals];
  });
