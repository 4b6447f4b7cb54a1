import { fingerprint } from '../plan/fingerprint.ts';
import { planParts } from '../plan/planText.ts';
import type { Language } from '../plan/schema.ts';
import { versionBefore, type PlanVersion } from '../plan/versions.ts';
import { LOG_COLUMNS, logColumnAt, REASON_FAMILY, STORE_COLUMNS } from './changeLogColumns.ts';
import type { CellValue } from './codecs.ts';
import { BODY, COLORS, HEADING, INPUT, NOTE, SUBTITLE, TITLE } from './looks.ts';
import { planChangeWords } from './planChangeWords.ts';
import { planIn } from './ruleText.ts';
import type { Area, CellSpec, SheetSpec } from './sheetSpec.ts';
import { translatorOf, wordOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

/** A change log, in the order of its rows. */
export interface ChangeLog {
  readonly versions: readonly PlanVersion[];
  /** Rows that could not be read, as they stand: cells in the order of `LOG_COLUMNS`. */
  readonly unread: readonly (readonly CellValue[])[];
  /** Of the hidden sheet, likewise. */
  readonly unreadPlans: readonly (readonly CellValue[])[];
}

export const EMPTY_LOG: ChangeLog = { versions: [], unread: [], unreadPlans: [] };

/** Title, how to read it, an empty row, and the headings. */
const HEADS = 4;
/** Columns beside ours for what people keep of their own. */
const OWN_COLUMNS = 6;
const MOST_LINES = 20;
const LONGEST_LINE = 200;
const LONGEST_CELL = 8_000;
/** Of a row, in points; Excel takes 409. */
const HIGHEST = 400;

/** What people read, and the hidden sheet with the plans themselves [S-38]. */
export const changeLogSheets = (log: ChangeLog, language: Language): readonly SheetSpec[] => [
  logSheet(log, language),
  storeSheet(log, language),
];

function logSheet(log: ChangeLog, language: Language): SheetSpec {
  const t = translatorOf(language);
  const texts = log.versions.map((version) => rowOf(version, log.versions, language));
  const rows = [...texts, ...log.unread.map((row) => LOG_COLUMNS.map((_, index) => row[index] ?? null))];
  return {
    key: 'changeLog',
    name: t('sheet.changeLog.name'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('sheet.changeLog.title'), style: TITLE }]] },
      { row: 1, column: 0, cells: [[{ value: t('sheet.changeLog.subtitle'), style: SUBTITLE }]] },
      { row: 2, column: 0, cells: [[{ value: t('sheet.changeLog.hint'), style: NOTE }]] },
      { row: HEADS - 1, column: 0, style: HEADING, cells: [LOG_COLUMNS.map(({ label }) => t(label))] },
      { row: HEADS, column: 0, cells: rows.map((row) => row.map(cellOf)) },
    ],
    columnWidths: LOG_COLUMNS.map(({ width }) => width),
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      ...rows.map((row, index) => ({ row: HEADS + index, rows: 1, height: heightOf(row) })),
    ],
    freeze: { rows: HEADS, columns: 0 },
    tabColor: COLORS.accent,
    showGridlines: false,
    protection: { unlocked: openAreas(rows.length) },
    print: { orientation: 'landscape', fitToWidth: true, titleRows: HEADS, pageNumbers: true },
    rows: {
      ...{ first: HEADS, keyColumn: logColumnAt('version') },
      keys: rows.map((row, index) => String(row[0] ?? '').trim() || `?${index}`),
      ends: {
        ...{ row: HEADS - 1, column: LOG_COLUMNS.length - 1 },
        headings: (['en', 'zh-CN'] as const).map((each) => translatorOf(each)('sheet.changeLog.remark')),
      },
    },
  };
}

function rowOf(version: PlanVersion, all: readonly PlanVersion[], language: Language): readonly CellValue[] {
  return LOG_COLUMNS.map(({ field }) => {
    if (field === 'reason') return wordOf(REASON_FAMILY, version.reason, language);
    const value = field === 'changes' ? changesOf(version, all, language) : version[field];
    return typeof value === 'string' ? cut(value, LONGEST_CELL) : value;
  });
}

/** In the language of the sheet where both plans are known; else as it was written before. */
function changesOf({ version, plan, changes }: PlanVersion, all: readonly PlanVersion[], language: Language): string {
  const before = versionBefore(all, version);
  const t = translatorOf(language);
  if (plan === null || before?.plan === null) return changes;
  if (before === null) return t('sheet.changeLog.first');
  const later = { ...plan, version: before.version };
  const lines = planChangeWords(planIn(before.plan, language), planIn(later, language), language);
  const shown = lines.slice(0, MOST_LINES).map((line) => cut(line, LONGEST_LINE));
  const left = lines.length - shown.length;
  return (
    [...shown, ...(left > 0 ? [t('sheet.changeLog.more', { count: left })] : [])].join('\n') || t('pane.change.none')
  );
}

const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const cellOf = (value: CellValue, index: number): CellSpec => ({
  value,
  style: {
    ...(LOG_COLUMNS[index]?.isOpen === true ? INPUT : BODY),
    ...{ wrap: true, vertical: 'top' },
    horizontal: 'left',
    numberFormat: typeof value === 'number' ? '0' : '@',
  },
});

const heightOf = (row: readonly CellValue[]): number =>
  Math.min(
    HIGHEST,
    rowHeightFor(row.map((cell, index) => ({ text: String(cell ?? ''), width: LOG_COLUMNS[index]?.width ?? 100 }))),
  );

function openAreas(rows: number): readonly Area[] {
  const ours = LOG_COLUMNS.flatMap(({ isOpen }, column) => (isOpen ? [{ row: HEADS, column, rows, columns: 1 }] : []));
  const own: Area = { row: HEADS - 1, column: LOG_COLUMNS.length, rows: rows + 1, columns: OWN_COLUMNS };
  return rows === 0 ? [own] : [...ours, own];
}

function storeSheet({ versions, unreadPlans }: ChangeLog, language: Language): SheetSpec {
  const t = translatorOf(language);
  const rows = versions.flatMap(({ version, plan }): CellValue[][] =>
    plan === null ? [] : [[version, fingerprint(plan), ...planParts(plan)]],
  );
  return {
    key: 'planVersions',
    name: t('sheet.planVersions.name'),
    blocks: [
      { row: 0, column: 0, cells: [[t('sheet.planVersions.hint')]] },
      {
        ...{ row: 1, column: 0, style: { numberFormat: '@' } },
        cells: [STORE_COLUMNS.map(({ label }) => t(label)), ...rows, ...unreadPlans],
      },
    ],
    visibility: 'hidden',
    protection: { unlocked: [] },
  };
}
