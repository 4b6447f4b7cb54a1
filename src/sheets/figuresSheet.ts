import { atOnce, type Pieces } from '../pieces.ts';
import type { Language } from '../plan/schema.ts';
import type { RecordFigures } from '../records/rollUp.ts';
import { teamRows } from '../records/teamSums.ts';
import { DAY_FIGURES } from '../scoring/attendance.ts';
import { distinctHeadings, indicatorHeading, unitOfFigure } from './headings.ts';
import { BODY, COLORS, HEADING, NOTE, SUBTITLE, TABLE_STYLE, TITLE } from './looks.ts';
import { rowBlocks } from './rowBlocks.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export const FIGURES_TABLE = 'TeleKPI_Figures';
export const TEAM_FIGURES_TABLE = 'TeleKPI_TeamFigures';

export interface FiguresOrigin {
  /** `2026-11-30` */
  readonly date: string;
  readonly language: Language;
}

/** Title, origin, what a blank means, an empty row; the headings follow. */
export const FIGURES_HEADING_ROW = 4;
const WIDTHS = { text: 110, period: 84, figure: 100 };
const TEXT: CellStyle = { numberFormat: '@', horizontal: 'left' };

export const figuresSheet = (figures: RecordFigures, origin: FiguresOrigin): SheetSpec =>
  atOnce(figuresInPieces(figures, origin));

/** A row a person and period, a column an indicator or figure [S-28]. No formulas; missing figures are blank. */
export function* figuresInPieces(figures: RecordFigures, { date, language }: FiguresOrigin): Pieces<SheetSpec> {
  const t = translatorOf(language);
  const { rows, roster, groups } = figures;
  const tables = figures.reading.tables.map(({ name }) => name).join(', ');
  const hasTeams = rows.some(({ team }) => team !== '');
  const days = rows.map(({ group, period }) => roster.of(groups.agents[group] ?? -1, period));
  const dayColumns = DAY_FIGURES.flatMap((id) =>
    days.some((each) => each[id] !== null)
      ? [{ heading: t(`sheet.figures.${id}`), values: days.map((each) => each[id]) }]
      : [],
  );
  return yield* tableSheet({
    ...{ key: 'figures', name: t('sheet.figures.name'), table: FIGURES_TABLE, language, ids: figures.ids },
    heads: [t('sheet.figures.title'), t('sheet.figures.origin', { date, tables }), t('sheet.figures.hint')],
    texts: [
      { heading: t('sheet.actuals.agent'), values: rows.map(({ person }) => person) },
      ...(hasTeams ? [{ heading: t('sheet.figures.team'), values: rows.map(({ team }) => team) }] : []),
      { heading: t('sheet.actuals.period'), values: rows.map(({ period }) => period) },
    ],
    figureAt: (row, column) => figures.values[column]?.[row] ?? null,
    counts: dayColumns,
  });
}

/** A row a team and period: sums over sums [S-21]. */
export function* teamFiguresInPieces(figures: RecordFigures, { date, language }: FiguresOrigin): Pieces<SheetSpec> {
  const t = translatorOf(language);
  const teams = teamRows(figures);
  const tables = figures.reading.tables.map(({ name }) => name).join(', ');
  return yield* tableSheet({
    ...{ key: 'teamFigures', name: t('sheet.teamFigures.name'), table: TEAM_FIGURES_TABLE, language, ids: figures.ids },
    heads: [t('sheet.teamFigures.title'), t('sheet.figures.origin', { date, tables }), t('sheet.teamFigures.hint')],
    texts: [
      { heading: t('sheet.figures.team'), values: teams.map(({ team }) => team) },
      { heading: t('sheet.actuals.period'), values: teams.map(({ period }) => period) },
    ],
    figureAt: (row, column) => teams[row]?.values[column] ?? null,
    counts: [{ heading: t('sheet.teamFigures.people'), values: teams.map(({ people }) => people) }],
  });
}

interface Content {
  readonly key: string;
  readonly name: string;
  readonly table: string;
  readonly language: Language;
  readonly heads: readonly string[];
  /** Columns to the left of the figures. */
  readonly texts: readonly { readonly heading: string; readonly values: readonly string[] }[];
  readonly ids: readonly string[];
  readonly figureAt: (row: number, column: number) => number | null;
  /** Columns to the right of them. */
  readonly counts: readonly { readonly heading: string; readonly values: readonly (number | null)[] }[];
}

function* tableSheet({ key, name, table, language, ...content }: Content): Pieces<SheetSpec> {
  const { heads, texts, ids, figureAt, counts } = content;
  const people = texts[0]?.values.length ?? 0;
  const headings = ids.map((id) => indicatorHeading({ id }, unitOfFigure(id), language));
  const right = [...distinctHeadings(headings, ids), ...counts.map(({ heading }) => heading)];
  const formats = ids.map((id): CellStyle => ({ numberFormat: unitFormat(unitOfFigure(id) ?? 'score') }));
  const body = { row: FIGURES_HEADING_ROW + 1, column: 0, style: BODY };
  const blocks = yield* rowBlocks(body, people, (row) => [
    ...texts.map(({ values }): CellSpec => ({ value: values[row] ?? null, style: TEXT })),
    ...formats.map((style, column): CellSpec => ({ value: figureAt(row, column), style })),
    ...counts.map(({ values }): CellSpec => values[row] ?? null),
  ]);
  const columns = texts.length + right.length;
  return {
    ...{ key, name },
    blocks: [
      { row: 0, column: 0, cells: heads.map((value, row) => [{ value, style: HEAD_STYLES[row] ?? NOTE }]) },
      {
        ...{ row: FIGURES_HEADING_ROW, column: 0, style: HEADING },
        cells: [[...texts.map(({ heading }) => heading), ...right.map(rightAligned)]],
      },
      ...blocks,
    ],
    columnWidths: [
      ...texts.map((_, index) => (index === texts.length - 1 ? WIDTHS.period : WIDTHS.text)),
      ...right.map(() => WIDTHS.figure),
    ],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: FIGURES_HEADING_ROW, rows: 1, height: 64 },
    ],
    tables:
      people === 0
        ? []
        : [
            {
              name: table,
              area: { row: FIGURES_HEADING_ROW, column: 0, rows: people + 1, columns },
              style: TABLE_STYLE,
            },
          ],
    freeze: { rows: FIGURES_HEADING_ROW + 1, columns: texts.length },
    tabColor: COLORS.bar,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: FIGURES_HEADING_ROW + 1, pageNumbers: true },
  };
}

const HEAD_STYLES = [TITLE, SUBTITLE, NOTE] as const;

const rightAligned = (value: string): CellSpec => ({ value, style: { horizontal: 'right' } });
