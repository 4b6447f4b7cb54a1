import type { Language } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { scoreTeams } from '../scoring/teamTotal.ts';
import { scorecardLayout } from './scorecardLayout.ts';
import { scorecardPlaces, type ScorecardPlaces } from './scorecardPlaces.ts';
import type { SheetSpec } from './sheetSpec.ts';
import { teamTotalOf } from './teamsFormulas.ts';
import { teamsPlaces, teamsSheet } from './teamsSheet.ts';

/** What a share of the team adds to a workbook: nothing where the plan gives none, or nobody is known. */
export interface TeamParts {
  readonly teams: readonly SheetSpec[];
  readonly teamTotals: Pick<ScorecardPlaces, 'teamTotalOf'>;
}

export interface TeamsForm {
  readonly language: Language;
  /** Formulas unless given. */
  readonly isValues?: boolean;
}

/** The sheet of teams, as values or by formulas, and where the totals of people find theirs on it. */
export function teamParts(
  compiled: CompiledPlan,
  actuals: Actuals,
  { language, isValues = false }: TeamsForm,
): TeamParts {
  const { teams } = scoreTeams(compiled, actuals);
  if (teams.length === 0) return { teams: [], teamTotals: {} };
  const { plan } = compiled;
  const layout = scorecardLayout(plan, actuals.people.length);
  const card = scorecardPlaces(compiled, layout, language, actuals.indicators);
  const places = teamsPlaces(
    card,
    teams.map(({ name }) => name),
  );
  return {
    teams: [teamsSheet(places, { teams, given: actuals, isValues })],
    teamTotals: { teamTotalOf: (person) => teamTotalOf(places, person) },
  };
}
