import { fail, succeed, type Finding, type Outcome } from '../../src/findings.ts';
import type { Language } from '../../src/plan/schema.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { CASE_PERIODS, beforeAndAfter, leadersOf, type BeforeAfter, type Leaders } from '../state/guide.ts';
import { findData, type FoundData } from './findData.ts';
import { OWN_WEIGHTS } from './planToScore.ts';
import { partOf } from './progress.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';
import { scorePeriods } from './scorePeriods.ts';
import { scoreTeam } from './scoreTeam.ts';
import { sheetName } from './sheetNames.ts';

export interface ScoredCase {
  readonly leaders: Leaders;
  /** The team in the last month by the old plan and three months later. */
  readonly team: readonly BeforeAfter[];
  readonly sheets: readonly string[];
}

/** Scores the worked case by the plan in force, and writes its scorecard. */
export async function scoreWorkedCase(
  workbook: Workbook,
  language: Language,
  run: RunOptions = {},
): Promise<Outcome<ScoredCase>> {
  const data = await findCase(workbook);
  const standing = await readWorkbookPlan(workbook);
  if (data === null || standing.kind !== 'ready') return fail(CASE_GONE);
  const { missing, minimumCoverage } = standing.base;
  const policy = { profile: OWN_WEIGHTS, missing, minimumCoverage };
  const answer = await scoreTeam(workbook, { data, mapping: null, policy, language }, partOf(run, 0, 0.7));
  if (answer.kind !== 'scored') return answer.kind === 'refused' ? fail(...answer.findings) : fail(CASE_GONE);
  const scored = await scorePeriods(workbook, data.source, partOf(run, 0.7, 1));
  if (!scored.ok) return scored;
  const of = (period: string) => scored.value.periods.find((each) => each.period === period);
  const [before, after] = [of(CASE_PERIODS.before), of(CASE_PERIODS.after)];
  if (before === undefined || after === undefined) return fail(CASE_GONE);
  const names = [answer.score.sheet, await sheetName(workbook, 'dashboard')];
  return succeed({
    leaders: leadersOf(before.scorecard, before.actuals),
    team: beforeAndAfter(before.actuals, after.actuals),
    sheets: names.filter((name) => name !== null),
  });
}

/** The figures of the case, wherever people moved them; null when they are gone. */
export async function findCase(workbook: Workbook): Promise<FoundData | null> {
  const sheet = await sheetName(workbook, 'workedCase');
  const found = sheet === null ? [] : await findData(workbook);
  return found.find(({ source }) => source.sheet === sheet) ?? null;
}

export const CASE_GONE: Finding = { code: 'guide.caseGone', args: {} };
