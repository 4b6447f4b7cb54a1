import { NO_TEAM } from '../i18n/teamsSheet.ts';
import type { Plan } from '../plan/schema.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CellValue } from './codecs.ts';
import { indicatorOf, isOwnTeamHeading } from './headings.ts';
import { readActuals } from './readActuals.ts';
import type { Values } from './readPlan.ts';

/** Figures that people gave of teams on their sheet, without people; null where none stand there. */
export function readTeams(values: Values, plan: Plan): Pick<Actuals, 'indicators' | 'teams'> | null {
  const heading = values.findIndex((row) => row.some(isOwnTeamHeading));
  const headings = values[heading] ?? [];
  const team = headings.findIndex(isOwnTeamHeading);
  const given = headings.slice(team + FIRST_GIVEN).map((cell) => indicatorOf(String(cell ?? ''), plan.indicators));
  const end = given.indexOf(null);
  const ids = (end < 0 ? given : given.slice(0, end)).flatMap((id) => id ?? []);
  if (heading < 0 || ids.length === 0) return null;
  const rows = values.slice(heading + 1).map((row) => row.slice(team, team + FIRST_GIVEN + ids.length));
  const read = readActuals([['Agent', 'Team', ...ids], ...firstOfEach(rows)], plan, { ...NOWHERE, hasTeamRows: true });
  const found = read.ok ? read.value.actuals : null;
  if (!found?.teams) return null;
  return { indicators: found.indicators, teams: { ...found.teams, names: found.teams.names.map(nameOf) } };
}

/** Of the given figures, behind names and people. */
const FIRST_GIVEN = 2;
const NOWHERE = { sheet: '', row: 0, column: 0 };

/** A name that stands twice counts once. */
function firstOfEach(rows: Values): CellValue[][] {
  const known = new Set<string>();
  return rows.flatMap(([cell, , ...figures]) => {
    const name = String(cell ?? '').trim();
    if (name === '' || known.has(name)) return [];
    known.add(name);
    return [[null, name, ...figures]];
  });
}

const nameOf = (label: string): string => (isOwnTeamHeading(label) || NO_TEAM.has(label) ? '' : label);
