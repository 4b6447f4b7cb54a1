import { fail, succeed, type Finding, type Outcome, type Where } from '../findings.ts';
import { planOfParts } from '../plan/planText.ts';
import type { Plan } from '../plan/schema.ts';
import type { PlanVersion } from '../plan/versions.ts';
import { cellAddress } from './address.ts';
import { LOG_COLUMNS, STORE_COLUMNS, type LogColumn, type LogField } from './changeLogColumns.ts';
import type { ChangeLog } from './changeLogSheet.ts';
import type { CellValue } from './codecs.ts';
import { filledRows, findTable, type FoundTable, type TableColumn, type Values } from './findTable.ts';
import type { Origin } from './readPlan.ts';

export interface SheetValues {
  readonly values: Values;
  readonly origin: Origin;
}

export interface ChangeLogReading {
  readonly log: ChangeLog;
  /** Rows that could not be read, by cell; they harm no others. */
  readonly findings: readonly Finding[];
}

/**
 * The versions of a workbook [S-38] from the sheet that people read and the hidden one with the plans; null for
 * a sheet that is not there. A version whose row somebody deleted is still there as long as its plan is.
 */
export function readChangeLog(log: SheetValues | null, store: SheetValues | null): Outcome<ChangeLogReading> {
  const rows = log === null ? NO_ROWS : readLog(log);
  const plans = store === null ? NO_PLANS : readStore(store);
  if (!rows.ok || !plans.ok) return fail(...[rows, plans].flatMap((each) => (each.ok ? [] : each.findings)));
  const { found } = plans.value;
  const listed = rows.value.found.map((each) => ({ ...each, plan: found.get(each.version) ?? null }));
  const known = new Set(listed.map(({ version }) => version));
  const others = [...found]
    .filter(([version]) => !known.has(version))
    .map(([version, plan]) => unlisted(version, plan));
  return succeed({
    log: { versions: [...listed, ...others], unread: rows.value.unread, unreadPlans: plans.value.unread },
    findings: [...rows.value.findings, ...plans.value.findings],
  });
}

const unlisted = (version: number, plan: Plan): PlanVersion => ({
  ...{ version, plan, date: '', reason: '', evidence: '', changes: '', remark: '' },
});

interface Read<T> {
  readonly found: T;
  readonly unread: readonly (readonly CellValue[])[];
  readonly findings: readonly Finding[];
}

const NO_ROWS = succeed<Read<readonly PlanVersion[]>>({ found: [], unread: [], findings: [] });
const NO_PLANS = succeed<Read<ReadonlyMap<number, Plan>>>({ found: new Map(), unread: [], findings: [] });

function readLog({ values, origin }: SheetValues): Outcome<Read<readonly PlanVersion[]>> {
  const table = findTable(values, LOG_COLUMNS, LEAST_HEADINGS);
  if (table === null || !hasColumn(table, 'version')) return notLog(origin);
  const found = new Map<number, PlanVersion>();
  const unread: (readonly CellValue[])[] = [];
  const findings: Finding[] = [];
  for (const { row } of filledRows(values, table, values.length)) {
    const cells = values[row] ?? [];
    const version = versionIn(cells[indexOf(table, 'version')] ?? null);
    const code = version === null ? 'changeLog.versionUnreadable' : 'changeLog.versionTwice';
    if (version === null || found.has(version)) {
      unread.push(LOG_COLUMNS.map((column) => cells[indexOf(table, column.field)] ?? null));
      findings.push(about(code, cells[indexOf(table, 'version')], placeOf(origin, row, indexOf(table, 'version'))));
    } else found.set(version, entryOf(cells, version, table));
  }
  return succeed({ found: [...found.values()], unread, findings });
}

const LEAST_HEADINGS = 3;

const notLog = ({ sheet }: Origin): Outcome<never> => fail({ code: 'changeLog.notLog', args: { sheet } });

function entryOf(cells: readonly CellValue[], version: number, table: FoundTable<LogColumn>): PlanVersion {
  const textOf = (field: LogField): string => {
    const column = table.columns.find((each) => each.field === field);
    const value = column === undefined ? '' : column.codec.read(cells[column.index] ?? null);
    return value === undefined || value === null ? '' : String(value as string | number | boolean);
  };
  const [date, reason, evidence] = [textOf('date'), textOf('reason'), textOf('evidence')];
  return { version, date, reason, evidence, changes: textOf('changes'), remark: textOf('remark'), plan: null };
}

function readStore({ values, origin }: SheetValues): Outcome<Read<ReadonlyMap<number, Plan>>> {
  const table = findTable(values, STORE_COLUMNS, STORE_COLUMNS.length);
  if (table === null) return notLog(origin);
  const [version = 0, print = 1, first = 2] = STORE_COLUMNS.map(({ label }) => columnOf(table, label));
  const found = new Map<number, Plan>();
  const unread: (readonly CellValue[])[] = [];
  const findings: Finding[] = [];
  for (let row = table.row + 1; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    if (cells.every((cell) => cell === null || cell === '')) continue;
    const parts = cells.slice(first).map((cell) => String(cell ?? ''));
    const plan = planOfParts(parts, String(cells[print] ?? ''));
    if (plan === null || found.has(plan.version)) {
      const code = plan === null ? 'changeLog.damaged' : 'changeLog.versionTwice';
      unread.push([cells[version] ?? null, cells[print] ?? null, ...cells.slice(first)]);
      findings.push(about(code, cells[version], placeOf(origin, row, version)));
    } else found.set(plan.version, plan);
  }
  return succeed({ found, unread, findings });
}

type LogCode = 'changeLog.versionUnreadable' | 'changeLog.versionTwice' | 'changeLog.damaged';

const about = (code: LogCode, cell: CellValue | undefined, where: Where): Finding => ({
  ...{ code, where },
  args: { found: String(cell ?? '') },
});

const placeOf = ({ sheet, row, column }: Origin, down: number, across: number): Where => ({
  kind: 'address',
  sheet,
  address: cellAddress(row + down, column + across),
});

const hasColumn = (table: FoundTable<LogColumn>, field: LogField): boolean => indexOf(table, field) >= 0;

const indexOf = (table: FoundTable<LogColumn>, field: LogField): number =>
  table.columns.find((each) => each.field === field)?.index ?? -1;

const columnOf = (table: FoundTable<TableColumn>, label: TableColumn['label']): number =>
  table.columns.find((each) => each.label === label)?.index ?? 0;

/** 1, 2, 3 …, as a number or typed as text. */
function versionIn(cell: CellValue): number | null {
  const number = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 1 ? number : null;
}
