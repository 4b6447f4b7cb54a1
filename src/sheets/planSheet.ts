import { indicatorDefinition, indicatorName } from '../i18n/names.ts';
import type { Language, Plan, PlanIndicator } from '../plan/schema.ts';
import { fixedAddress, fixedAreaAddress } from './address.ts';
import type { CellValue } from './codecs.ts';
import { COLORS, HEADING, INPUT, LABEL, NOTE, SUBTITLE, TABLE_STYLE, VALUE } from './looks.ts';
import { planTitle } from './planTitle.ts';
import { PLAN_COLUMNS, planColumnIndex, type PlanColumn, type PlanColumnId } from './planColumns.ts';
import { FIELDS, planLayout, type PlanLayout } from './planLayout.ts';
import { planValidations } from './planValidations.ts';
import { valueAt } from './planPaths.ts';
import type { Area, Block, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat, weightFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export const PLAN_TABLE = 'TeleKPI_Plan';
export const GRADES_TABLE = 'TeleKPI_Grades';

/** The plan as people read and edit it; `readPlan` reads it back. `fingerprint` is '' where none is known. */
export function planSheet(plan: Plan, language: Language, fingerprint = ''): SheetSpec {
  const t = translatorOf(language);
  const layout = planLayout(plan);
  return {
    key: 'plan',
    name: t('sheet.plan.name'),
    blocks: [
      titleBlock(plan, language, fingerprint),
      ...fieldBlocks(plan, layout, language),
      weightBlock(plan, layout, language),
      ...indicatorBlocks(plan, layout, language),
      ...gradeBlocks(plan, layout, language),
      { ...layout.note, style: NOTE, cells: [[t('sheet.plan.durationNote')]] },
    ],
    columnWidths: PLAN_COLUMNS.map(({ width }) => width),
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: FIELDS.row, rows: FIELDS.rows, height: 18 },
      { row: layout.indicators.row, rows: 1, height: 30 },
      { row: layout.indicators.row + 1, rows: plan.indicators.length, height: 32 },
      { row: layout.grades.row, rows: 1, height: 30 },
    ],
    tables: [
      { name: PLAN_TABLE, area: layout.indicators, style: TABLE_STYLE },
      { name: GRADES_TABLE, area: layout.grades, style: TABLE_STYLE },
    ],
    validations: planValidations(layout, language),
    conditionalFormats: [weightCheckFormat(layout)],
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, pagesAcross: 2, titleColumns: 2, pageNumbers: true },
  };
}

function titleBlock(plan: Plan, language: Language, fingerprint: string): Block {
  const t = translatorOf(language);
  const subtitle = t('sheet.plan.subtitle', {
    version: String(plan.version),
    period: plan.period || t('sheet.plan.periodOpen'),
    fingerprint: fingerprint || '–',
  });
  return {
    row: 0,
    column: 0,
    cells: [[planTitle('sheet.plan.title', plan, language)], [{ value: subtitle, style: SUBTITLE }]],
  };
}

function fieldBlocks(plan: Plan, layout: PlanLayout, language: Language): Block[] {
  const t = translatorOf(language);
  return layout.fields.flatMap(({ path, label, codec, labelAt, valueAt: place }) => [
    { ...labelAt, style: LABEL, cells: [[t(label)]] },
    {
      ...place,
      style: { ...VALUE, fill: COLORS.input, ...(codec.numberFormat ? { numberFormat: codec.numberFormat } : {}) },
      cells: [[codec.print(valueAt(plan, path), language)]],
    },
  ]);
}

/** The sum of the weights and, beside it in words, whether it is 100 % [S-7]. */
function weightBlock({ indicators }: Plan, layout: PlanLayout, language: Language): Block {
  const t = translatorOf(language);
  const shown = indicators.reduce((total, { weight }) => total + weight, 0) / 100;
  const sum = `SUM(${fixedAreaAddress(weightArea(layout))})`;
  const off = `"${t('sheet.plan.weightsOff')} "&ROUND((${sum}-1)*100,2)&" ${t('sheet.plan.percentPoints')}"`;
  return {
    row: layout.weightTotal.row,
    column: 0,
    style: { bold: true, fontColor: COLORS.ink },
    cells: [
      [
        { value: t('sheet.plan.indicators'), style: { fontSize: 12, fontColor: COLORS.accent } },
        ...Array<null>(layout.weightTotal.column - 2).fill(null),
        { value: t('sheet.plan.weightTotal'), style: { horizontal: 'right' } },
        { formula: `=${sum}`, shown, style: { numberFormat: '0.0%', horizontal: 'right' } },
        { formula: `=IF(ABS(${sum}-1)<=0.00005,"${t('sheet.plan.weightsRight')}",${off})` },
      ],
    ],
  };
}

