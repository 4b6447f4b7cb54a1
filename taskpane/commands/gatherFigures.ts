import { mergeActuals } from '../../src/calls/actuals.ts';
import { fail, succeed, type Finding, type Outcome } from '../../src/findings.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { rollUpSubIndicators } from '../../src/scoring/subIndicators.ts';
import type { ActualsReading } from '../../src/sheets/readActuals.ts';
import type { Workbook } from '../excel/workbook.ts';
import { withoutImported } from '../state/importedFigures.ts';
import { readImported, SETTINGS } from '../state/remembered.ts';
import { teamsGiven } from './givenTeams.ts';
import type { ImportedFigures } from './importFigures.ts';
import { readInputSheet } from './readFigures.ts';

/** Everything that is known of the people, from the source and from the input sheet. */
export interface GatheredFigures {
  readonly actuals: Actuals;
  readonly period: string;
  /** The input sheet holds more than can be written back: other periods, or columns of people's own. */
  readonly keepsInput: boolean;
  /** The input sheet as it was read; null without one. */
  readonly reading: ActualsReading | null;
}

export async function gatherFigures(
  workbook: Workbook,
  plan: Plan,
  imported: ImportedFigures | null,
): Promise<Outcome<GatheredFigures>> {
  const input = await readInputSheet(workbook, plan);
  if (input?.reading.ok === false) return input.reading;
  const reading = input?.reading.ok === true ? input.reading.value : null;
  const keepsInput = reading !== null && (reading.periods.length > 1 || reading.ignored.length > 0);
  const typed = reading?.actuals ?? { people: [], indicators: [], rows: [] };
  const withGiven = await teamsGiven(workbook, plan, imported?.actuals ?? null);
  const gathered = (actuals: Actuals, period: string) =>
    succeed({ actuals: rollUpSubIndicators(withGiven(actuals), plan), period, keepsInput, reading });
  if (imported === null) return gathered(typed, reading?.period ?? '');
  const before = readImported(await workbook.getSetting(SETTINGS.imported));
  const merged = mergeActuals(withoutImported(typed, before), imported.actuals);
  if (!merged.ok) return fail(...merged.findings.map((finding) => atTyped(finding, reading)));
  return gathered(merged.value, imported.period || (reading?.period ?? ''));
}

/** A conflict is found in the merged table; people look for it where they typed. */
function atTyped(finding: Finding, reading: ActualsReading | null): Finding {
  if (finding.code !== 'actuals.conflict' || reading === null) return finding;
  const { people, indicators } = reading.actuals;
  const [row, column] = [people.indexOf(finding.args.person), indicators.indexOf(finding.args.indicator)];
  return row < 0 || column < 0 ? finding : { ...finding, where: reading.placeOf(row, column) };
}
