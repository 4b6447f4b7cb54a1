import type { GoalOutcome } from '../feedback/agreedGoals.ts';
import type { Interview } from '../feedback/interview.ts';
import { goalWords } from '../i18n/goalWords.ts';
import { interviewWords } from '../i18n/interviewWords.ts';
import type { Language } from '../plan/schema.ts';
import { BODY, COLORS, HEADING, SUBTITLE, TITLE } from './looks.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { tabName } from './tabName.ts';
import { translatorOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

/** Points: what a signature is whose, and its line, twice. */
const WIDTHS = [70, 190, 70, 190] as const;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Enough for a line by hand. */
const HAND = 24;
const NOTES = 4;

const SAID: CellStyle = { fontColor: COLORS.ink, wrap: true, vertical: 'top' };
const LINE: CellStyle = { ...BODY, fontColor: COLORS.muted, vertical: 'bottom' };

interface Row {
  readonly cells: readonly CellSpec[];
  readonly height: number;
  /** The first cell runs over the whole width. */
  readonly merged?: true;
}

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
    blocks: [{ row: 0, column: 0, cells: rows.map(({ cells }) => cells) }],
    columnWidths: WIDTHS,
    rowHeights: rows.map(({ height }, row) => ({ row, rows: 1, height })),
    merges: rows.flatMap(({ merged }, row) =>
      merged === undefined ? [] : [{ row, column: 0, rows: 1, columns: WIDTHS.length }],
    ),
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'portrait', fitToWidth: true, pagesDown: 1, pageNumbers: true },
  };
}

function rowsOf(interview: Interview, before: readonly GoalOutcome[], language: Language): readonly Row[] {
  const t = translatorOf(language);
  const words = interviewWords(interview, language);
  const beside = [words.totals, words.unmeasured].flatMap((text) => (text === null ? [] : [said(text)]));
  const hasGoals = interview.improvements.length > 0;
  return [
    { cells: [{ value: t('sheet.interview.title', { person: interview.person }), style: TITLE }], height: 28 },
    { cells: [{ value: words.madeBy, style: SUBTITLE }], height: 18 },
    said(words.summary, true),
    ...beside,
    ...agreedBefore(interview, before, language),
    ...section(t('sheet.interview.well'), words.wentWell.map(bullet)),
    ...section(t('sheet.interview.wrong'), words.wentWrong.map(bullet)),
    ...section(
      t('sheet.interview.plan'),
      words.improvements.flatMap((text) =>
        hasGoals ? [said(text, true), ruled(t('feedback.goal.how'))] : [bullet(text)],
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
function agreedBefore({ plan }: Interview, before: readonly GoalOutcome[], language: Language): readonly Row[] {
  if (before.length === 0) return [];
  const sentences = before.map((outcome) => said(goalWords(outcome, plan.indicators, language)));
  return section(translatorOf(language)('sheet.interview.before'), sentences);
}

function said(text: string, bold = false): Row {
  return {
    cells: [{ value: text, style: { ...SAID, bold } }],
    height: rowHeightFor([{ text, width: WIDTH }]),
    merged: true,
  };
}

const bullet = (text: string): Row => said(`• ${text}`);

const across = (value: string | null, style: CellStyle): readonly CellSpec[] => [
  { value, style },
  ...WIDTHS.slice(1).map(() => ({ value: null, style })),
];

/** A line to write on. */
const ruled = (label: string): Row => ({ cells: across(label === '' ? null : label, LINE), height: HAND });

const section = (heading: string, rows: readonly Row[]): readonly Row[] => [
  { cells: [], height: 10 },
  { cells: across(heading, { ...HEADING, wrap: false }), height: 20 },
  ...rows,
];

function signatures(language: Language): readonly Row[] {
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
