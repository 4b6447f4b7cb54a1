import { interviewsOf } from '../../src/feedback/interview.ts';
import type { ScoredPeriod } from '../../src/feedback/periods.ts';
import { succeed, type Outcome } from '../../src/findings.ts';
import { mapInPieces } from '../../src/pieces.ts';
import type { Language } from '../../src/plan/schema.ts';
import { interviewSheet } from '../../src/sheets/interviewSheet.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { inSlices } from '../slices.ts';

export interface InterviewRequest extends RunOptions {
  readonly periods: readonly ScoredPeriod[];
  readonly language: Language;
  /** Everybody of the last period unless given. */
  readonly person: string | null;
  /** The last day of the last period, `2026-11-30`; read from its name where this is ''. */
  readonly after: string;
}

/** Writes a page for each person, in one go; the names of the sheets [S-31]. */
export async function writeInterviews(
  workbook: Workbook,
  { periods, language, person, after, ...run }: InterviewRequest,
): Promise<Outcome<readonly string[]>> {
  const interviews = interviewsOf(periods, after === '' ? {} : { after });
  if (!interviews.ok) return interviews;
  const wanted = interviews.value.filter((each) => person === null || each.person === person);
  const sheets = await inSlices(
    mapInPieces(wanted, (each) => interviewSheet(each, language), 1),
    run.signal,
  );
  await workbook.writeSheets(sheets, run);
  const names = await workbook.sheetNames();
  return succeed(sheets.flatMap(({ key }) => names.get(key) ?? []));
}
