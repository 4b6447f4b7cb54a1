import { fail, succeed, type Finding, type Outcome } from '../findings.ts';
import type { Plan } from '../plan/schema.ts';
import { isDayFigure } from '../scoring/attendance.ts';
import { TEAM_FIGURE } from '../scoring/teamName.ts';
import { columnLetters } from './address.ts';
import type { CellValue } from './codecs.ts';
import {
  dayFigureOf,
  indicatorOf,
  isAgentHeading,
  isOwnTeamHeading,
  isPeriodHeading,
  isTeamHeading,
} from './headings.ts';
import type { Origin, Values } from './readPlan.ts';

export interface ActualsOrigin extends Origin {
  /** Rows without an agent are figures of the team that they name. */
  readonly hasTeamRows?: boolean;
  /** A column of ours with teams is read whatever share they have, so that it stays. */
  readonly keepsTeams?: boolean;
}

/** Which columns of a table of figures mean what, counted from 0. */
export interface Columns {
  readonly heading: number;
  readonly agent: number;
  readonly period: number | null;
  readonly team: number | null;
  /** Whether rows without an agent are a team's. */
  readonly hasTeamRows: boolean;
  readonly indicators: readonly { readonly id: string; readonly index: number }[];
  readonly ignored: readonly string[];
}

type Allowed = Pick<ActualsOrigin, 'hasTeamRows' | 'keepsTeams'>;

/** By the first row near the top that has agents and figures; findings where there is none. */
export function findColumns(values: Values, plan: Plan, allowed: Allowed): Outcome<Columns> {
  const candidates = values
    .slice(0, HEADING_SEARCH_ROWS)
    .map((row, heading) => ({ ...columnsOf(row, plan, allowed), heading }));
  const best = candidates.find(({ agent, indicators }) => agent >= 0 && indicators.some(isScored));
  if (best) return checkTwice(best);
  const noAgent = candidates.some(({ indicators }) => indicators.some(isScored));
  return fail({ code: 'sheet.notActuals', args: { column: noAgent ? 'agent' : 'indicators' } });
}

const isScored = ({ id }: { readonly id: string }): boolean => !isDayFigure(id) && id !== TEAM_FIGURE;

/** Headings stand near the top, below a title at most. */
const HEADING_SEARCH_ROWS = 20;

function columnsOf(
  row: readonly CellValue[],
  plan: Plan,
  { hasTeamRows = false, keepsTeams = false }: Allowed,
): Omit<Columns, 'heading'> {
  const headings = row.map((cell) => (typeof cell === 'string' ? cell : ''));
  const agent = headings.findIndex(isAgentHeading);
  const period = headings.findIndex(isPeriodHeading);
  const team = headings.findIndex((text) =>
    plan.teamShare > 0 ? isTeamHeading(text) : keepsTeams && isOwnTeamHeading(text),
  );
  const known = headings.map((text, index) => {
    if (text === '' || index === agent || index === period) return null;
    return indicatorOf(text, plan.indicators) ?? dayFigureOf(text) ?? (index === team ? TEAM_FIGURE : null);
  });
  return {
    agent,
    period: period < 0 ? null : period,
    team: known[team] === TEAM_FIGURE ? team : null,
    hasTeamRows,
    indicators: known.flatMap((id, index) => (id === null ? [] : [{ id, index }])),
    ignored: headings.filter(
      (text, index) => text !== '' && index !== agent && index !== period && known[index] === null,
    ),
  };
}

function checkTwice(columns: Columns): Outcome<Columns> {
  const places = new Map<string, string[]>();
  for (const { id, index } of columns.indicators) places.set(id, [...(places.get(id) ?? []), columnLetters(index)]);
  const findings = [...places].flatMap(([indicator, letters]): Finding[] =>
    letters.length < 2
      ? []
      : [{ code: 'actuals.duplicateIndicator', args: { indicator, columns: letters.join(', ') } }],
  );
  return findings.length === 0 ? succeed(columns) : fail(...findings);
}
