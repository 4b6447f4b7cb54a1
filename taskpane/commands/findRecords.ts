import { guessKind, guessRecordMapping, type KindGuess } from '../../src/records/guess.ts';
import type { RecordMapping, RecordTable } from '../../src/records/kinds.ts';
import { parseAddress } from '../../src/sheets/address.ts';
import type { DataSource, Workbook } from '../excel/workbook.ts';
import { lackingFields } from '../state/recordForm.ts';
import { UNUSED } from '../state/rememberedTables.ts';
import type { RecordSource } from './readTables.ts';
import { rememberedTables } from './rememberMapping.ts';

/** A table or range of people's own, and how it is read. */
export interface FoundTable {
  readonly source: DataSource;
  readonly guess: KindGuess;
  /** Null where nobody knows what it is, or where it is not used. */
  readonly mapping: RecordMapping | null;
  /** People have said what it is. */
  readonly isChosen: boolean;
}

/** Of our sheets those of the worked case are as people's own. */
const DATA_SHEET = 'workedCase';

/** Everything but our own sheets, with what is remembered of it or guessed; the longest first. */
export async function findRecords(workbook: Workbook): Promise<readonly FoundTable[]> {
  const names = await workbook.sheetNames();
  const ours = new Set([...names].flatMap(([key, name]) => (key === DATA_SHEET ? [] : [name])));
  const known = await rememberedTables(workbook);
  const sources = (await workbook.listSources()).filter(({ sheet }) => !ours.has(sheet));
  return sources
    .map((source): FoundTable => {
      const { headings, sample } = source;
      const guess = guessKind(headings, sample);
      const before = known(source);
      if (before !== null) return { source, guess, mapping: before === UNUSED ? null : before, isChosen: true };
      const mapping = guess.kind === null ? null : guessRecordMapping(headings, sample, guess.kind);
      return { source, guess, mapping, isChosen: false };
    })
    .sort((one, other) => other.source.rowCount - one.source.rowCount);
}

/** Where a source stands, for those who read its records. */
export function recordTableOf({ name, sheet, address }: DataSource, mapping: RecordMapping): RecordTable {
  const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
  return { name, origin: { sheet, row, column }, mapping };
}

/** What records are read from: every table that is used, has what its kind needs, and is not made of figures already. */
export const recordSourcesOf = (tables: readonly FoundTable[]): readonly RecordSource[] =>
  tables.flatMap(({ source, mapping }) =>
    mapping === null || mapping.kind === 'figures' || lackingFields(mapping).length > 0
      ? []
      : [{ source, table: recordTableOf(source, mapping) }],
  );
