import { guessMapping, type CallMapping } from '../../src/calls/mapping.ts';
import type { DataSource, Workbook } from '../excel/workbook.ts';
import { readMappings, SETTINGS } from '../state/remembered.ts';

/** Sources with the same headings share a mapping. */
const keyOf = ({ headings }: DataSource): string => headings.join('\u001f');

/** The mapping last used for such headings, or a guess. */
export async function mappingFor(workbook: Workbook, source: DataSource): Promise<CallMapping> {
  const mappings = readMappings(await workbook.getSetting(SETTINGS.mappings));
  return mappings[keyOf(source)] ?? guessMapping(source.headings, source.sample);
}

export async function rememberMapping(workbook: Workbook, source: DataSource, mapping: CallMapping): Promise<void> {
  const mappings = readMappings(await workbook.getSetting(SETTINGS.mappings));
  await workbook.setSetting(SETTINGS.mappings, { ...mappings, [keyOf(source)]: mapping });
}
