import { indicatorName, indicatorOfHeading } from '../i18n/names.ts';
import type { Language, PlanIndicator, Unit } from '../plan/schema.ts';
import { catalogueEntry } from '../plan/catalogue.ts';
import { DAY_FIGURES, type DayFigure } from '../scoring/attendance.ts';
import { FIGURE_UNITS } from '../scoring/figureCounts.ts';
import { foldWord, idOfWord, saysText, wordOf } from './vocabulary.ts';

/** Figures that are no indicators of the catalogue. */
const FIGURES = 'sheet.figure';

const figureUnits: Readonly<Partial<Record<string, Unit>>> = FIGURE_UNITS;

/** The unit of a figure that the plan does not score; null for what nobody knows. */
export const unitOfFigure = (id: string): Unit | null => catalogueEntry(id)?.unit ?? figureUnits[id] ?? null;

type Named = Pick<PlanIndicator, 'id' | 'name'>;

/** What stands over a column of figures: `Effective talk time (seconds)`. */
export function indicatorHeading(indicator: Named, unit: Unit | null, language: Language): string {
  const name = figureName(indicator, language);
  if (unit === null) return name;
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  return `${name}${open}${wordOf('sheet.unit', unit, language)}${close}`;
}

/** Headings as a table wants them: a second one of the same words has its id behind it. */
export function distinctHeadings(headings: readonly string[], ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return headings.map((heading, index) => {
    const distinct = seen.has(foldWord(heading)) ? `${heading} ${ids[index] ?? index}` : heading;
    seen.add(foldWord(distinct));
    return distinct;
  });
}

/** The indicator a heading means: its id, its name in either language or in the plan, with or without a unit. */
export function indicatorOf(heading: string, own: readonly Named[]): string | null {
  return matchHeading(heading, own) ?? matchHeading(withoutUnit(heading), own);
}

const withoutUnit = (heading: string): string => heading.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');

/** Which of the days a heading means [S-22]: in the words of the sheets, or of common attendance lists. */
export function dayFigureOf(heading: string): DayFigure | null {
  const bare = withoutUnit(heading);
  return DAY_FIGURES.find((id) => saysText(bare, `sheet.figures.${id}`) || DAY_WORDS[id].has(foldWord(bare))) ?? null;
}

const DAY_WORDS: Readonly<Record<DayFigure, ReadonlySet<string>>> = {
  daysWorked: new Set(['worked days', 'days present', '实际出勤天数', '实际出勤', '实出勤天数']),
  workingDays: new Set(['scheduled days', 'work days', 'workdays', '应出勤', '应到天数', '计划出勤天数']),
};

export const isAgentHeading = (heading: unknown): boolean =>
  saysText(heading, 'sheet.actuals.agent') || (typeof heading === 'string' && AGENT_WORDS.has(foldWord(heading)));

export const isPeriodHeading = (heading: unknown): boolean =>
  saysText(heading, 'sheet.actuals.period') || (typeof heading === 'string' && PERIOD_WORDS.has(foldWord(heading)));

export const isTeamHeading = (heading: unknown): boolean =>
  isOwnTeamHeading(heading) || (typeof heading === 'string' && TEAM_WORDS.has(foldWord(heading)));

/** As our own sheets call it. */
export const isOwnTeamHeading = (heading: unknown): boolean => saysText(heading, 'sheet.figures.team');

const TEAM_WORDS: ReadonlySet<string> = new Set([
  ...['team', 'team name', 'group', 'group name', 'squad', 'department'],
  ...['团队', '小组', '班组', '组别', '部门', '团队名称'],
]);
const AGENT_WORDS: ReadonlySet<string> = new Set([
  'agent name',
  'name',
  'employee',
  'person',
  'salesperson',
  'rep',
  'staff',
  '姓名',
  '员工',
  '员工姓名',
  '人员',
  '销售',
  '销售人员',
  '客服',
  '座席',
  '业务员',
]);
const PERIOD_WORDS: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'week',
  '月份',
  '月',
  '季度',
  '考核周期',
  '期间',
]);

export function figureName(indicator: Named, language: Language): string {
  const name = indicatorName(indicator, language);
  return name === indicator.id ? wordOf(FIGURES, indicator.id, language) : name;
}

function matchHeading(heading: string, own: readonly Named[]): string | null {
  const folded = foldWord(heading);
  const named = own.find(({ id, name }) => id === folded || (name !== undefined && foldWord(name) === folded));
  return named?.id ?? indicatorOfHeading(heading) ?? idOfWord(FIGURES, heading);
}
