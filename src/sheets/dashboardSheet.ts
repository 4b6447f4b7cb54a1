import type { TrendPoint } from '../feedback/trends.ts';
import { indicatorName, planName } from '../i18n/names.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Language } from '../plan/schema.ts';
import { atOnce, type Pieces } from '../pieces.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { chosenBlocks, chosenValidation } from './dashboardAgent.ts';
import { dashboardCharts } from './dashboardCharts.ts';
import { dashboardFormats } from './dashboardFormats.ts';
import { averageFormula, matrixFormula, orderFormula, shownFormula, sourceFormula } from './dashboardFormulas.ts';
import type { DashboardPlaces } from './dashboardFormulas.ts';
import { DATA_COLUMNS, dashboardLayout } from './dashboardLayout.ts';
import { teamBlocks } from './dashboardTeam.ts';
import { trendBlocks, trendOnDashboard } from './dashboardTrend.ts';
import { BODY, COLORS, HEADING, NOTE, SUBHEADING, SUBTITLE, UNSEEN } from './looks.ts';
import { planTitle } from './planTitle.ts';
import { rowBlocks } from './rowBlocks.ts';
import { scorecardPlaces } from './scorecardPlaces.ts';
import { scorecardLayout } from './scorecardLayout.ts';
import type { Block, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { POINTS_FORMAT } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

/** The unseen columns are a gap between what is to be read. */
const LEFT = { label: 118, value: 54, average: 112, agent: 96, data: 2, order: 2 };
const RIGHT = { rank: 42, agent: 114, total: 84, light: 80, grade: 52, coverage: 76, source: 12 };
const MATRIX_WIDTH = 82;
/** Room for two charts beside each other, however few the indicators. */
const LEAST_MATRIX = 250;

/** How the team stands, by formulas on the scorecard of the same plan, people and language [S-32]. */
export const dashboardSheet = (
  compiled: CompiledPlan,
  people: number,
  language: Language,
  options: DashboardOptions = {},
): SheetSpec => atOnce(dashboardInPieces(compiled, people, language, options));

/** What stands on the left of the ranking. */
const SIDE_ROWS = 15;
/** Places of the ranking beside a scorecard of values. */
const FIRST_PLACES = 200;

export interface DashboardOptions {
  /**
   * The rows of a scorecard of values, counted from 0, the best first: then there is nothing to sort, and only
   * the first 200 are shown.
   */
  readonly order?: readonly number[] | null;
  /** Whoever stands beside the team at first; null for the first in the ranking. */
  readonly chosen?: string | null;
  /** As they stand on the sheet of trends; none unless given. */
  readonly trends?: readonly TrendPoint[];
}

/** As `dashboardSheet`, for teams of thousands. */
export function* dashboardInPieces(
  compiled: CompiledPlan,
  people: number,
  language: Language,
  { order = null, chosen = null, trends = [] }: DashboardOptions = {},
): Pieces<SheetSpec> {
  const shown = order === null ? people : Math.min(people, FIRST_PLACES);
  const layout = dashboardLayout(compiled.plan, shown);
  const places = { ...dashboardPlaces(compiled, people, language), layout, order };
  const widths = widthsOf(compiled.plan.indicators.length);
  const trend = trendOnDashboard(trends);
  const { blocks, merges } = trendBlocks(places, trend);
  const body = yield* bodyBlocks(places);
  return {
    key: 'dashboard',
    name: translatorOf(language)('sheet.dashboard.name'),
    blocks: [
      titleBlock(compiled, language),
      ...firstBlocks(shown, people, language),
      ...headingBlocks(places),
      ...body,
      ...teamBlocks(places),
      ...chosenBlocks(places, chosen),
      ...blocks,
    ],
    merges,
    columnWidths: widths,
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: layout.teamRow, rows: layout.bandEnd - layout.teamRow + 1, height: 18 },
      { row: layout.dimensionsRow, rows: 1, height: 32 },
      { row: layout.headingRow, rows: 1, height: 46 },
      { row: layout.headingRow + 1, rows: Math.max(shown + 1, SIDE_ROWS), height: 18 },
    ],
    validations: [chosenValidation(places)],
    conditionalFormats: dashboardFormats(places),
    charts: dashboardCharts(places, widths, trend),
    tabColor: COLORS.yellowText,
    showGridlines: false,
    print: {
      ...{ orientation: 'landscape', fitToWidth: true, pageNumbers: true },
      ...{ titleRows: layout.firstRow - layout.headingRow, titleRowsFrom: layout.headingRow },
    },
  };
}

function widthsOf(indicators: number): number[] {
  const { label, value, average, agent, data, order } = LEFT;
  const unseen = [...Array<number>(DATA_COLUMNS).fill(data), order];
  const matrix = Array<number>(indicators).fill(Math.max(MATRIX_WIDTH, Math.ceil(LEAST_MATRIX / indicators)));
  const { rank, agent: name, total, light, grade, coverage, source } = RIGHT;
  return [label, value, average, agent, ...unseen, rank, name, total, light, grade, coverage, source, ...matrix];
}

