import { guessMapping, type CallMapping } from '../../src/calls/mapping.ts';
import { fitsField } from '../../src/calls/sampleFit.ts';
import { isBlank } from '../../src/calls/cell.ts';
import { callMappingOf, withCallMapping } from '../../src/records/callMapping.ts';
import { guessRecordMapping } from '../../src/records/guess.ts';
import { tableKey } from '../../src/records/recordTable.ts';
import type { DataSource, Workbook } from '../excel/workbook.ts';
import { SETTINGS } from '../state/remembered.ts';
import { readTables, UNUSED, type RememberedTable } from '../state/rememberedTables.ts';

/** Tables with the same headings share what is remembered of them. */
export async function rememberedTables(workbook: Workbook): Promise<(source: DataSource) => RememberedTable | null> {
  const tables = readTables(await workbook.getSetting(SETTINGS.mappings));
  return (source) => tables[tableKey(source)] ?? null;
}

export async function rememberTable(workbook: Workbook, source: DataSource, table: RememberedTable): Promise<void> {
  const tables = readTables(await workbook.getSetting(SETTINGS.mappings));
  await workbook.setSetting(SETTINGS.mappings, { ...tables, [tableKey(source)]: table });
}

/** How a call log is read for scoring: as it was last, or as guessed. */
export async function mappingFor(workbook: Workbook, source: DataSource): Promise<CallMapping> {
  const known = (await rememberedTables(workbook))(source);
  if (known === null || known === UNUSED || known.kind !== 'callLog') {
    return guessMapping(source.headings, source.sample);
  }
  return withReadableDates(callMappingOf(known), source);
}

export async function rememberMapping(workbook: Workbook, source: DataSource, mapping: CallMapping): Promise<void> {
  const known = (await rememberedTables(workbook))(source);
  const before =
    known !== null && known !== UNUSED && known.kind === 'callLog'
      ? known
      : guessRecordMapping(source.headings, source.sample, 'callLog');
  await rememberTable(workbook, source, withCallMapping(before, mapping));
}

/** Scoring reads dates that begin with their year; a guess of others would make a period of each day. */
function withReadableDates(mapping: CallMapping, { sample }: DataSource): CallMapping {
  const { date } = mapping;
  if (date === null) return mapping;
  const values = sample.map((row) => row[date.column] ?? null).filter((value) => !isBlank(value));
  return fitsField('date', values) ? mapping : { ...mapping, date: null };
}
