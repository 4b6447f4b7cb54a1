import { succeed, type Outcome } from '../findings.ts';
import type { TrendPoint } from '../feedback/trends.ts';
import { atOnce } from '../pieces.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Language, Plan } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import { type CompiledPlan, compilePlan } from '../scoring/compiledPlan.ts';
import { EMPTY_ROWS } from './actualsLayout.ts';
import { actualsSheet } from './actualsSheet.ts';
import { dashboardSheet } from './dashboardSheet.ts';
import { listsSheet } from './listsSheet.ts';
import { planSheet } from './planSheet.ts';
import { lockSheets, type Lock } from './protection.ts';
import { readmeSheet } from './readmeSheet.ts';
import type { FormulaForm } from './scorecardFormulas.ts';
import { scorecardSheet } from './scorecardSheet.ts';
import type { TeamParts, TeamsForm } from './teamParts.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { trendsInPieces } from './trendsSheet.ts';

export interface WorkbookOptions {
  readonly form?: FormulaForm;
  /** With a read-me in front and a dashboard behind the scorecard. */
  readonly complete?: boolean;
  /** Rows for people at least, for those who are not known yet. */
  readonly rows?: number;
  /** Nothing is locked unless given. */
  readonly lock?: Lock;
  /** Periods that the dashboard shows, on a sheet of their own; none unless given. */
  readonly trends?: readonly TrendPoint[];
  /** Whoever stands beside the team on the dashboard; null for the first in the ranking. */
  readonly chosen?: string | null;
  /** Where the plan gives teams a share of totals [S-21]; their totals are not known unless given. */
  readonly teamParts?: ((compiled: CompiledPlan, actuals: Actuals, form: TeamsForm) => TeamParts) | undefined;
}

/** Everything a plan is in a workbook: plan, input sheet, scorecard, and the hidden lists. */
export function workbookSheets(
  plan: Plan,
  actuals: Actuals | null,
  language: Language,
  { form = 'builtin', complete = false, rows = 0, lock, trends = [], chosen = null, teamParts }: WorkbookOptions = {},
): Outcome<readonly SheetSpec[]> {
  const compiled = compilePlan(plan);
  if (!compiled.ok) return compiled;
  const known = withRoom(actuals, rows);
  const people = known?.people.length || EMPTY_ROWS;
  const parts = known === null ? undefined : teamParts?.(compiled.value, known, { language });
  const specs = [
    ...(complete ? [readmeSheet(compiled.value, language, people)] : []),
    planSheet(plan, language, fingerprint(plan)),
    actualsSheet(plan, known, language),
    scorecardSheet(compiled.value, known, language, { form, ...parts?.teamTotals }),
    ...(parts?.teams ?? []),
    ...(complete ? [dashboardSheet(compiled.value, people, language, { trends, chosen })] : []),
    ...(complete && trends.length > 0 ? [atOnce(trendsInPieces(trends, language))] : []),
    listsSheet(language),
  ];
  return succeed(lock ? lockSheets(specs, plan, people, lock) : specs);
}

/** The people with nameless ones behind them, up to so many rows. */
function withRoom(actuals: Actuals | null, rows: number): Actuals | null {
  const { people, ...figures } = actuals ?? { people: [], indicators: [], rows: [] };
  if (people.length >= rows) return actuals;
  return { ...figures, people: [...people, ...Array<string>(rows - people.length).fill('')] };
}
