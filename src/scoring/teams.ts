import type { Actuals, Measurement } from './actuals.ts';
import type { CompiledIndicator, CompiledPlan } from './compiledPlan.ts';
import { isSummed } from './proration.ts';
import { teamFigure } from './teamFigures.ts';
import { teamNames } from './teamName.ts';

/** A team with its figures as they are held against the targets of one person. */
export interface Team {
  /** '' for people without one, who are a team together. */
  readonly name: string;
  /** Rows of the actuals. */
  readonly members: readonly number[];
  /** In the order of the plan's indicators: sums per member, rates as sums over sums [S-21]. */
  readonly figures: readonly Measurement[];
}

/** Teams in order of their first member. */
export function teamsOf({ indicators }: CompiledPlan, actuals: Actuals): readonly Team[] {
  const members = new Map<string, number[]>();
  teamNames(actuals).forEach((name, row) => {
    const found = members.get(name);
    if (found === undefined) members.set(name, [row]);
    else found.push(row);
  });
  return [...members].map(([name, rows]) => ({
    name,
    members: rows,
    figures: indicators.map((each) => figureOf(actuals, each, { name, rows })),
  }));
}

interface Members {
  readonly name: string;
  readonly rows: readonly number[];
}

function figureOf(actuals: Actuals, { indicator }: CompiledIndicator, { name, rows }: Members): Measurement {
  if (indicator.role !== 'weighted') return { kind: 'notApplicable' };
  const { teams } = actuals;
  const given = teams?.rows[teams.names.indexOf(name)]?.[actuals.indicators.indexOf(indicator.id)] ?? MISSING;
  if (given.kind === 'missing') return workedOut(actuals, indicator, rows);
  if (given.kind !== 'value' || typeof given.value !== 'number' || !isSummed(indicator)) return given;
  return { kind: 'value', value: given.value / rows.length };
}

const MISSING: Measurement = { kind: 'missing' };

/** Members without a figure are left out; a rate that is counted in nothing known is theirs only where all have the same. */
function workedOut(actuals: Actuals, indicator: CompiledIndicator['indicator'], rows: readonly number[]): Measurement {
  const column = actuals.indicators.indexOf(indicator.id);
  const figures = rows.map((row) => actuals.rows[row]?.[column] ?? MISSING);
  const found = teamFigure(actuals, indicator, rows);
  if (found === null)
    return figures.every(({ kind }) => kind === 'notApplicable') ? { kind: 'notApplicable' } : MISSING;
  if (found.basis === 'sum') return { kind: 'value', value: found.value / found.people };
  if (found.basis === 'rate' || isSummed(indicator)) return { kind: 'value', value: found.value };
  const values = new Set(figures.flatMap((figure) => (typeof valueOf(figure) === 'number' ? [valueOf(figure)] : [])));
  const [same] = values;
  return values.size === 1 && same !== undefined ? { kind: 'value', value: same } : MISSING;
}

const valueOf = (figure: Measurement): number | string | undefined =>
  figure.kind === 'value' ? figure.value : undefined;
