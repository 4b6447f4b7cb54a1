/** What a call log's columns can be mapped to [S-27]. */
export const MAPPED_FIELDS = ['callId', 'agent', 'duration', 'outcome', 'need', 'sale', 'date', 'period'] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];
