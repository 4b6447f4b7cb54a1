import { bonusOf } from '../feedback/bonus.ts';
import type { RewardResult } from '../feedback/rewards.ts';
import { conditionWords, evidenceWords, verdictWords } from '../i18n/rewardWords.ts';
import type { Language, Plan } from '../plan/schema.ts';
import type { RankedPerson } from '../scoring/scorecard.ts';
import { BODY, COLORS, HEADING, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { Block, CellSpec, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

const WIDTHS = [150, 110, 90, 420] as const;

interface Section {
  readonly heading: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly rows: readonly (readonly CellSpec[])[];
}

/** Who has earned what and by which figures, and the bonus of everybody, to print [S-33]. No formulas. */
export function rewardsSheet(
  results: readonly RewardResult[],
  {
    people,
    ...shown
  }: {
    readonly plan: Plan;
    readonly period: string;
    /** Of the last period. */
    readonly people: readonly RankedPerson[];
    /** What a coefficient of 1 pays. */
    readonly base: number;
    readonly language: Language;
  },
): SheetSpec {
  const t = translatorOf(shown.language);
  const sections = [...results.map((result) => ruleSection(result, shown)), bonusSection(people, shown)];
  const placed = sections.map((section, index) => {
    const before = sections.slice(0, index).reduce((sum, { rows }) => sum + rows.length + GAP, 0);
    return { ...section, row: FIRST + before };
  });
  return {
    key: 'rewards',
    name: t('sheet.rewards.name'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('sheet.rewards.title', { period: shown.period }), style: TITLE }]] },
      { row: 1, column: 0, cells: [[{ value: t('sheet.rewards.hint'), style: SUBTITLE }]] },
      ...placed.flatMap(blocksOf),
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      ...placed.flatMap(({ row, rows }) =>
        rows.map((cells, index) => ({ row: row + HEADS + index, rows: 1, height: heightOf(cells) })),
      ),
    ],
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, pageNumbers: true },
  };
}

const FIRST = 3;
/** Title, note and headings of a section, and an empty row behind it. */
const HEADS = 3;
const GAP = HEADS + 1;

const blocksOf = ({ row, title, note, heading, rows }: Section & { readonly row: number }): Block[] => [
  { row, column: 0, cells: [[{ value: title, style: { bold: true, fontColor: COLORS.accent } }]] },
  { row: row + 1, column: 0, cells: [[{ value: note, style: NOTE }]] },
  { row: row + 2, column: 0, style: HEADING, cells: [heading] },
  { row: row + HEADS, column: 0, style: { ...BODY, wrap: true }, cells: rows },
];

type Shown = { readonly plan: Plan; readonly language: Language; readonly base: number };

/** Those who earned it first. */
function ruleSection({ rule, people }: RewardResult, { plan, language }: Shown): Section {
  const t = translatorOf(language);
  const order = ['earned', 'barred', 'noData', 'notEarned'] as const;
  const sorted = [...people].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const conditions = rule.conditions.map((condition) => conditionWords(condition, plan, language));
  return {
    title: rule.name,
    note: t('sheet.rewards.rule', {
      conditions: conditions.join(t('sheet.rewards.and')),
      periods: rule.periods,
      effect: rule.effect,
    }),
    heading: [t('sheet.actuals.agent'), t('sheet.rewards.verdict'), '', t('sheet.rewards.evidence')],
    rows: sorted.map(({ person, verdict, evidence }) => [
      { value: person, style: { bold: true } },
      verdictWords(verdict, language),
      null,
      evidence.map((each) => evidenceWords(each, plan, language)).join('\n'),
    ]),
  };
}

function bonusSection(people: readonly RankedPerson[], { plan, language, base }: Shown): Section {
  const t = translatorOf(language);
  const grades = plan.grades.map(({ grade, coefficient }) => `${grade} × ${coefficient}`).join(' · ');
  const number = { horizontal: 'left' as const, numberFormat: '#,##0.00' };
  return {
    title: t('sheet.rewards.bonus'),
    note: t('sheet.rewards.bonusNote', { base, grades }),
    heading: [
      ...[t('sheet.actuals.agent'), t('sheet.scorecard.grade'), t('sheet.rewards.coefficient')],
      t('sheet.rewards.amount'),
    ],
    rows: people.map((person) => {
      const { coefficient, amount, isBarred } = bonusOf(person, base);
      const none = isBarred ? t('reward.verdict.barred') : t('sheet.rewards.noGrade');
      return [
        { value: person.person, style: { bold: true } },
        person.grade?.grade ?? '–',
        { value: coefficient ?? '–', style: { horizontal: 'left' } },
        amount === null || isBarred ? none : { value: amount, style: number },
      ];
    }),
  };
}

const heightOf = (cells: readonly CellSpec[]): number =>
  rowHeightFor([{ text: String(cells.at(-1) ?? ''), width: WIDTHS[3] }]);
