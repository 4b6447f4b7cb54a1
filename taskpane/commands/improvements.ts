import { lookUpGoals, type AgreedGoal, type FiguredPeriod, type GoalOutcome } from '../../src/feedback/agreedGoals.ts';
import { succeed, type Outcome } from '../../src/findings.ts';
import type { Language, Plan } from '../../src/plan/schema.ts';
import { improvementSheet } from '../../src/sheets/improvementSheet.ts';
import { readImprovements, type ImprovementReading } from '../../src/sheets/readImprovements.ts';
import type { RunOptions, Workbook } from '../excel/workbook.ts';
import { sheetName } from './sheetNames.ts';

const KEY = 'improvementPlans';
const NOTHING: ImprovementReading = { goals: [], unread: [], findings: [] };

/** What people have agreed to [S-31]; nothing where the workbook has no such sheet. */
export async function loadImprovements(workbook: Workbook, plan: Plan): Promise<Outcome<ImprovementReading>> {
  if ((await sheetName(workbook, KEY)) === null) return succeed(NOTHING);
  const content = await workbook.readSheet(KEY);
  if (content === null) return succeed(NOTHING);
  const { sheet, area, values } = content;
  return readImprovements({ values, origin: { sheet, row: area.row, column: area.column } }, plan.indicators);
}

export interface FoundImprovements {
  readonly outcomes: readonly GoalOutcome[];
  readonly reading: ImprovementReading;
}

/** What became of it by these figures, and what could not be read. */
export async function findImprovements(
  workbook: Workbook,
  plan: Plan,
  periods: readonly FiguredPeriod[],
): Promise<Outcome<FoundImprovements>> {
  const reading = await loadImprovements(workbook, plan);
  if (!reading.ok) return reading;
  return succeed({ outcomes: lookUpGoals(reading.value.goals, periods), reading: reading.value });
}

/** The sheet with these goals and what became of them; rows that could not be read stay as they are. */
export const improvementSpec = (goals: readonly AgreedGoal[], { plan, periods, language, unread }: SheetContents) =>
  improvementSheet({ outcomes: lookUpGoals(goals, periods), unread }, { language, indicators: plan.indicators });

interface SheetContents {
  readonly plan: Plan;
  readonly periods: readonly FiguredPeriod[];
  readonly language: Language;
  readonly unread: ImprovementReading['unread'];
}

/** Writes down what became of the goals; the sheet's name, or what keeps it from being read. */
export async function writeImprovements(
  workbook: Workbook,
  { run, ...shown }: Omit<SheetContents, 'unread'> & { readonly run: RunOptions },
): Promise<Outcome<string | null>> {
  const reading = await loadImprovements(workbook, shown.plan);
  if (!reading.ok) return reading;
  const { goals, unread } = reading.value;
  await workbook.writeSheets([improvementSpec(goals, { ...shown, unread })], run);
  return succeed(await sheetName(workbook, KEY));
}
