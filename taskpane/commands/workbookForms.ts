import { NO_FORMS, scorecardForms, type ScorecardForms } from '../../src/portable/scorecardForms.ts';
import { DAY_FIGURES } from '../../src/scoring/attendance.ts';
import { TEAM_FIGURE } from '../../src/scoring/teamName.ts';
import { compilePlan } from '../../src/scoring/compiledPlan.ts';
import { dayFigureOf, isOwnTeamHeading } from '../../src/sheets/headings.ts';
import type { SheetContent, Workbook } from '../excel/workbook.ts';
import { readWorkbookPlan } from './readWorkbookPlan.ts';

/** The two forms of the workbook's scorecard; none where its plan cannot be read. */
export async function workbookForms(workbook: Workbook): Promise<ScorecardForms> {
  const standing = await readWorkbookPlan(workbook);
  if (standing.kind !== 'ready') return NO_FORMS;
  const compiled = compilePlan(standing.plan);
  const actuals = await workbook.readSheet('actuals');
  if (!compiled.ok || actuals === null) return NO_FORMS;
  const people = Math.max(lastRow(actuals), lastRow(await workbook.readSheet('scorecard')));
  const sheets = { plan: standing.content.sheet, actuals: actuals.sheet };
  const says = (known: (text: string) => boolean): boolean =>
    actuals.values.some((row) => row.some((cell) => typeof cell === 'string' && known(cell)));
  const figures = [
    ...(says((text) => dayFigureOf(text) !== null) ? DAY_FIGURES : []),
    ...(says(isOwnTeamHeading) ? [TEAM_FIGURE] : []),
  ];
  return scorecardForms({ compiled: compiled.value, language: standing.plan.language, people, figures, sheets });
}

const lastRow = (content: SheetContent | null): number => (content ? content.area.row + content.area.rows : 0);
