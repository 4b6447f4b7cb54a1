import type { GoalOutcome } from '../feedback/agreedGoals.ts';
import type { Interview } from '../feedback/interview.ts';
import { goalWords } from '../i18n/goalWords.ts';
import { interviewWords } from '../i18n/interviewWords.ts';
import type { Language } from '../plan/schema.ts';
import { BODY, COLORS } from './looks.ts';
import { printedPage, type PrintedRow } from './printedRows.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { tabName } from './tabName.ts';
import { translatorOf } from './vocabulary.ts';

/** Points: what a signature is whose, and its line, twice. */
const WIDTHS = [70, 190, 70, 190] as const;
const PAGE = printedPage(WIDTHS);
/** Enough for a line by hand. */
const HAND = 24;
const NOTES = 4;

const { said, bullet, section, title } = PAGE;
const BOLD: CellStyle = { bold: true };
const LINE: CellStyle = { ...BODY, fontColor: COLORS.muted, vertical: 'bottom' };

/**
 * The interview of one person, on a page to print and to write on [S-31]. Everybody has a sheet: that is the
 * only way that each is a page of its own on any printer, since a sheet fitted to a page takes no page breaks.
 * All of them print at once when their tabs are selected. Figures of that day as text, no formulas.
 */
export function interviewSheet(
  interview: Interview,
  language: Language,
  before: readonly GoalOutcome[] = [],
): SheetSpec {
  const t = translatorOf(language);
  const rows = rowsOf(interview, before, language);
  return {
    key: `interview-${interview.person}`,
    name: tabName(t('sheet.interview.name', { person: interview.person })),
    ...PAGE.sheet(rows),
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'portrait', fitToWidth: true, pagesDown: 1, pageNumbers: true },
  };
}

function rowsOf(interview: Interview, before: readonly GoalOutcome[], language: Language): readonly PrintedRow[] {
  const t = translatorOf(language);
  const words = interviewWords(interview, language);
  const beside = [words.totals, words.unmeasured].flatMap((text) => (text === null ? [] : [said(text)]));
  const hasGoals = interview.improvements.length > 0;
  return [
    ...title(t('sheet.interview.title', { person: interview.person }), words.madeBy),
    said(words.summary, BOLD),
    ...beside,
    ...agreedBefore(interview, before, language),
    ...section(
      t('sheet.interview.well'),
      words.wentWell.map((each) => bullet(each)),
    ),
    ...section(
      t('sheet.interview.wrong'),
      words.wentWrong.map((each) => bullet(each)),
    ),
    ...section(
      t('sheet.interview.plan'),
      words.improvements.flatMap((text) =>
        hasGoals ? [said(text, BOLD), ruled(t('feedback.goal.how'))] : [bullet(text)],
      ),
    ),
    ...section(
      t('sheet.interview.agreed'),
      Array.from({ length: NOTES }, () => ruled('')),
    ),
    ...signatures(language),
  ];
}

/** What became of earlier goals; nothing is said where there were none. */
function agreedBefore({ plan }: Interview, before: readonly GoalOutcome[], language: Language): readonly PrintedRow[] {
  if (before.length === 0) return [];
  const sentences = before.map((outcome) => said(goalWords(outcome, plan.indicators, language)));
  return section(translatorOf(language)('sheet.interview.before'), sentences);
}

/** A line to write on. */
const ruled = (label: string): PrintedRow => ({ cells: PAGE.across(label === '' ? null : label, LINE), height: HAND });

function signatures(language: Language): readonly PrintedRow[] {
  const t = translatorOf(language);
  const whose: CellStyle = { fontColor: COLORS.muted, vertical: 'bottom' };
  const place: CellSpec = { value: null, style: LINE };
  return (['agent', 'manager'] as const).map((who) => ({
    cells: [
      { value: t(`sheet.interview.${who}`), style: whose },
      place,
      { value: t('sheet.interview.date'), style: { ...whose, indent: 1 } },
      place,
    ],
    height: HAND + 8,
  }));
}
