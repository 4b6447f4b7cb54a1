import type { Cell } from './cell.ts';
import type { CallColumn, CallColumns } from './columns.ts';
import type { DurationUnit } from './duration.ts';
import { guessUnit } from './durationUnit.ts';
import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import { HEADINGS } from './headings.ts';
import { MAPPED_FIELDS, type MappedField } from './mappedField.ts';
import { fitsField } from './sampleFit.ts';
import { periodColumn } from './period.ts';
import { guessColumns } from '../records/guessColumns.ts';
import { salesColumn } from './sale.ts';

/** A column that was found for a field. */
export interface ColumnGuess {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  /** 0..1; 1 when the whole heading is known and the sample agrees, or a person chose it. */
  readonly confidence: number;
}

/** Which column holds what [S-27]; null where none does. Plain data: the workbook remembers it as JSON. */
export type CallMapping = Readonly<Record<MappedField, ColumnGuess | null>> & { readonly unit: DurationUnit };

/** From headings first; a sample that contradicts rules a column out. No column serves two fields. */
export function guessMapping(headings: readonly string[], sample: readonly (readonly Cell[])[]): CallMapping {
  const fit = (field: MappedField, values: readonly Cell[]): number | null => (fitsField(field, values) ? 1 : null);
  const found = guessColumns(headings, sample, { fields: MAPPED_FIELDS, words: HEADINGS, fit });
  return { ...emptyMapping(), ...Object.fromEntries(found), unit: unitOf(found.get('duration'), sample) };
}

/** The mapping with another column for a field, as a person chose it; null takes the field out. */
export function remap(
  mapping: CallMapping,
  field: MappedField,
  choice: { readonly column: number; readonly heading: string } | null,
): CallMapping {
  return { ...mapping, [field]: choice === null ? null : { ...choice, confidence: 1 } };
}

/** The columns of a log without its heading row; agent and duration must be mapped. Periods on demand only. */
export function columnsOf(
  rows: readonly (readonly Cell[])[],
  mapping: CallMapping,
  options: { readonly byPeriod?: boolean } = {},
): Outcome<CallColumns> {
  const { agent, duration } = mapping;
  if (agent === null || duration === null) {
    const missing = (['agent', 'duration'] as const).filter((field) => mapping[field] === null);
    return fail(...missing.map((column): Finding => ({ code: 'calls.columnMissing', args: { column } })));
  }
  const pick = ({ column, heading }: ColumnGuess): CallColumn => {
    return { values: rows.map((row) => row[column] ?? null), column, name: heading };
  };
  const { outcome, need, sale } = mapping;
  const period = options.byPeriod === true ? (mapping.period ?? mapping.date) : null;
  return succeed({
    agents: pick(agent),
    durations: pick(duration),
    unit: mapping.unit,
    ...(outcome === null ? {} : { outcomes: pick(outcome) }),
    ...(need === null ? {} : { needs: pick(need) }),
    ...(sale === null ? {} : { sales: salesColumn(pick(sale)) }),
    ...(period === null ? {} : { periods: periodColumn(pick(period)) }),
  });
}

const emptyMapping = (): Omit<CallMapping, 'unit'> => ({
  ...{ callId: null, agent: null, duration: null, outcome: null },
  ...{ need: null, sale: null, date: null, period: null },
});

function unitOf(duration: ColumnGuess | undefined, sample: readonly (readonly Cell[])[]): DurationUnit {
  if (duration === undefined) return 's';
  return guessUnit(
    duration.heading,
    sample.map((row) => row[duration.column] ?? null),
  );
}
