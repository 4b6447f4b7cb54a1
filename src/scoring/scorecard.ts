import type { Finding, Where } from '../findings.ts';
import { atOnce, mapInPieces, type Pieces } from '../pieces.ts';
import type { Actuals, Measurement } from './actuals.ts';
import { daysOf } from './attendance.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import { concerns, duplicatesFor, findDuplicates } from './duplicates.ts';
import { type PersonScore, type ScoredPerson, scorePerson } from './personScore.ts';
import { columnsOf, inPlanOrder } from './planOrder.ts';
import { rankOf } from './ranks.ts';
import { type ScoredTeam, scoreTeams } from './teamTotal.ts';

export { compilePlan } from './compiledPlan.ts';

export type RankedPerson = PersonScore & { readonly rank: number | null };

export interface Scorecard {
  /** In the order of the people given. */
  readonly people: readonly RankedPerson[];
  /** What is wrong with the data as a whole; those concerned have invalid totals. */
  readonly findings: readonly Finding[];
  /** None where the plan gives them no share. */
  readonly teams: readonly ScoredTeam[];
}

export interface ScoreOptions {
  /**
   * Figures of one team of everybody (sums over sums [S-21]), in the order of `actuals.indicators`, scored as they are;
   * unless given, teams are those of the actuals.
   */
  readonly team?: readonly Measurement[] | undefined;
  /** Share of the working days gone in a running period, 0 to 1 [S-23]; 1 unless given. */
  readonly elapsed?: number | undefined;
}

/**
 * Scores everyone by one plan. Indicators are matched by id; one the actuals lack is missing for all. Days worked
 * and working days among the figures scale the targets of sums [S-22].
 */
export const scoreTeam = (compiled: CompiledPlan, actuals: Actuals, options: ScoreOptions = {}): Scorecard =>
  atOnce(scoreInPieces(compiled, actuals, options));

/** As `scoreTeam`, for teams of thousands. */
export function* scoreInPieces(
  compiled: CompiledPlan,
  actuals: Actuals,
  options: ScoreOptions = {},
): Pieces<Scorecard> {
  const columns = columnsOf(compiled, actuals);
  const teams = scoreTeams(compiled, actuals, options.team);
  const days = daysOf(actuals);
  const findings = duplicatesFor(compiled, findDuplicates(actuals));
  const scores = yield* mapInPieces(actuals.people, (person, row) => {
    const team = teams.of(row);
    const own = findings.filter((finding) => concerns(finding, person));
    return scorePerson(inPlanOrder(columns, actuals.rows[row] ?? []), {
      compiled,
      teamTotal: team?.total ?? null,
      elapsed: options.elapsed ?? 1,
      days: days?.[row] ?? null,
      findings: team?.finding ? [...own, team.finding] : own,
      placeOf: (indicator) => placeOf(row, columns[indicator] ?? -1, person),
    });
  });
  const ranks = rankOf(scores.map(({ published }) => published));
  const people = scores.map((score, row) => ranked(actuals.people[row] ?? '', score, ranks[row] ?? null));
  const ofTeams = teams.teams.flatMap(({ finding }) => finding ?? []);
  return { people, findings: [...findings, ...ofTeams], teams: teams.teams };
}

/** Field by field: spreading takes several times as long here. */
function ranked(person: string, score: ScoredPerson, rank: number | null): RankedPerson {
  const { indicators, total, published, teamContribution, coverage } = score;
  const { light, grade, gates, rewardsBarred } = score;
  return { person, indicators, total, published, teamContribution, coverage, light, grade, gates, rewardsBarred, rank };
}

/** Rows and columns of `actuals`; the name is the person's. */
function placeOf(row: number, column: number, name: string): Where | null {
  return column < 0 ? null : { kind: 'cell', row, column, name };
}
