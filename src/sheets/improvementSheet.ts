import type { AgreedGoal, GoalOutcome, GoalStatus } from '../feedback/agreedGoals.ts';
import { figureName } from './headings.ts';
import type { Language, PlanIndicator, Unit } from '../plan/schema.ts';
import { IMPROVEMENT_COLUMNS, improvementColumnAt } from './improvementColumns.ts';
import type { CellValue } from './codecs.ts';
import { BODY, COLORS, HEADING, INPUT, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { Area, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export interface Improvements {
  readonly outcomes: readonly GoalOutcome[];
  /** Rows that could not be read, as they stand: cells in the order of `IMPROVEMENT_COLUMNS`. */
  readonly unread: readonly (readonly CellValue[])[];
}

/** Title, how to use it, a note, and the headings. */
const HEADS = 4;
/** Rows below the last one in which people write down goals of their own. */
const ROOM = 20;
const OWN_COLUMNS = 6;

/** What people have agreed to, what became of it, and room for more [S-31]. No formulas. */
export function improvementSheet(
  { outcomes, unread }: Improvements,
  { language, indicators }: { readonly language: Language; readonly indicators: readonly PlanIndicator[] },
): SheetSpec {
  const t = translatorOf(language);
  const rows = [
    ...outcomes.map((outcome, index) => rowOf(outcome, index + 1, { language, indicators })),
    ...unread.map((row) => unreadRow(row)),
  ];
  const keys = rows.map((_, index) => (index < outcomes.length ? String(index + 1) : `?${index}`));
  return {
    key: 'improvementPlans',
    name: t('sheet.improvement.name'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('sheet.improvement.title'), style: TITLE }]] },
      { row: 1, column: 0, cells: [[{ value: t('sheet.improvement.subtitle'), style: SUBTITLE }]] },
      { row: 2, column: 0, cells: [[{ value: t('sheet.improvement.hint'), style: NOTE }]] },
      { row: HEADS - 1, column: 0, style: HEADING, cells: [IMPROVEMENT_COLUMNS.map(({ label }) => t(label))] },
      { row: HEADS, column: 0, cells: [...rows, ...emptyRows()] },
    ],
    columnWidths: IMPROVEMENT_COLUMNS.map(({ width }) => width),
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: HEADS - 1, rows: 1, height: 32 },
    ],
    freeze: { rows: HEADS, columns: 0 },
    tabColor: COLORS.accent,
    showGridlines: false,
    protection: { unlocked: openAreas(rows.length + ROOM) },
    print: { orientation: 'landscape', fitToWidth: true, titleRows: HEADS, pageNumbers: true },
    rows: {
      ...{ first: HEADS, keyColumn: improvementColumnAt('number'), keys },
      ends: {
        ...{ row: HEADS - 1, column: IMPROVEMENT_COLUMNS.length - 1 },
        headings: (['en', 'zh-CN'] as const).map((each) => translatorOf(each)('sheet.improvement.remark')),
      },
    },
  };
}

interface Shown {
  readonly language: Language;
  readonly indicators: readonly PlanIndicator[];
}

function rowOf(outcome: GoalOutcome, number: number, shown: Shown): readonly CellSpec[] {
  return IMPROVEMENT_COLUMNS.map(({ field, isOpen }): CellSpec => {
    const style = isOpen ? INPUT : BODY;
    if (field === 'number') return { value: number, style: { ...style, horizontal: 'left' } };
    if (field === 'status') return statusCell(outcome.status, shown.language);
    const value = valueOf(field, outcome, shown);
    return { value, style: { ...style, ...looksOf(field, value, outcome.goal.unit) } };
  });
}

type Plain = Exclude<(typeof IMPROVEMENT_COLUMNS)[number]['field'], 'number' | 'status'>;

function valueOf(field: Plain, { goal, figure }: GoalOutcome, { language, indicators }: Shown): CellValue {
  if (field === 'figure') return figure;
  return field === 'indicator' ? indicatorText(goal, indicators, language) : goal[field];
}

/** The name where it leads back to the indicator, which a name given twice would not. */
export function indicatorText(
  { indicator }: AgreedGoal,
  indicators: readonly PlanIndicator[],
  language: Language,
): string {
  return figureName(indicators.find(({ id }) => id === indicator) ?? { id: indicator }, language);
}

function looksOf(field: Plain, value: CellValue, unit: Unit): CellStyle {
  if (field === 'person') return { bold: true, numberFormat: '@' };
  const isFigure = field === 'from' || field === 'to' || field === 'figure';
  if (!isFigure) return { numberFormat: '@', wrap: field === 'remark' };
  return { horizontal: 'right', numberFormat: unitFormat(unit, [typeof value === 'number' ? value : null]) };
}

const LOOKS: Readonly<Record<GoalStatus, CellStyle>> = {
  kept: { fill: COLORS.greenFill, fontColor: COLORS.greenText },
  missed: { fill: COLORS.redFill, fontColor: COLORS.redText },
  open: {},
};

const statusCell = (status: GoalStatus, language: Language): CellSpec => ({
  value: translatorOf(language)(`improvement.status.${status}`),
  style: { ...BODY, horizontal: 'center', ...LOOKS[status] },
});

const unreadRow = (row: readonly CellValue[]): readonly CellSpec[] =>
  IMPROVEMENT_COLUMNS.map(({ isOpen }, index): CellSpec => {
    const value = row[index] ?? null;
    return {
      value,
      style: { ...(isOpen ? INPUT : BODY), ...(typeof value === 'string' ? { numberFormat: '@' } : {}) },
    };
  });

const emptyRows = (): readonly (readonly CellSpec[])[] =>
  Array.from({ length: ROOM }, () =>
    IMPROVEMENT_COLUMNS.map(({ isOpen }) => ({ value: null, style: isOpen ? INPUT : BODY })),
  );

function openAreas(rows: number): readonly Area[] {
  const ours = IMPROVEMENT_COLUMNS.flatMap(({ isOpen }, column) =>
    isOpen ? [{ row: HEADS, column, rows, columns: 1 }] : [],
  );
  return [...ours, { row: HEADS - 1, column: IMPROVEMENT_COLUMNS.length, rows: rows + 1, columns: OWN_COLUMNS }];
}
