import {
  goalsOf,
  lookUpGoals,
  withAgreed,
  withGoals,
  type FiguredPeriod,
  type GoalOutcome,
} from '../../src/feedback/agreedGoals.ts';
import { interviewsOf, type Interview } from '../../src/feedback/interview.ts';
import { fail, succeed, type Outcome } from '../../src/findings.ts';
import { mapInPieces, type Pieces } from '../../src/pieces.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { interviewSheet } from '../../src/sheets/interviewSheet.ts';
import type { SheetSpec } from '../../src/sheets/sheetSpec.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';
import { improvementSpec, loadImprovements } from './improvements.ts';

export interface InterviewRequest extends RunOptions {
  readonly plan: Plan;
  /** Oldest first. */
  readonly periods: readonly FiguredPeriod[];
  readonly language: Language;
  /** Everybody of the last period unless given. */
  readonly person: string | null;
  /** The last day of the last period, `2026-11-30`; read from its name where this is ''. */
  readonly after: string;
}

/**
 * Writes a page for each person, in one go, and the goals on the sheet of improvement plans, where what was agreed
 * before stays as it was agreed; the names of the pages [S-31].
 */
export async function writeInterviews(
  workbook: Workbook,
  { plan, periods, language, person, after, ...run }: InterviewRequest,
): Promise<Outcome<readonly string[]>> {
  const found = interviewsOf(periods, after === '' ? {} : { after });
  const standing = await loadImprovements(workbook, plan);
  if (!found.ok || !standing.ok) return fail(...[found, standing].flatMap((each) => (each.ok ? [] : each.findings)));
  const { goals, unread } = standing.value;
  const wanted = withAgreed(found.value, goals).filter((each) => person === null || each.person === person);
  const pages = await inSlices(pagesOf(wanted, lookUpGoals(goals, periods), language), run.signal);
  const agreed = withGoals(goals, goalsOf(wanted));
  const list = agreed.length === 0 ? [] : [improvementSpec(agreed, { plan, periods, language, unread })];
  await workbook.writeSheets([...pages, ...list], run);
  const names = await workbook.sheetNames();
  return succeed(pages.flatMap(({ key }) => names.get(key) ?? []));
}

function* pagesOf(
  interviews: readonly Interview[],
  outcomes: readonly GoalOutcome[],
  language: Language,
): Pieces<readonly SheetSpec[]> {
  const byPerson = new Map<string, GoalOutcome[]>();
  for (const outcome of outcomes) {
    const { person } = outcome.goal;
    byPerson.set(person, [...(byPerson.get(person) ?? []), outcome]);
  }
  const pageOf = (interview: Interview): SheetSpec =>
    interviewSheet(interview, language, dueBy(interview, byPerson.get(interview.person.trim()) ?? []));
  return yield* mapInPieces(interviews, pageOf, 1);
}

/** Goals of earlier interviews that fell due in this period, or have not yet. */
const dueBy = ({ period }: Interview, outcomes: readonly GoalOutcome[]): readonly GoalOutcome[] =>
  outcomes.filter(({ goal, status, period: due }) => goal.agreed !== period && (status === 'open' || due === period));
