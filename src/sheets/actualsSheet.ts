import type { Language, Plan, PlanIndicator } from '../plan/schema.ts';
import { atOnce, type Pieces } from '../pieces.ts';
import type { Actuals, Measurement } from '../scoring/actuals.ts';
import { DAY_FIGURES } from '../scoring/attendance.ts';
import { TEAM_FIGURE } from '../scoring/teamName.ts';
import { actualsLayout, type ActualsLayout } from './actualsLayout.ts';
import { actualsValidations } from './actualsValidations.ts';
import type { CellValue } from './codecs.ts';
import { distinctHeadings, indicatorHeading, unitOfFigure } from './headings.ts';
import { rowsOfPeople } from './keyedRows.ts';
import { BODY, COLORS, HEADING, INPUT, NOTE, SUBTITLE, TABLE_STYLE } from './looks.ts';
import { planTitle } from './planTitle.ts';
import { rowBlocks } from './rowBlocks.ts';
import type { Block, CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export const ACTUALS_TABLE = 'TeleKPI_Actuals';
const WIDTHS = { period: 78, agent: 112, figure: 96, gap: 18 };

/** The input table for people and periods; with rows ready for typing where there are no actuals yet. */
export const actualsSheet = (plan: Plan, actuals: Actuals | null, language: Language): SheetSpec =>
  atOnce(actualsInPieces(plan, actuals, language));

/** As `actualsSheet`, for teams of thousands. */
export function* actualsInPieces(plan: Plan, actuals: Actuals | null, language: Language): Pieces<SheetSpec> {
  const t = translatorOf(language);
  const layout = actualsLayout(plan, actuals);
  const table = yield* tableBlocks(plan, actuals, layout, language);
  const derived = yield* derivedBlocks(actuals, layout, language);
  const gap = layout.derived ? [WIDTHS.gap, ...layout.derived.indicators.map(() => WIDTHS.figure)] : [];
  return {
    key: 'actuals',
    name: t('sheet.actuals.name'),
    blocks: [
      { row: 0, column: 0, cells: [[planTitle('sheet.actuals.title', plan, language)]] },
      { row: 1, column: 0, style: SUBTITLE, cells: [[t('sheet.actuals.hint', { marker: t('sheet.notApplicable') })]] },
      ...table,
      ...derived,
    ],
    columnWidths: [WIDTHS.period, WIDTHS.agent, ...Array<number>(layout.table.columns - 2).fill(WIDTHS.figure), ...gap],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: layout.table.row, rows: 1, height: 46 },
      { row: layout.table.row + 1, rows: layout.table.rows - 1, height: 18 },
    ],
    tables: [{ name: ACTUALS_TABLE, area: layout.table, style: TABLE_STYLE }],
    validations: actualsValidations(plan, layout, language),
    ...rowsOfPeople(actuals, { first: layout.table.row + 1, keyColumn: layout.agentColumn }),
    freeze: { rows: layout.table.row + 1, columns: 2 },
    tabColor: COLORS.bar,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: layout.table.row + 1, pageNumbers: true },
  };
}

function* tableBlocks(plan: Plan, actuals: Actuals | null, layout: ActualsLayout, language: Language): Pieces<Block[]> {
  const t = translatorOf(language);
  const { row, column, rows } = layout.table;
  const days = layout.daysColumn === null ? [] : DAY_FIGURES;
  const teams = layout.teamColumn === null ? [] : [TEAM_FIGURE];
  const ids = [...teams, ...plan.indicators.map(({ id }) => id), ...days];
  const headings = [
    ...teams.map(() => t('sheet.figures.team')),
    ...plan.indicators.map((indicator) => indicatorHeading(indicator, indicator.unit, language)),
    ...days.map((id) => t(`sheet.figures.${id}`)),
  ];
  const distinct = distinctHeadings(headings, ids);
  const people = actuals?.people ?? [];
  const cellsOf = figureReader(actuals, t('sheet.notApplicable'));
  const text: CellStyle = { numberFormat: '@' };
  const name: CellStyle = { ...text, bold: true };
  const styles = [
    ...teams.map(() => text),
    ...plan.indicators.map(figureStyle),
    ...days.map((): CellStyle => ({ horizontal: 'right' })),
  ];
  return [
    {
      row,
      column,
      style: HEADING,
      cells: [
        [
          t('sheet.actuals.period'),
          t('sheet.actuals.agent'),
          ...distinct.slice(0, teams.length),
          ...rightAligned(distinct.slice(teams.length)),
        ],
      ],
    },
    ...(yield* rowBlocks({ row: row + 1, column, style: { ...INPUT, horizontal: 'left' } }, rows - 1, (person) => [
      { value: people[person] ? plan.period || null : null, style: text },
      { value: people[person] || null, style: name },
      ...ids.map((id, index) => ({ value: cellsOf(person, id), style: styles[index] ?? {} })),
    ])),
  ];
}

/** Figures that the call log gave and the plan does not score, so that nothing derived stays unseen. */
function* derivedBlocks(actuals: Actuals | null, layout: ActualsLayout, language: Language): Pieces<Block[]> {
  const { derived } = layout;
  if (derived === null || actuals === null) return [];
  const t = translatorOf(language);
  const cellsOf = figureReader(actuals, t('sheet.notApplicable'));
  const below = { row: derived.row + 1, column: derived.column, style: { ...BODY, horizontal: 'right' as const } };
  const styles = derived.indicators.map((id) => ({ numberFormat: unitFormat(unitOfFigure(id) ?? 'score') }));
  const headings = derived.indicators.map((id) => indicatorHeading({ id }, unitOfFigure(id), language));
  return [
    { row: derived.row - 1, column: derived.column, style: NOTE, cells: [[t('sheet.actuals.derivedTitle')]] },
    { row: derived.row, column: derived.column, style: HEADING, cells: [rightAligned(headings)] },
    ...(yield* rowBlocks(below, actuals.people.length, (person) =>
      derived.indicators.map((id, index) => ({ value: cellsOf(person, id), style: styles[index] ?? {} })),
    )),
  ];
}

const rightAligned = (headings: readonly string[]) =>
  headings.map((value) => ({ value, style: { horizontal: 'right' as const } }));

const figureStyle = ({ unit, target }: PlanIndicator): CellStyle => ({
  horizontal: 'right',
  numberFormat: unitFormat(unit, unit === 'score' ? [target] : []),
});

/** What a cell shows of a measurement; a faulty one shows what stood there, so that it can be put right. */
function figureReader(actuals: Actuals | null, marker: string): (person: number, indicator: string) => CellValue {
  const columns = new Map(actuals?.indicators.map((id, index) => [id, index]));
  return (person, indicator) => {
    const measurement = actuals?.rows[person]?.[columns.get(indicator) ?? -1];
    return measurement ? printed(measurement, marker) : null;
  };
}

function printed(measurement: Measurement, marker: string): CellValue {
  switch (measurement.kind) {
    case 'value':
      return measurement.value;
    case 'missing':
      return null;
    case 'notApplicable':
      return marker;
    case 'faulty':
      return 'found' in measurement.finding.args ? String(measurement.finding.args.found) : null;
  }
}
