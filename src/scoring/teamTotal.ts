import type { Finding } from '../findings.ts';
import type { Actuals, Measurement } from './actuals.ts';
import type { CompiledPlan } from './compiledPlan.ts';
import { type ScoredPerson, scorePerson } from './personScore.ts';
import { columnsOf, inPlanOrder } from './planOrder.ts';
import { type Team, teamsOf } from './teams.ts';

export interface ScoredTeam extends Team {
  readonly score: ScoredPerson;
  /** Unrounded points; null without a total. */
  readonly total: number | null;
  /** Why there is none; its members' business. */
  readonly finding: Finding | null;
}

/** Teams by one plan; none where it gives them no share. */
export interface TeamScores {
  readonly teams: readonly ScoredTeam[];
  /** Of a person, by row. */
  readonly of: (row: number) => ScoredTeam | null;
}

/**
 * Teams are scored by the same plan, without its share, gates or adjustments, whatever days were worked. `given` is one
 * team of everybody, in the order of `actuals.indicators`, whose figures are scored as they are.
 */
export function scoreTeams(compiled: CompiledPlan, actuals: Actuals, given?: readonly Measurement[]): TeamScores {
  if (compiled.plan.teamShare === 0) return { teams: [], of: () => null };
  const teams = given === undefined ? teamsOf(compiled, actuals) : [asOneTeam(compiled, actuals, given)];
  const scored = teams.map((team) => scoreTeam(compiled, team));
  const byRow = new Map(scored.flatMap((team) => team.members.map((row) => [row, team])));
  return { teams: scored, of: (row) => byRow.get(row) ?? null };
}

function asOneTeam(compiled: CompiledPlan, actuals: Actuals, given: readonly Measurement[]): Team {
  const figures = inPlanOrder(columnsOf(compiled, actuals), given).map((figure, index): Measurement =>
    compiled.indicators[index]?.indicator.role === 'weighted' ? figure : { kind: 'notApplicable' },
  );
  return { name: '', members: [...actuals.people.keys()], figures };
}

function scoreTeam(compiled: CompiledPlan, team: Team): ScoredTeam {
  const plan = { ...compiled.plan, teamShare: 0 };
  const setting = { teamTotal: null, elapsed: 1, days: null, findings: [], placeOf: () => null };
  const score = scorePerson(team.figures, { ...setting, compiled: { ...compiled, plan } });
  const total = score.total.kind === 'scored' ? score.total.total : null;
  return { ...team, score, total, finding: total === null ? noTotal(compiled, team.name, score) : null };
}

/** Names what is missing or wrong. */
function noTotal({ plan, indicators }: CompiledPlan, team: string, { indicators: scores }: ScoredPerson): Finding {
  const missing = indicators.flatMap(({ indicator: { id, role, weight } }, index) =>
    role === 'weighted' && weight > 0 && scores[index]?.outcome.kind !== 'scored' ? [id] : [],
  );
  return { code: 'actuals.noTeam', args: { share: plan.teamShare, team, missing: missing.join(', ') } };
}
