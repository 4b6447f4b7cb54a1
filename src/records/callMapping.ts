import { MAPPED_FIELDS, type MappedField } from '../calls/mappedField.ts';
import type { CallMapping, ColumnGuess } from '../calls/mapping.ts';
import type { RecordMapping } from './kinds.ts';

/** A mapping of a call log as those who score read it. */
export const callMappingOf = ({ columns, unit }: RecordMapping): CallMapping => ({
  ...(Object.fromEntries(MAPPED_FIELDS.map((field) => [field, columns[field] ?? null])) as Record<
    MappedField,
    ColumnGuess | null
  >),
  unit,
});

/** The mapping with what people chose for scoring in it; what scoring does not read stays. */
export function withCallMapping(mapping: RecordMapping, { unit, ...chosen }: CallMapping): RecordMapping {
  const scored = new Set<string>(MAPPED_FIELDS);
  const kept = Object.entries(mapping.columns).filter(([field]) => !scored.has(field));
  const mapped = MAPPED_FIELDS.flatMap((field) => (chosen[field] === null ? [] : [[field, chosen[field]] as const]));
  const taken = new Set(mapped.map(([, { column }]) => column));
  const free = kept.filter(([, { column }]) => !taken.has(column));
  return { ...mapping, kind: 'callLog', columns: Object.fromEntries([...mapped, ...free]), unit };
}
