import { idText } from '../calls/loggedCalls.ts';
import { readYes } from '../calls/yes.ts';
import { fail, succeed, type Finding, type Outcome, type Where } from '../findings.ts';
import { cellAddress } from './address.ts';
import { CALIBRATION_COLUMNS, type CalibrationColumn, type CalibrationField } from './calibrationColumns.ts';
import type { CellValue } from './codecs.ts';
import { filledRows, findTable, isBlank, type FoundTable, type Values } from './findTable.ts';
import { idOfWord } from './vocabulary.ts';

/** A row of the sheet of drawn calls. */
export interface CalibrationRow {
  readonly call: string;
  readonly agent: string;
  /** As it was typed. */
  readonly typed: string;
  /** Null where nothing is typed, or nothing that can be read. */
  readonly verdict: boolean | null;
  readonly remark: string;
  /** Where the verdict stands. */
  readonly where: Where;
}

export interface CalibrationReading {
  readonly rows: readonly CalibrationRow[];
  /** Verdicts that were left out, by cell. */
  readonly findings: readonly Finding[];
}

interface Origin {
  readonly sheet: string;
  /** Of the first value. */
  readonly row: number;
  readonly column: number;
}

const NEEDED: readonly CalibrationField[] = ['call', 'agent', 'verdict'];

/** What people found on the calls [S-29]: rows in any order, columns wherever they moved, words of either language. */
export function readCalibration(values: Values, origin: Origin): Outcome<CalibrationReading> {
  const table = findTable(values, CALIBRATION_COLUMNS, NEEDED.length);
  const isThere = (field: CalibrationField): boolean => table?.columns.some((each) => each.field === field) === true;
  if (table === null || !NEEDED.every(isThere)) return fail({ code: 'calibration.notSheet', args: {} });
  const rows = filledRows(values, table, values.length).flatMap(({ row }) => rowAt(values, { table, origin, row }));
  return succeed({ rows, findings: unreadable(rows) });
}

interface Place {
  readonly table: FoundTable<CalibrationColumn>;
  readonly origin: Origin;
  readonly row: number;
}

function rowAt(values: Values, { table, origin, row }: Place): CalibrationRow[] {
  const indexOf = (field: CalibrationField): number => table.columns.find((each) => each.field === field)?.index ?? -1;
  const textOf = (field: CalibrationField): string => idText(values[row]?.[indexOf(field)]);
  const [call, agent] = [textOf('call'), textOf('agent')];
  if (call === '' || agent === '') return [];
  const verdict = readVerdict(values[row]?.[indexOf('verdict')] ?? null);
  const address = cellAddress(origin.row + row, origin.column + indexOf('verdict'));
  const where: Where = { kind: 'address', sheet: origin.sheet, address };
  return [{ call, agent, typed: textOf('verdict'), verdict, remark: textOf('remark'), where }];
}

/** 有效 or effective, 无效 or not effective, and what else says yes or no. */
function readVerdict(cell: CellValue): boolean | null {
  if (isBlank(cell)) return null;
  const id = typeof cell === 'string' ? idOfWord('calibration.verdict', cell) : null;
  return id === null ? readYes(cell) : id === 'effective';
}

const unreadable = (rows: readonly CalibrationRow[]): readonly Finding[] =>
  rows.flatMap(({ typed, verdict, where }): Finding[] =>
    typed === '' || verdict !== null ? [] : [{ code: 'calibration.verdictUnreadable', where, args: { found: typed } }],
  );
