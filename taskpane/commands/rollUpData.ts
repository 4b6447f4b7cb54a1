import type { Language } from '../../src/plan/schema.ts';
import type { Pieces } from '../../src/pieces.ts';
import type { PeriodUnit } from '../../src/records/periodUnits.ts';
import { rollUpRecords, type RecordFigures } from '../../src/records/rollUp.ts';
import { figuresInPieces, teamFiguresInPieces } from '../../src/sheets/figuresSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { today } from '../state/today.ts';
import { checkData } from './checkData.ts';
import { partOf } from './progress.ts';
import type { RecordSource } from './readTables.ts';

export interface RollUpRequest {
  readonly sources: readonly RecordSource[];
  readonly unit: PeriodUnit;
  /** Of tables with neither dates nor periods. */
  readonly undated: string;
  readonly language: Language;
}

export interface RolledUp {
  readonly figures: RecordFigures;
  /** What the sheets of figures are called; empty where there was nobody to write. */
  readonly sheets: readonly string[];
}

/** Of the progress: reading and checking, adding up, writing. */
const SHARES = { read: 0.7, add: 0.85 } as const;

/** Rolls records up and writes the figures by person and, where there are teams, by team [S-28]. */
export async function rollUpData(workbook: Workbook, request: RollUpRequest, run: RunOptions = {}): Promise<RolledUp> {
  const { sources, unit, undated, language } = request;
  const reading = await checkData(workbook, sources, partOf(run, 0, SHARES.read));
  const { onProgress } = partOf(run, SHARES.read, SHARES.add);
  const figures = await inSlices(rollUpRecords(reading, { unit, undated, onProgress }), run.signal);
  if (figures.rows.length === 0) return { figures, sheets: [] };
  const specs = await inSlices(sheetsOf(figures, language), run.signal);
  await workbook.writeSheets(specs, partOf(run, SHARES.add, 1));
  const names = await workbook.sheetNames();
  return { figures, sheets: specs.flatMap(({ key }) => names.get(key) ?? []) };
}

function* sheetsOf(figures: RecordFigures, language: Language): Pieces<readonly SheetSpec[]> {
  const origin = { date: today(), language };
  const people = yield* figuresInPieces(figures, origin);
  const hasTeams = figures.rows.some(({ team }) => team !== '');
  return hasTeams ? [people, yield* teamFiguresInPieces(figures, origin)] : [people];
}

/** Whether any table has neither dates nor periods, so that somebody must say which period it is of. */
export const needsPeriod = (sources: readonly RecordSource[]): boolean =>
  sources.some(
    ({ table: { mapping } }) =>
      mapping.kind !== 'roster' &&
      mapping.kind !== 'figures' &&
      mapping.columns.date === undefined &&
      mapping.columns.period === undefined,
  );

/** Rows that count but lie in no period of the unit, by the name of their table. */
export const unplacedRows = ({ reading, groups }: RecordFigures): readonly { name: string; count: number }[] =>
  reading.tables.flatMap(({ name }, index) => {
    const count = groups.unplaced[index] ?? 0;
    return count === 0 ? [] : [{ name, count }];
  });
