import { atOnce } from '../pieces.ts';
import type { Language } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { withOwnColumns } from './ownColumns.ts';
import { scorecardSheet } from './scorecardSheet.ts';
import { rowValues } from './scorecardValues.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

export interface Snapshot {
  readonly actuals: Actuals;
  readonly language: Language;
  /** `2026-11-30`; another one of the same day takes its place. */
  readonly date: string;
}

/** The scorecard of a day: values without formulas, on a sheet of its own that later scoring leaves alone. */
export function snapshotSheet(compiled: CompiledPlan, { actuals, language, date }: Snapshot): SheetSpec {
  const rows = atOnce(rowValues(compiled, actuals, language));
  const scorecard = scorecardSheet(compiled, actuals, language, { form: 'values', rows });
  return {
    ...withOwnColumns(scorecard, compiled.plan, actuals.people.length),
    key: `snapshot-${date}`,
    name: translatorOf(language)('sheet.snapshot.name', { date }),
  };
}