export function dashboardPlaces(compiled: CompiledPlan, people: number, language: Language): DashboardPlaces {
  return {
    layout: dashboardLayout(compiled.plan, people),
    card: scorecardPlaces(compiled, scorecardLayout(compiled.plan, people), language),
    sheet: translatorOf(language)('sheet.scorecard.name'),
    order: null,
  };
}

function titleBlock({ plan }: CompiledPlan, language: Language): Block {
  const t = translatorOf(language);
  const name = planName(plan, language);
  const madeFor = { name, version: String(plan.version), fingerprint: fingerprint(plan) };
  return {
    row: 0,
    column: 0,
    cells: [
      [planTitle('sheet.dashboard.title', plan, language)],
      [{ value: t('sheet.readme.madeFor', madeFor), style: SUBTITLE }],
      [{ value: t('sheet.dashboard.hint', { scorecard: t('sheet.scorecard.name') }), style: NOTE }],
    ],
  };
}

function firstBlocks(shown: number, people: number, language: Language): Block[] {
  if (shown === people) return [];
  const value = translatorOf(language)('sheet.dashboard.first', { shown, people });
  return [{ row: 3, column: 0, style: NOTE, cells: [[value]] }];
}

/** Headings of ranking and matrix, and below them the averages of the team. */
function headingBlocks(places: DashboardPlaces): Block[] {
  const { layout, card } = places;
  const t = translatorOf(card.language);
  const centred = (value: string): CellSpec => ({ value, style: { horizontal: 'center' } });
  const verdicts = [
    centred(t('sheet.scorecard.rank')),
    t('sheet.actuals.agent'),
    { value: t('sheet.scorecard.total'), style: { horizontal: 'right' } } as const,
    centred(t('sheet.scorecard.light')),
    centred(t('sheet.scorecard.grade')),
    { value: t('sheet.scorecard.coverage'), style: { horizontal: 'right' } } as const,
  ];
  const names = card.compiled.plan.indicators.map((indicator) => centred(indicatorName(indicator, card.language)));
  const { headingRow: row } = layout;
  return [
    { row, column: layout.rank, style: HEADING, cells: [verdicts] },
    { row, column: layout.matrix, style: HEADING, cells: [names] },
    { row: row + 1, column: layout.rank, style: SUBHEADING, cells: [verdictAverages(places)] },
    { row: row + 1, column: layout.matrix, style: SUBHEADING, cells: [pointAverages(places)] },
  ];
}

function verdictAverages(places: DashboardPlaces): CellSpec[] {
  const { total, coverage } = places.card.layout;
  const label = translatorOf(places.card.language)('sheet.dashboard.teamAverage');
  return [
    null,
    { value: label, style: { horizontal: 'left' } },
    { formula: averageFormula(places, total), style: { numberFormat: POINTS_FORMAT } },
    null,
    null,
    { formula: averageFormula(places, coverage), style: { numberFormat: '0%' } },
  ];
}

function pointAverages(places: DashboardPlaces): CellSpec[] {
  const { layout, compiled } = places.card;
  const style: CellStyle = { numberFormat: POINTS_FORMAT, horizontal: 'center' };
  return compiled.indicators.map((_, index) => ({ formula: averageFormula(places, layout.points + index), style }));
}

function* bodyBlocks(places: DashboardPlaces): Pieces<Block[]> {
  const { layout, order } = places;
  const below = (column: number, style: CellStyle, cellsOf: (place: number) => CellSpec[]): Pieces<Block[]> =>
    rowBlocks({ row: layout.firstRow, column, style }, layout.people, cellsOf);
  const sourceOf = (at: number): CellSpec =>
    order === null ? { formula: sourceFormula(places, at) } : (order[at] ?? 0) + 1;
  return [
    ...(order === null ? yield* below(layout.order, UNSEEN, (at) => [{ formula: orderFormula(places, at) }]) : []),
    ...(yield* below(layout.rank, BODY, (at) => verdictCells(places, at))),
    ...(yield* below(layout.source, UNSEEN, (at) => [sourceOf(at)])),
    ...(yield* below(layout.matrix, { ...BODY, horizontal: 'center' }, (at) => matrixCells(places, at))),
  ];
}

function verdictCells(places: DashboardPlaces, place: number): CellSpec[] {
  const { rank, agent, total, light, grade, coverage } = places.card.layout;
  const shown = (column: number, style: CellStyle): CellSpec => ({
    formula: shownFormula(places, place, column),
    style,
  });
  const centred: CellStyle = { horizontal: 'center' };
  return [
    shown(rank, { ...centred, numberFormat: '0' }),
    shown(agent, { bold: true }),
    shown(total, { horizontal: 'right', numberFormat: POINTS_FORMAT, bold: true }),
    shown(light, { ...centred, bold: true }),
    shown(grade, { ...centred, bold: true }),
    shown(coverage, { horizontal: 'right', numberFormat: '0%' }),
  ];
}

function matrixCells(places: DashboardPlaces, place: number): CellSpec[] {
  return places.card.compiled.indicators.map(({ pointsRole }, index) => {
    const formula = matrixFormula(places, place, index);
    return pointsRole === 'adjustment' ? { formula, style: { numberFormat: '+0.00;-0.00;0.00' } } : { formula };
  });
}
