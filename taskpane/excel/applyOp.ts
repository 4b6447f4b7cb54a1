import { areaAddress, columnLetters } from '../../src/sheets/address.ts';
import type { Area, ConditionalFormatSpec, ValidationSpec } from '../../src/sheets/sheetSpec.ts';
import { queueChart } from './applyChart.ts';
import { applyLooks } from './applyLooks.ts';
import { applyPrint } from './applyPrint.ts';
import type { WriteOp } from './writeOps.ts';

type Queue<Kind extends WriteOp['kind']> = (sheet: Excel.Worksheet, op: Extract<WriteOp, { kind: Kind }>) => void;

const QUEUES: { readonly [Kind in WriteOp['kind']]: Queue<Kind> } = {
  numberFormat: (sheet, { area, format }) => {
    rangeOf(sheet, area).numberFormat = everywhere(format);
  },
  values: (sheet, { area, values }) => {
    rangeOf(sheet, area).values = values.map((row) => [...row]);
  },
  formulas: (sheet, { area, formulas }) => {
    rangeOf(sheet, area).formulas = formulas.map((row) => [...row]);
  },
  table: (sheet, { table }) => {
    const added = sheet.tables.add(areaAddress(table.area), true);
    added.name = table.name;
    if (table.style) added.style = table.style;
    added.showFilterButton = false;
  },
  style: (sheet, { area, style }) => applyLooks(rangeOf(sheet, area), area, style),
  columnWidth: (sheet, { area, width }) => {
    const [first, last] = [area.column, area.column + area.columns - 1].map(columnLetters);
    sheet.getRange(`${first}:${last}`).format.columnWidth = width;
  },
  rowHeight: (sheet, { area, height }) => {
    sheet.getRange(`${area.row + 1}:${area.row + area.rows}`).format.rowHeight = height;
  },
  merge: (sheet, { area }) => rangeOf(sheet, area).merge(false),
  validation: (sheet, { validation }) => queueValidation(rangeOf(sheet, validation.area), validation),
  conditionalFormat: (sheet, { format }) => queueConditionalFormat(rangeOf(sheet, format.area), format),
  name: (sheet, { name, area }) => {
    sheet.names.add(name, rangeOf(sheet, area));
  },
  freeze: (sheet, { rows, columns }) => {
    if (rows > 0 && columns > 0) {
      sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
    } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
    else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  },
  print: (sheet, { print }) => applyPrint(sheet.pageLayout, print),
  sheet: (sheet, { tabColor, gridlines, hidden }) => {
    sheet.tabColor = tabColor;
    sheet.showGridlines = gridlines;
    sheet.visibility = hidden ? 'Hidden' : 'Visible';
  },
  chart: (sheet, { chart }) => queueChart(sheet, chart),
  protect: (sheet, { unlocked, notes }) => {
    for (const area of unlocked) rangeOf(sheet, area).format.protection.locked = false;
    const allowed = { allowAutoFilter: true, allowEditObjects: notes, allowFormatColumns: true, allowSort: true };
    sheet.protection.protect(allowed);
  },
};

/** Queues one op; nothing is sent here. */
export function queueOp<Kind extends WriteOp['kind']>(
  sheet: Excel.Worksheet,
  op: Extract<WriteOp, { kind: Kind }>,
): void {
  const queue: Queue<Kind> = QUEUES[op.kind as Kind];
  queue(sheet, op);
}

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range => sheet.getRange(areaAddress(area));

/** A single value sets every cell of a range; the typings know matrices only. */
const everywhere = (format: string): string[][] => format as unknown as string[][];

function queueValidation(range: Excel.Range, { rule, prompt, error }: ValidationSpec): void {
  const validation = range.dataValidation;
  validation.rule = validationRule(rule);
  if (prompt) validation.prompt = { showPrompt: true, ...prompt };
  if (error) validation.errorAlert = { showAlert: true, style: 'Stop', ...error };
}

function validationRule(rule: ValidationSpec['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
}

function queueConditionalFormat(range: Excel.Range, { rule, style }: ConditionalFormatSpec): void {
  if (rule.kind === 'dataBar') {
    const bar = range.conditionalFormats.add('DataBar').dataBar;
    bar.positiveFormat.fillColor = rule.color;
    bar.positiveFormat.gradientFill = false;
    return;
  }
  const format = rule.kind === 'formula' ? formulaFormat(range, rule.formula) : textFormat(range, rule.text);
  if (style?.fontColor) format.font.color = style.fontColor;
  if (style?.bold !== undefined) format.font.bold = style.bold;
  if (style?.fill) format.fill.color = style.fill;
}

function formulaFormat(range: Excel.Range, formula: string): Excel.ConditionalRangeFormat {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = formula;
  return custom.format;
}

function textFormat(range: Excel.Range, text: string): Excel.ConditionalRangeFormat {
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.rule = { operator: 'EqualTo', formula1: `="${text.replaceAll('"', '""')}"` };
  return cellValue.format;
}
