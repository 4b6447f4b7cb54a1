import type { TrendPoint } from '../../src/feedback/trends.ts';
import type { Pieces } from '../../src/pieces.ts';
import { fingerprint } from '../../src/plan/fingerprint.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { scoreInPieces, type Scorecard } from '../../src/scoring/scorecard.ts';
import { actualsInPieces } from '../../src/sheets/actualsSheet.ts';
import { dashboardInPieces } from '../../src/sheets/dashboardSheet.ts';
import { listsSheet } from '../../src/sheets/listsSheet.ts';
import { planSheet } from '../../src/sheets/planSheet.ts';
import { lockSheets } from '../../src/sheets/protection.ts';
import { readmeSheet } from '../../src/sheets/readmeSheet.ts';
import { scorecardInPieces, type ScorecardContent, type ScorecardForm } from '../../src/sheets/scorecardSheet.ts';
import { valuesOfPeople } from '../../src/sheets/scorecardValues.ts';
import { teamParts } from '../../src/sheets/teamParts.ts';
import { trendsInPieces } from '../../src/sheets/trendsSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { SheetContent } from '../excel/workbook.ts';
import { standsAsLaidOut } from '../state/places.ts';
import type { ScoringParts } from './scorePeople.ts';

/** The plan as it stands in the workbook. */
interface StandingPlan {
  readonly plan: Plan;
  readonly content: SheetContent;
}

/** What the dashboard shows beside the scorecard. */
export interface DashboardParts {
  readonly trends: readonly TrendPoint[];
  readonly chosen: string | null;
}

/** What scoring a team writes: figures, scorecard, dashboard and trends, and the plan where it has changed. */
export function* scoreSheets(
  parts: ScoringParts,
  standing: StandingPlan,
  form: ScorecardForm = 'builtin',
  shown: DashboardParts = { trends: [], chosen: null },
): Pieces<SheetSpec[]> {
  const { language } = parts.compiled.plan;
  const people = parts.gathered.actuals.people.length;
  const specs = [
    ...planSpecs(parts.compiled, people, standing),
    ...(yield* resultSpecs(parts, form, shown)),
    ...(shown.trends.length > 0 ? [yield* trendsInPieces(shown.trends, language)] : []),
  ];
  return lockSheets(specs, parts.compiled.plan, people, 'results');
}

/** The plan sheet only when it does not say this plan, or not where the scorecard looks for it. */
function planSpecs(compiled: CompiledPlan, people: number, standing: StandingPlan): SheetSpec[] {
  const { plan } = compiled;
  const { language } = plan;
  const isSame = fingerprint(plan) === fingerprint(standing.plan) && standsAsLaidOut(plan, standing.content);
  if (isSame) return [];
  return [readmeSheet(compiled, language, people), planSheet(plan, language, fingerprint(plan)), listsSheet(language)];
}

/** An input sheet that must stay as it is has its people elsewhere than the formulas would look. */
function* resultSpecs(
  { compiled, gathered: { actuals, keepsInput, period } }: ScoringParts,
  form: ScorecardForm,
  { trends, chosen }: DashboardParts,
): Pieces<SheetSpec[]> {
  const { plan } = compiled;
  const shown = keepsInput ? 'values' : form;
  const scored = shown === 'values' ? yield* scoreInPieces(compiled, actuals) : null;
  const { teamTotals, teams } = teamParts(compiled, actuals, {
    language: plan.language,
    isValues: shown === 'values',
  });
  const content: ScorecardContent =
    shown === 'values'
      ? { form: shown, rows: scored ? yield* valuesOfPeople(scored, plan.language) : [] }
      : { form: shown, ...teamTotals };
  const card = yield* scorecardInPieces(compiled, actuals, plan.language, content);
  const order = shown === 'values' && scored ? orderOf(scored) : null;
  const options = { order, trends, chosen: chosen !== null && actuals.people.includes(chosen) ? chosen : null };
  const dashboard = yield* dashboardInPieces(compiled, actuals.people.length, plan.language, options);
  if (keepsInput) return [card, ...teams, dashboard];
  return [
    yield* actualsInPieces({ ...plan, period: plan.period || period }, actuals, plan.language),
    card,
    ...teams,
    dashboard,
  ];
}

/** Best first, those without a rank last. */
function orderOf({ people }: Scorecard): readonly number[] {
  const rankAt = (row: number): number => people[row]?.rank ?? Infinity;
  return [...people.keys()].sort((a, b) => rankAt(a) - rankAt(b) || a - b);
}