function weightCheckFormat(layout: PlanLayout) {
  const { row, column } = layout.weightTotal;
  return {
    area: { row, column, rows: 1, columns: 2 },
    rule: { kind: 'formula' as const, formula: `=ABS(${fixedAddress(row, column)}-1)>0.00005` },
    style: { fontColor: COLORS.redText, bold: true },
  };
}

const weightArea = (layout: PlanLayout): Area => ({
  row: layout.indicators.row + 1,
  column: planColumnIndex('weight'),
  rows: layout.indicators.rows - 1,
  columns: 1,
});

function indicatorBlocks(plan: Plan, layout: PlanLayout, language: Language): Block[] {
  const t = translatorOf(language);
  const weights = weightFormat(plan.indicators.map(({ weight }) => weight));
  const { row, column } = layout.indicators;
  return [
    {
      row,
      column,
      style: HEADING,
      cells: [PLAN_COLUMNS.map(({ id, label, align }) => headed(t(label), align, followsFigures(id) ? 1 : 0))],
    },
    {
      row: row + 1,
      column,
      style: INPUT,
      cells: plan.indicators.map((indicator) =>
        PLAN_COLUMNS.map((each) => ({
          value: printed(indicator, each, language),
          style: { horizontal: each.align, ...columnStyle(each, indicator, weights) },
        })),
      ),
    },
  ];
}

/** Text on the left beside figures on the right would run into them. */
const followsFigures = (id: PlanColumnId): boolean => id === 'rule' || id === 'goal';

const headed = (value: string, horizontal: 'left' | 'center' | 'right', indent = 0): CellSpec => ({
  value,
  style: indent > 0 ? { horizontal, indent } : { horizontal },
});

function printed(indicator: PlanIndicator, column: PlanColumn, language: Language): CellValue {
  if (column.id === 'name') return indicatorName(indicator, language);
  if (column.id === 'definition') return indicatorDefinition(indicator, language);
  return column.codec.print(valueAt(indicator, column.path), language);
}

function columnStyle({ id, codec }: PlanColumn, indicator: PlanIndicator, weights: string): CellStyle {
  if (id === 'weight') return { numberFormat: weights };
  if (id === 'target' || id === 'baseline') {
    return { numberFormat: unitFormat(indicator.unit, [indicator.target, indicator.baseline]) };
  }
  if (id === 'id') return { numberFormat: '@', fontColor: COLORS.muted };
  if (id === 'definition') return { numberFormat: '@', wrap: true };
  if (followsFigures(id)) return { numberFormat: '@', wrap: true, indent: 1 };
  return codec.numberFormat ? { numberFormat: codec.numberFormat } : {};
}

function gradeBlocks(plan: Plan, layout: PlanLayout, language: Language): Block[] {
  const t = translatorOf(language);
  const { row, column } = layout.grades;
  const right: CellStyle = { horizontal: 'right' };
  return [
    {
      row: row - 1,
      column,
      style: { bold: true, fontSize: 12, fontColor: COLORS.accent },
      cells: [[t('sheet.plan.grades')]],
    },
    {
      row,
      column,
      style: HEADING,
      cells: [
        [t('sheet.grade.grade'), headed(t('sheet.grade.from'), 'right'), headed(t('sheet.grade.coefficient'), 'right')],
      ],
    },
    {
      row: row + 1,
      column,
      style: INPUT,
      cells: plan.grades.map(({ grade, from, coefficient }) => [
        { value: grade, style: { numberFormat: '@', bold: true } },
        { value: from, style: { ...right, numberFormat: 'General' } },
        { value: coefficient, style: { ...right, numberFormat: '0.0#' } },
      ]),
    },
  ];
}
