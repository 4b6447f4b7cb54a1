import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import { withTeams } from '../../src/scoring/givenTeams.ts';
import { readTeams } from '../../src/sheets/readTeams.ts';
import { TEAMS_KEY } from '../../src/sheets/teamsSheet.ts';
import { teamParts } from '../../src/sheets/teamParts.ts';
import type { Workbook } from '../excel/workbook.ts';
import { sheetName } from './sheetNames.ts';

export { teamParts };

/**
 * Adds what is given of teams to figures of people, where the plan gives teams a share: what the source says goes before
 * what people filled in on the sheet of teams [S-21].
 */
export async function teamsGiven(
  workbook: Workbook,
  plan: Plan,
  source: Actuals | null,
): Promise<(actuals: Actuals) => Actuals> {
  if (plan.teamShare === 0) return (actuals) => actuals;
  const isOurs = (await sheetName(workbook, TEAMS_KEY)) !== null;
  const sheet = isOurs ? await workbook.readSheet(TEAMS_KEY) : null;
  const given = [source, sheet && readTeams(sheet.values, plan)].filter((each) => each !== null);
  return (actuals) => withTeams(actuals, given);
}
