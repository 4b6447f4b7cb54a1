import { figureName } from '../i18n/reviewWords.ts';
import { clearestFirst } from '../review/conflicts.ts';
import type { ConflictReview, PairRelation } from '../review/reviewTypes.ts';
import { BODY, COLORS, HEADING } from './looks.ts';
import { printedPage, type PrintedRow } from './printedRows.ts';
import { CHANCE_FORMAT, madeByWords, proposedWords, REVIEW_LOOKS, type ReviewShown } from './reviewHeads.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { translatorOf, wordOf } from './vocabulary.ts';

const WIDTHS = [150, 150, 120, 90, 62, 84, 58, 58, 62, 62, 76] as const;
const { bullet, line, said, sheet, title } = printedPage(WIDTHS);

const CELL: CellStyle = { ...BODY, wrap: true };
const NUMBER: CellStyle = { ...BODY, horizontal: 'right' };

/** Every pair of indicators that was looked at, conflicts first, as a table to print [S-37]. */
export function reviewConflictsSheet(conflicts: readonly ConflictReview[], shown: ReviewShown): SheetSpec {
  const t = translatorOf(shown.language);
  const options = proposed(shown);
  const above = [
    ...title(t('sheet.review.conflicts.title', { period: shown.period }), madeByWords(shown)),
    said(t('sheet.review.conflicts.hint'), { fontColor: COLORS.muted, italic: true }),
    ...conflicts.map((view) => said(viewWords(view, shown))),
    ...(options.length === 0 ? [] : [said(t('pane.review.proposals'), { bold: true })]),
    ...options.map((sentence) => bullet(sentence)),
  ];
  const relations = conflicts.flatMap((view) => view.relations).sort(clearestFirst);
  const none = relations.some(isConflict) ? [] : [said(t('pane.review.noConflict'), { bold: true })];
  const rows = [...above, ...none, { cells: [], height: 10 }];
  return {
    key: 'reviewConflicts',
    name: t('sheet.review.conflicts.name'),
    ...sheet([...rows, headRow(shown), ...relations.map((relation) => pairRow(relation, shown))]),
    ...REVIEW_LOOKS,
    print: { orientation: 'landscape', fitToWidth: true, titleRowsFrom: rows.length, titleRows: 1, pageNumbers: true },
  };
}

const isConflict = ({ relation }: PairRelation): boolean => relation === 'conflict';

function viewWords({ across, people, periods, tested }: ConflictReview, { language }: ReviewShown): string {
  return translatorOf(language)(`pane.review.across.${across}`, { people, periods: periods.length, tested });
}

const proposed = ({ proposals, plan, language }: ReviewShown): readonly string[] =>
  proposals
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'conflict'))
    .flatMap((proposal) => proposedWords(proposal, { plan, language }));

/** Columns of words; figures stand behind them. */
const TEXTS = 5;

function headRow({ language }: ReviewShown): PrintedRow {
  const t = translatorOf(language);
  const of = (id: 'indicator' | 'other' | 'relation' | 'across' | 'asked' | 'rho' | 'pairs' | 'p' | 'corrected') =>
    t(`sheet.review.conflicts.${id}`);
  const names = [
    ...(['indicator', 'other', 'relation', 'across', 'asked', 'rho'] as const).map(of),
    t('sheet.review.low'),
    t('sheet.review.high'),
    ...(['pairs', 'p', 'corrected'] as const).map(of),
  ];
  return line(
    names.map((value, index): CellSpec => ({
      value,
      style: index < TEXTS ? HEADING : { ...HEADING, horizontal: 'right' },
    })),
  );
}

function pairRow(pair: PairRelation, { plan, language }: ReviewShown): PrintedRow {
  const t = translatorOf(language);
  const said: CellStyle = isConflict(pair)
    ? { ...CELL, bold: true, fill: COLORS.redFill, fontColor: COLORS.redText }
    : CELL;
  const number = (value: number | null, numberFormat: string): CellSpec =>
    value === null ? { value: NONE, style: NUMBER } : { value, style: { ...NUMBER, numberFormat } };
  return line([
    { value: figureName(pair.indicator, { plan, language }), style: CELL },
    { value: figureName(pair.other, { plan, language }), style: CELL },
    { value: t(`sheet.review.relation.${pair.relation}`), style: said },
    { value: t(`sheet.review.across.${pair.across}`), style: CELL },
    { value: wordOf('sheet.yesNo', pair.isAsked ? 'yes' : 'no', language), style: CELL },
    ...[pair.rho, pair.interval?.low ?? null, pair.interval?.high ?? null].map((each) => number(each, '0.00')),
    number(pair.pairs, '0'),
    number(pair.p, CHANCE_FORMAT),
    number(pair.corrected, CHANCE_FORMAT),
  ]);
}

const NONE = '–';
