import type { Cell } from '../calls/cell.ts';
import { checkWords, inForceWords, repairWords } from '../i18n/checkWords.ts';
import type { Language } from '../plan/schema.ts';
import type { CheckFinding, RepairInForce } from '../records/checkFindings.ts';
import type { RecordReading } from '../records/readRecords.ts';
import { addressIn } from '../records/recordTable.ts';
import { BODY, COLORS, HEADING, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

const WIDTHS = [120, 130, 260, 210, 240] as const;
/** Addresses that a line names; the rest are counted. */
const NAMED = 12;
const WRAPPED: CellStyle = { ...BODY, vertical: 'top', wrap: true };
const SECTION: CellStyle = { bold: true, fontColor: COLORS.accent };

type Checked = Pick<RecordReading, 'tables' | 'findings' | 'inForce'>;

/** What was found in the tables, and every repair in force with the cell, what stands there and what it counts as. */
export function dataCheckSheet(
  { tables, findings, inForce }: Checked,
  { date, language }: { readonly date: string; readonly language: Language },
): SheetSpec {
  const t = translatorOf(language);
  const names = tables.map(({ name, rowCount }) => t('sheet.dataCheck.table', { name, count: rowCount })).join(', ');
  const found = findings.map((finding) => findingLine(finding, tables, language));
  const repaired = inForce.flatMap((repair) => repairLines(repair, tables, language));
  const second = FIRST + Math.max(1, found.length) + 3;
  return {
    key: 'dataCheck',
    name: t('sheet.dataCheck.name'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('sheet.dataCheck.title'), style: TITLE }]] },
      { row: 1, column: 0, style: SUBTITLE, cells: [[t('sheet.dataCheck.read', { date, tables: names })]] },
      { row: 2, column: 0, style: NOTE, cells: [[t('sheet.dataCheck.hint')]] },
      { row: FIRST - 2, column: 0, style: SECTION, cells: [[t('sheet.dataCheck.findings')]] },
      { row: FIRST - 1, column: 0, style: HEADING, cells: [FINDING_HEADS.map((id) => t(`sheet.dataCheck.${id}`))] },
      { row: FIRST, column: 0, style: WRAPPED, cells: orNone(found, t('sheet.dataCheck.noFindings')) },
      { row: second - 2, column: 0, style: SECTION, cells: [[t('sheet.dataCheck.repairs')]] },
      { row: second - 1, column: 0, style: HEADING, cells: [REPAIR_HEADS.map((id) => t(`sheet.dataCheck.${id}`))] },
      { row: second, column: 0, style: WRAPPED, cells: orNone(repaired, t('sheet.dataCheck.noRepairs')) },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      ...found.map((line, index) => ({ row: FIRST + index, rows: 1, height: heightOf(line) })),
      ...repaired.map((line, index) => ({ row: second + index, rows: 1, height: heightOf(line) })),
    ],
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, pageNumbers: true },
  };
}

/** Below the heads, a section's title and its headings. */
const FIRST = 6;
const FINDING_HEADS = ['severity', 'where', 'rule', 'cells', 'todo'] as const;
const REPAIR_HEADS = ['cell', 'where', 'rule', 'original', 'used'] as const;

type Line = readonly (string | number | boolean)[];

const orNone = (lines: readonly Line[], none: string): readonly (readonly CellSpec[])[] =>
  lines.length === 0 ? [[none, '', '', '', '']] : lines;

function findingLine(finding: CheckFinding, tables: Checked['tables'], language: Language): Line {
  const t = translatorOf(language);
  const { rule, todo } = checkWords(finding, language);
  const { severity, table, repair } = finding;
  const offered = repair === null ? '' : t('sheet.dataCheck.repairable', { repair: repairWords(repair, language) });
  return [
    t(`check.severity.${severity}`),
    placeOf(tables[table]),
    rule,
    cellsOf(finding, tables[table], language),
    [todo, offered].filter((text) => text !== '').join(' '),
  ];
}

function cellsOf(
  { cells, count, column }: CheckFinding,
  table: Checked['tables'][number] | undefined,
  language: Language,
): string {
  if (table === undefined) return '';
  const named = cells
    .slice(0, NAMED)
    .map(({ row }) => addressIn(table, row, column))
    .join(', ');
  const more = count - Math.min(NAMED, cells.length);
  return more === 0 ? named : translatorOf(language)('sheet.dataCheck.more', { cells: named, count: more });
}

function repairLines(repair: RepairInForce, tables: Checked['tables'], language: Language): Line[] {
  const t = translatorOf(language);
  const table = tables[repair.table];
  if (table === undefined) return [];
  const rule = inForceWords(repair, language);
  const lines = repair.cells.map(({ row, found, used }): Line => [
    addressIn(table, row, repair.column),
    placeOf(table),
    rule,
    shown(found),
    used === null ? t('sheet.dataCheck.leftOut') : shown(used),
  ]);
  const more = repair.count - repair.cells.length;
  return more === 0
    ? lines
    : [...lines, [t('sheet.dataCheck.moreCells', { count: more }), placeOf(table), rule, '', '']];
}

/** The table's name, and its sheet where that is another. */
const placeOf = (table: Checked['tables'][number] | undefined): string =>
  table === undefined ? '' : table.name === table.origin.sheet ? table.name : `${table.name} (${table.origin.sheet})`;

const shown = (cell: Cell): string | number | boolean => cell ?? '';

const heightOf = (line: Line): number =>
  rowHeightFor(line.map((cell, column) => ({ text: String(cell), width: WIDTHS[column] ?? 100 })));
