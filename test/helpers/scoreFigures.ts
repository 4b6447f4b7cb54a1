import type { Language } from '../../src/plan/schema.ts';
import { findData } from '../../taskpane/commands/findData.ts';
import { OWN_WEIGHTS } from '../../taskpane/commands/planToScore.ts';
import type { TeamScore } from '../../taskpane/commands/scorePeople.ts';
import { scoreTeam, type ScoreAnswer, type ScoreRequest } from '../../taskpane/commands/scoreTeam.ts';
import type { MemoryWorkbook } from './memoryWorkbook.ts';

/** Scores what was rolled up, as the pane does where nothing else is chosen. */
export async function scoreFigures(
  workbook: MemoryWorkbook,
  language: Language,
  more: Partial<ScoreRequest> = {},
): Promise<ScoreAnswer> {
  const sheet = (await workbook.sheetNames()).get('figures');
  const data = (await findData(workbook)).find(({ source }) => source.sheet === sheet);
  if (data === undefined) throw new Error('the figures are not found');
  const policy = { profile: OWN_WEIGHTS, missing: 'incomplete', minimumCoverage: 0 } as const;
  return scoreTeam(workbook, { data, mapping: null, policy, language, ...more });
}

/** The same, where people are scored. */
export async function scoreOfFigures(
  workbook: MemoryWorkbook,
  language: Language,
  more: Partial<ScoreRequest> = {},
): Promise<TeamScore> {
  const answer = await scoreFigures(workbook, language, more);
  if (answer.kind !== 'scored') throw new Error(JSON.stringify(answer));
  return answer.score;
}
