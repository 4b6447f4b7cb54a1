import { fail, type Finding, type Outcome, type Where } from '../findings.ts';
import { indicatorDefinition, indicatorName } from '../i18n/names.ts';
import { parsePlan } from '../plan/parse.ts';
import { LANGUAGES, type Plan } from '../plan/schema.ts';
import { cellAddress } from './address.ts';
import { number, text, type CellValue, type Codec } from './codecs.ts';
import { PLAN_COLUMNS } from './planColumns.ts';
import type { Place } from './planLayout.ts';
import { planLayout } from './planLayout.ts';
import { documentOf } from './planPaths.ts';
import { saysText } from './vocabulary.ts';
import type { TextKey } from '../i18n/en.ts';

export type Values = readonly (readonly CellValue[])[];

/** Where `values` begin, so that findings name the cells people see. */
export interface Origin extends Place {
  readonly sheet: string;
}

/** One value with where it goes in the plan and where it stands, relative to `values`. */
interface Entry extends Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/**
 * The plan that stands on a plan sheet, in whichever language; what is wrong is told by cell.
 * Rows may have been added to the tables, and the block as a whole may have moved.
 */
export function readPlan(values: Values, origin: Origin = { sheet: '', row: 0, column: 0 }): Outcome<Plan> {
  const entries = entriesOf(values);
  if (entries === null) return fail({ code: 'sheet.notPlan', args: { sheet: origin.sheet } });
  const parsed = parsePlan(assemble(entries));
  return parsed.ok ? parsed : fail(...parsed.findings.map((finding) => located(finding, entries, origin)));
}

/** Findings about a plan that was read from these values, each with the cell its path leads to. */
export function atCells(findings: readonly Finding[], values: Values, origin: Origin): readonly Finding[] {
  const entries = entriesOf(values) ?? [];
  return findings.map((finding) => located(finding, entries, origin));
}

/** All that the sheet says; null when it holds no indicator table. */
function entriesOf(values: Values): readonly Entry[] | null {
  const heading = findRow(values, ['sheet.column.id', 'sheet.column.weight', 'sheet.column.rule']);
  if (heading === null) return null;
  return [...fieldEntries(values, heading), ...indicatorEntries(values, heading), ...gradeEntries(values, heading)];
}

const cellAt = (values: Values, { row, column }: Place): CellValue => values[row]?.[column] ?? null;
const isBlank = (cell: CellValue): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The first row from `from` in which all the texts stand, in either language. */
function findRow(values: Values, texts: readonly TextKey[], from = 0): number | null {
  const index = values.findIndex(
    (row, at) => at >= from && texts.every((key) => row.some((cell) => saysText(cell, key))),
  );
  return index < 0 ? null : index;
}

function fieldEntries(values: Values, below: number): Entry[] {
  const { fields } = planLayout({ indicators: [], grades: [] });
  return fields.flatMap(({ path, label, codec, labelAt, valueAt }) => {
    const at = findCell(values, label, below);
    if (at === null) return [];
    const place = { row: at.row, column: at.column + valueAt.column - labelAt.column };
    return [{ ...place, path, value: codec.read(cellAt(values, place)) }];
  });
}

function findCell(values: Values, key: TextKey, below: number): Place | null {
  for (let row = 0; row < below; row += 1) {
    const column = values[row]?.findIndex((cell) => saysText(cell, key)) ?? -1;
    if (column >= 0) return { row, column };
  }
  return null;
}

interface TableColumn {
  readonly label: TextKey;
  readonly path: readonly string[];
  readonly codec: Codec;
}

/** Row by row below a heading, until a row in which the table's first column and the next are empty. */
function tableEntries(values: Values, heading: number, columns: readonly TableColumn[], name: string): Entry[][] {
  const found = columns.flatMap((column) => {
    const index = values[heading]?.findIndex((cell) => saysText(cell, column.label)) ?? -1;
    return index < 0 ? [] : [{ ...column, index }];
  });
  const [first, second] = found;
  const rows: Entry[][] = [];
  const isRow = (row: number): boolean =>
    [first, second].some((column) => column && !isBlank(cellAt(values, { row, column: column.index })));
  for (let row = heading + 1; row < values.length && isRow(row); row += 1) {
    const item = rows.length;
    rows.push(
      found.map(({ path, codec, index }) => {
        const place = { row, column: index };
        return { ...place, path: [name, item, ...path], value: codec.read(cellAt(values, place)) };
      }),
    );
  }
  return rows;
}

const indicatorEntries = (values: Values, heading: number): Entry[] =>
  tableEntries(values, heading, PLAN_COLUMNS, 'indicators').flatMap(withoutCatalogueWords);

const GRADE_COLUMNS: readonly TableColumn[] = [
  { label: 'sheet.grade.grade', path: ['grade'], codec: text },
  { label: 'sheet.grade.from', path: ['from'], codec: number },
  { label: 'sheet.grade.coefficient', path: ['coefficient'], codec: number },
];

function gradeEntries(values: Values, below: number): Entry[] {
  const heading = findRow(
    values,
    GRADE_COLUMNS.map(({ label }) => label),
    below + 1,
  );
  return heading === null ? [] : tableEntries(values, heading, GRADE_COLUMNS, 'grades').flat();
}

/** A name or definition in the catalogue's words, or none at all, is no entry of the plan. */
function withoutCatalogueWords(row: readonly Entry[]): readonly Entry[] {
  const id = String(row.find(({ path }) => path[2] === 'id')?.value ?? '');
  const worded = { name: indicatorName, definition: indicatorDefinition };
  return row.map((entry) => {
    const key = entry.path[2];
    if (key !== 'name' && key !== 'definition') return entry;
    const isOurs = entry.value === '' || LANGUAGES.some((language) => worded[key]({ id }, language) === entry.value);
    return isOurs ? { ...entry, value: undefined } : entry;
  });
}

function assemble(entries: readonly Entry[]): unknown {
  const own = entries.filter(({ path }) => path.length > 0 && typeof path[1] !== 'number');
  return {
    schemaVersion: 1,
    ...documentOf(own.map(({ path, value }) => [path.map(String), value])),
    indicators: listOf('indicators', entries),
    grades: listOf('grades', entries),
  };
}

function listOf(name: string, entries: readonly Entry[]): unknown[] {
  const items: (readonly [readonly string[], unknown])[][] = [];
  for (const { path, value } of entries) {
    const [list, index, ...rest] = path;
    if (list === name && typeof index === 'number') (items[index] ??= []).push([rest.map(String), value]);
  }
  return items.map(documentOf);
}

/** The finding with the cell its path leads to: that of the value, or of the nearest one beside it. */
function located(finding: Finding, entries: readonly Entry[], origin: Origin): Finding {
  if (finding.where?.kind !== 'path') return finding;
  const entry = nearest(finding.where.path, entries);
  if (entry === null) return finding;
  const address = cellAddress(entry.row + origin.row, entry.column + origin.column);
  const where: Where = { kind: 'address', sheet: origin.sheet, address };
  return { ...finding, where };
}

function nearest(path: readonly (string | number)[], entries: readonly Entry[]): Entry | null {
  const shared = (entry: Entry): number => {
    const end = path.findIndex((key, index) => entry.path[index] !== key);
    return end < 0 ? path.length : end;
  };
  const best = entries.reduce<Entry | null>((top, each) => (top && shared(top) >= shared(each) ? top : each), null);
  return best && shared(best) > 0 ? best : null;
}
