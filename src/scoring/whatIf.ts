import type { Finding } from '../findings.ts';
import type { Pieces } from '../pieces.ts';
import type { Actuals } from './actuals.ts';
import { type Days, daysOf } from './attendance.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { concernedBy, duplicatesFor, findDuplicates } from './duplicates.ts';
import { columnsOf } from './planOrder.ts';
import { isScoredAlike, type PointsColumn, scoreColumn } from './pointsColumn.ts';
import type { ScoreOptions } from './scorecard.ts';
import { type Standings, standingsOf } from './standings.ts';
import { scoreTeams } from './teamTotal.ts';

/** A team by one plan, kept so that another plan's standings follow from it with little work. */
export interface WhatIf {
  readonly compiled: CompiledPlan;
  readonly team: WhatIfTeam;
  /** In the order of the plan's indicators. */
  readonly columns: readonly PointsColumn[];
  /** The same as `scoreTeam` gives. */
  readonly standings: Standings;
}

export interface WhatIfTeam {
  readonly actuals: Actuals;
  readonly options: ScoreOptions;
  readonly duplicates: readonly Finding[];
  /** As `daysOf` gives them. */
  readonly days: readonly Days[] | null;
}

export const startWhatIf = (compiled: CompiledPlan, actuals: Actuals, options: ScoreOptions = {}): Pieces<WhatIf> =>
  byPlan(compiled, { actuals, options, duplicates: findDuplicates(actuals), days: daysOf(actuals) }, () => null);

/** Scores again only the indicators that the other plan scores otherwise: none when it just weighs them otherwise. */
export function changeWhatIf(before: WhatIf, compiled: CompiledPlan): Pieces<WhatIf> {
  const known = new Map(before.compiled.indicators.map((each, index) => [each.indicator.id, { each, index }]));
  return byPlan(compiled, before.team, (each) => {
    const found = known.get(each.indicator.id);
    if (found === undefined || !isScoredAlike(found.each, each)) return null;
    return before.columns[found.index] ?? null;
  });
}

function* byPlan(
  compiled: CompiledPlan,
  team: WhatIfTeam,
  columnBefore: (each: CompiledIndicator) => PointsColumn | null,
): Pieces<WhatIf> {
  const { actuals, options } = team;
  const places = columnsOf(compiled, actuals);
  const columns: PointsColumn[] = [];
  for (const [index, each] of compiled.indicators.entries()) {
    const place = places[index] ?? -1;
    const figures = {
      figureOf: (row: number) => actuals.rows[row]?.[place],
      days: team.days,
      people: actuals.people.length,
    };
    columns.push(columnBefore(each) ?? (yield* scoreColumn(each, figures)));
  }
  const teams = scoreTeams(compiled, actuals, options.team);
  const faulty = faultyPeople(duplicatesFor(compiled, team.duplicates), actuals);
  const teamTotals =
    compiled.plan.teamShare === 0 ? null : actuals.people.map((_, row) => teams.of(row)?.total ?? null);
  teamTotals?.forEach((total, row) => {
    if (total === null) faulty[row] = 1;
  });
  const elapsed = options.elapsed ?? 1;
  const standings = yield* standingsOf({ compiled, columns, teamTotals, elapsed, faulty });
  return { compiled, team, columns, standings };
}

function faultyPeople(findings: readonly Finding[], { people }: Actuals): Uint8Array {
  const concerned = concernedBy(findings);
  if (concerned === null) return new Uint8Array(people.length).fill(1);
  return Uint8Array.from(people, (person) => (concerned.has(person) ? 1 : 0));
}
