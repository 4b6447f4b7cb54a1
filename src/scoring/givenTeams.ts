import type { Actuals, GivenTeams, Measurement } from './actuals.ts';
import { TEAM_FIGURE } from './teamName.ts';

type Source = Pick<Actuals, 'indicators' | 'teams'>;

/** The figures with those that the sources give of teams, the first before the others; and with a team of everybody. */
export function withTeams(actuals: Actuals, sources: readonly Source[]): Actuals {
  const known = sources.flatMap(({ indicators, teams }) => (teams === undefined ? [] : [{ indicators, teams }]));
  const given = known.flatMap(({ indicators }) => indicators);
  const indicators = [...new Set([...actuals.indicators, TEAM_FIGURE, ...given])];
  const more = indicators.slice(actuals.indicators.length).map((): Measurement => MISSING);
  const people = { ...actuals, indicators, rows: actuals.rows.map((row) => [...row, ...more]) };
  return known.length === 0 ? people : { ...people, teams: together(indicators, known) };
}

const MISSING: Measurement = { kind: 'missing' };

function together(indicators: readonly string[], sources: readonly Required<Source>[]): GivenTeams {
  const names = [...new Set(sources.flatMap(({ teams }) => teams?.names ?? []))];
  const figureOf = (name: string, id: string): Measurement => {
    const figures = sources.map(
      (source) => source.teams?.rows[source.teams.names.indexOf(name)]?.[source.indicators.indexOf(id)] ?? MISSING,
    );
    return figures.find(({ kind }) => kind !== 'missing') ?? MISSING;
  };
  return { names, rows: names.map((name) => indicators.map((id) => figureOf(name, id))) };
}
