import type { TrendPoint } from '../feedback/trends.ts';
import { DIMENSIONS } from '../plan/schema.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import { cellAddress, fixedAddress, fixedAreaAddress, sheetPrefix } from './address.ts';
import { chartedFormula, chosenAddress, rowOfName } from './dashboardAgent.ts';
import type { DashboardPlaces } from './dashboardFormulas.ts';
import { BODY, HEADING, NOTE, UNSEEN_POINTS } from './looks.ts';
import type { Area, Block, CellSpec, CellStyle } from './sheetSpec.ts';
import { trendAgents, trendsLayout, trendTotals, type TrendsLayout } from './trendsLayout.ts';
import { agentsOf } from './trendsSheet.ts';
import { POINTS_FORMAT } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

/** Months of a year: more would be no more than a scrawl beside the other charts. */
const MOST_SHOWN = 12;

/** Where the dashboard finds the periods that it shows. */
export interface DashboardTrend {
  readonly points: readonly TrendPoint[];
  readonly layout: TrendsLayout;
  /** How many of the last points are shown. */
  readonly shown: number;
}

/** Null unless two periods have figures: one point is no trend. */
export function trendOnDashboard(points: readonly TrendPoint[]): DashboardTrend | null {
  if (points.filter(({ figures }) => figures !== null).length < 2) return null;
  const layout = trendsLayout(points.length, agentsOf(points).length);
  return { points, layout, shown: Math.min(points.length, MOST_SHOWN) };
}

/** The cells of the periods shown, in a column of the dashboard. */
export const trendRows = ({ layout }: DashboardPlaces, { shown }: DashboardTrend, column: number): Area => ({
  row: layout.headingRow + 1,
  column,
  rows: shown,
  columns: 1,
});

const NOTE_ROWS = 7;

/** Team and chosen agent by period beside the ranking; or why there is no trend, and how to get one. */
export function trendBlocks(
  places: DashboardPlaces,
  trend: DashboardTrend | null,
): { readonly blocks: Block[]; readonly merges: Area[] } {
  const { headingRow: row, team } = places.layout;
  const t = translatorOf(places.card.language);
  const note = (at: number, text: string, rows: number) => ({
    block: { row: at, column: 0, style: { ...NOTE, wrap: true, vertical: 'top' } as const, cells: [[text]] },
    area: { row: at, column: 0, rows, columns: team.agent + 1 },
  });
  if (trend === null) {
    const heading = { row, column: 0, style: HEADING, cells: [[t('sheet.dashboard.trend'), '', '', '']] };
    const { block, area } = note(row + 1, t('sheet.dashboard.noTrend'), NOTE_ROWS);
    return { blocks: [heading, block], merges: [area] };
  }
  const { block, area } = note(row + 1 + trend.shown, trendNote(places, trend), 2);
  return { blocks: [...tableBlocks(places, trend), block], merges: [area] };
}

function trendNote({ card }: DashboardPlaces, { points, shown }: DashboardTrend): string {
  const t = translatorOf(card.language);
  const sheet = t('sheet.trends.name');
  const more = points.length > shown;
  const where = more
    ? t('sheet.dashboard.trendShown', { shown, periods: points.length, sheet })
    : t('sheet.dashboard.trendAll', { sheet });
  const plans = new Set(points.slice(-shown).flatMap(({ figures }) => (figures ? [planOf(figures.made)] : [])));
  return plans.size > 1 ? `${where} ${t('sheet.dashboard.trendPlans')}` : where;
}

const planOf = ({ plan, version }: { readonly plan: string; readonly version: number }): string => `${version} ${plan}`;

const RIGHT: CellStyle = { horizontal: 'right' };

function tableBlocks(places: DashboardPlaces, trend: DashboardTrend): Block[] {
  const { layout, card } = places;
  const { headingRow, data } = layout;
  const t = translatorOf(card.language);
  const name = chosenAddress(layout);
  const heads: CellSpec[] = [
    t('sheet.actuals.period'),
    { value: t('sheet.dashboard.team'), style: RIGHT },
    { formula: `=IF(${name}="",${textLiteral(t('sheet.actuals.agent'))},${name})`, style: RIGHT },
    { value: t('sheet.field.version'), style: RIGHT },
  ];
  const points = trend.points.slice(-trend.shown);
  const agents = sheetPrefix(t('sheet.trends.name')) + fixedAreaAddress(trendAgents(trend.layout));
  return [
    { row: headingRow, column: 0, style: HEADING, cells: [heads] },
    {
      ...{ row: headingRow + 1, column: 0, style: BODY },
      cells: points.map((point, index) => shownCells(places, point, headingRow + 1 + index)),
    },
    {
      ...{ row: headingRow, column: data, style: UNSEEN_POINTS },
      cells: [
        [{ formula: `=${rowOfName(name, agents)}` }],
        ...points.map((_, index) => chartedCells(places, trend, trend.points.length - trend.shown + index)),
      ],
    },
  ];
}

function shownCells({ layout, card }: DashboardPlaces, { period, figures }: TrendPoint, row: number): CellSpec[] {
  const dash = translatorOf(card.language)('sheet.dashboard.missing');
  const shown = (column: number): CellSpec => {
    const cell = cellAddress(row, column);
    return {
      formula: `=IF(ISNUMBER(${cell}),${cell},${textLiteral(dash)})`,
      style: { ...RIGHT, bold: true, numberFormat: POINTS_FORMAT },
    };
  };
  const version: CellSpec = { value: figures?.made.version ?? dash, style: { ...RIGHT, numberFormat: '0' } };
  return [period, shown(layout.data), shown(layout.data + 1), version];
}

/** Unseen: total of team and agent, and the team's points by dimension, as the charts take them. */
function chartedCells({ layout, card }: DashboardPlaces, trend: DashboardTrend, period: number): CellSpec[] {
  const prefix = sheetPrefix(translatorOf(card.language)('sheet.trends.name'));
  const { firstRow, total, dimensions } = trend.layout;
  const ofTeam = (column: number): CellSpec => ({
    formula: chartedFormula(prefix + fixedAddress(firstRow + period, column)),
  });
  const row = fixedAddress(layout.headingRow, layout.data);
  const own = `INDEX(${prefix}${fixedAreaAddress(trendTotals(trend.layout, period))},${row})`;
  return [
    ofTeam(total),
    { formula: `=IF(${row}=0,NA(),IF(ISNUMBER(${own}),${own},NA()))` },
    ...layout.dimensions.map((dimension) => ofTeam(dimensions + DIMENSIONS.indexOf(dimension))),
  ];
}
