import { catalogueEntry } from '../plan/catalogue.ts';
import type { Language } from '../plan/schema.ts';
import { indicatorHeading, unitOfFigure } from './headings.ts';
import { BODY, COLORS, HEADING, SUBTITLE, TABLE_STYLE, TITLE } from './looks.ts';
import type { CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export const WORKED_CASE_TABLE = 'TeleKPI_Case';

/** Monthly figures of a team. */
export interface CaseFigures {
  readonly indicators: readonly string[];
  readonly periods: readonly string[];
  /** `rows[period][person]`, a figure for each indicator. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

const HEADING_ROW = 3;
const WIDTHS = { agent: 96, period: 72, figure: 92 };

/** The figures of the worked case, a row a person and month, as people's own tables look [S-39]. */
export function workedCaseSheet({ indicators, periods, rows }: CaseFigures, language: Language): SheetSpec {
  const t = translatorOf(language);
  const people = caseNames(language);
  const headings = indicators.map((id) => indicatorHeading({ id }, unitOfFigure(id), language));
  const formats = indicators.map((id, index): CellStyle => {
    const values = rows.flatMap((month) => month.map((row) => row[index] ?? null));
    return {
      numberFormat: unitFormat(unitOfFigure(id) ?? 'count', catalogueEntry(id)?.unit === 'ratio' ? [] : values),
    };
  });
  const cells = periods.flatMap((period, month) =>
    (rows[month] ?? []).map((row, person) => [
      { value: people[person] ?? '', style: { bold: true } },
      { value: period, style: { numberFormat: '@' } },
      ...row.map((value, index) => ({ value, style: formats[index] ?? {} })),
    ]),
  );
  const area = { row: HEADING_ROW, column: 0, rows: cells.length + 1, columns: indicators.length + 2 };
  return {
    key: 'workedCase',
    name: t('pane.guide.sheet'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('pane.guide.sheetTitle'), style: TITLE }]] },
      { row: 1, column: 0, cells: [[{ value: t('pane.guide.sheetNote'), style: SUBTITLE }]] },
      {
        ...{ row: HEADING_ROW, column: 0, style: HEADING },
        cells: [[t('sheet.actuals.agent'), t('sheet.actuals.period'), ...headings]],
      },
      { row: HEADING_ROW + 1, column: 0, style: BODY, cells },
    ],
    columnWidths: [WIDTHS.agent, WIDTHS.period, ...indicators.map(() => WIDTHS.figure)],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: HEADING_ROW, rows: 1, height: 46 },
    ],
    tables: [{ name: WORKED_CASE_TABLE, area, style: TABLE_STYLE }],
    freeze: { rows: HEADING_ROW + 1, columns: 2 },
    tabColor: COLORS.bar,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: HEADING_ROW + 1, pageNumbers: true },
  };
}

/** Who works in the case; the same number in both languages. */
export const caseNames = (language: Language): readonly string[] =>
  translatorOf(language)('pane.guide.people').split(/, */);
