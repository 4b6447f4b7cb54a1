import { createTranslator } from '../i18n/translate.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { planName } from '../i18n/names.ts';
import type { Language } from '../plan/schema.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import type { RankedPerson } from '../scoring/scorecard.ts';
import { explanationWords, type ExplanationWordsLine } from './explanationWords.ts';
import { BODY, COLORS, HEADING, SUBTITLE, TITLE } from './looks.ts';
import type { Block, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { rowHeightFor } from './wrappedText.ts';

const COLUMNS = [...(['actual', 'target', 'rule', 'points', 'weight', 'contribution', 'light', 'nextLight'] as const)];
const WIDTHS = [160, 70, 70, 150, 60, 70, 110, 80, 110] as const;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
const TABLE_ROW = 4;
const LINE: CellStyle = { ...BODY, wrap: true };

/** One person’s total on a page to print: figures of today, no formulas. */
export function explanationSheet(compiled: CompiledPlan, score: RankedPerson, language: Language): SheetSpec {
  const t = createTranslator(language);
  const { summary, lines, notes, next, ways } = explanationWords(compiled, score, language);
  const said = [...notes, ...(next === null ? [] : [next]), ...ways.map((way) => `• ${way}`)];
  const below = TABLE_ROW + lines.length + 2;
  const madeBy = t('pane.score.planInForce', {
    plan: planName(compiled.plan, language),
    version: compiled.plan.version,
  });
  const blocks: Block[] = [
    {
      ...{ row: 0, column: 0 },
      cells: [
        [{ value: t('sheet.explanation.title', { person: score.person }), style: TITLE }],
        [{ value: `${madeBy} · ${fingerprint(compiled.plan)}`, style: SUBTITLE }],
        [{ value: summary, style: { bold: true, fontColor: COLORS.ink } }],
      ],
    },
    {
      row: TABLE_ROW,
      column: 0,
      style: HEADING,
      cells: [(['indicator', ...COLUMNS] as const).map((id) => t(`pane.explain.${id}`))],
    },
    { row: TABLE_ROW + 1, column: 0, style: LINE, cells: lines.map(cellsOf) },
    {
      row: below,
      column: 0,
      cells: said.map((value): CellSpec[] => [{ value, style: { fontColor: COLORS.ink, wrap: true } }]),
    },
  ];
  return {
    key: 'explanation',
    name: t('sheet.explanation.name'),
    blocks,
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, rows: 1, height: 27 },
      ...lines.map((line, index) => ({ row: TABLE_ROW + 1 + index, rows: 1, height: heightOf(line) })),
      ...said.map((text, index) => ({ row: below + index, rows: 1, height: rowHeightFor([{ text, width: WIDTH }]) })),
    ],
    merges: said.map((_, index) => ({ row: below + index, column: 0, rows: 1, columns: WIDTHS.length })),
    tabColor: COLORS.muted,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, pagesDown: 1, pageNumbers: true },
  };
}

/** As text, so that nothing of it is read as a number or a formula. */
const cellsOf = (line: ExplanationWordsLine): CellSpec[] => [
  line.name,
  ...COLUMNS.map((column): CellSpec => ({ value: line[column], style: { horizontal: 'left' } })),
];

const heightOf = (line: ExplanationWordsLine): number =>
  rowHeightFor([
    { text: line.name, width: WIDTHS[0] },
    ...COLUMNS.map((column, index) => ({ text: line[column], width: WIDTHS[index + 1] ?? WIDTHS[0] })),
  ]);
