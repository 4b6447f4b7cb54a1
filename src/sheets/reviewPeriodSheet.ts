import { figureName, optionWords, ruleResultWords, type ReviewScene } from '../i18n/reviewWords.ts';
import type { Unit } from '../plan/schema.ts';
import type { FigureChange, PeriodReview, Proposal, RuleResult } from '../review/reviewTypes.ts';
import { BODY, COLORS, SUBHEADING } from './looks.ts';
import { printedPage, type PrintedRow } from './printedRows.ts';
import { CHANCE_FORMAT, madeByWords, REVIEW_LOOKS, type ReviewShown } from './reviewHeads.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

const WIDTHS = [190, 72, 72, 72, 62, 78, 72, 96, 50] as const;
const { across, bullet, line, said, section, sheet, title } = printedPage(WIDTHS);
const CHANGE_FORMAT = '+0.0%;-0.0%;0.0%';

/** A month or quarter against the one before, to print: outcomes first, then what the rules make of it [S-34] [S-35]. */
export function reviewPeriodSheet(review: PeriodReview, shown: ReviewShown): SheetSpec {
  const { kind, period, before, outcomes, figures, rules } = review;
  const t = translatorOf(shown.language);
  const against = before === null ? t('pane.review.noneBefore') : t('sheet.review.against', { period: before });
  return {
    key: kind === 'monthly' ? 'reviewMonthly' : 'reviewQuarterly',
    name: t(`sheet.review.${kind}.name`),
    ...sheet([
      ...title(t(`sheet.review.${kind}.title`, { period }), madeByWords(shown)),
      said(against, { bold: true }),
      said(t(`pane.review.hint.${kind}`), { fontColor: COLORS.muted, italic: true }),
      ...section(t('sheet.review.outcomes'), figureRows(outcomes, shown)),
      ...section(t('sheet.review.figures'), figureRows(figures, shown)),
      ...section(t('sheet.review.said'), ruleRows(rules, proposalsOf(review, shown), shown)),
    ]),
    ...REVIEW_LOOKS,
    print: { orientation: 'landscape', fitToWidth: true, pageNumbers: true },
  };
}

/** Those that the rules of this review have raised. */
const proposalsOf = ({ kind, period }: PeriodReview, { proposals }: ReviewShown): readonly Proposal[] =>
  proposals.filter(
    ({ rule, reasons }) =>
      rule.kind === kind && reasons.some((reason) => reason.kind === 'rule' && reason.period === period),
  );

function figureRows(figures: readonly FigureChange[], shown: ReviewShown): readonly PrintedRow[] {
  const t = translatorOf(shown.language);
  if (figures.length === 0) return [said(t('sheet.review.noFigures'))];
  const headings = [
    ...(['indicator', 'before', 'after'] as const).map((id) => t(`pane.review.column.${id}`)),
    t('sheet.review.difference'),
    t('pane.review.column.change'),
    ...(['low', 'high', 'chance', 'people'] as const).map((id) => t(`sheet.review.${id}`)),
  ];
  const head = headings.map((value, index): CellSpec => ({ value, style: index === 0 ? FIRST : HEAD }));
  return [line(head), ...figures.map((change) => line(figureCells(change, shown)))];
}

const HEAD: CellStyle = { ...SUBHEADING, wrap: true, vertical: 'center' };
const FIRST: CellStyle = { ...HEAD, horizontal: 'left' };
const CELL: CellStyle = { ...BODY, horizontal: 'right' };

function figureCells({ indicator, unit, before, after, compared }: FigureChange, shown: ReviewShown): CellSpec[] {
  const figures = [
    compared?.before ?? before?.value ?? null,
    compared?.after ?? after?.value ?? null,
    compared?.difference ?? null,
  ];
  const bounds = [compared?.interval?.low ?? null, compared?.interval?.high ?? null];
  const number = (value: number | null, numberFormat: string): CellSpec =>
    value === null ? { value: NONE, style: CELL } : { value, style: { ...CELL, numberFormat } };
  const figure = (value: number | null): CellSpec => number(value, figureFormat(unit, value));
  return [
    { value: figureName(indicator, shown), style: { ...BODY, wrap: true } },
    ...figures.map(figure),
    number(compared?.change ?? null, CHANGE_FORMAT),
    ...bounds.map(figure),
    number(compared?.chance ?? null, CHANCE_FORMAT),
    number(compared?.people ?? null, '0'),
  ];
}

const NONE = '–';

/** As many decimals as a team's figure means anything by, sums in whole numbers from a hundred on. */
const figureFormat = (unit: Unit, value: number | null): string =>
  unitFormat(unit, unit !== 'ratio' && value !== null && Math.abs(value) >= LARGE ? [] : [value]);

const LARGE = 100;

/** What is raised first, with all that it stands on; what is not the case in a line. */
function ruleRows(
  results: readonly RuleResult[],
  proposals: readonly Proposal[],
  shown: ReviewShown,
): readonly PrintedRow[] {
  if (results.length === 0) return [said(translatorOf(shown.language)('sheet.review.noRule'))];
  const ordered = ORDER.flatMap((verdict) => results.filter((result) => result.verdict === verdict));
  return ordered.flatMap((result) => oneRule(result, proposals, shown));
}

const ORDER = ['raised', 'chance', 'noData', 'notMet'] as const satisfies readonly RuleResult['verdict'][];

function oneRule(result: RuleResult, proposals: readonly Proposal[], shown: ReviewShown): readonly PrintedRow[] {
  const scene: ReviewScene = shown;
  const { verdict, evidence, examine } = ruleResultWords(result, scene);
  if (result.verdict === 'notMet' || result.verdict === 'noData') return [said(verdict, { fontColor: COLORS.muted })];
  const t = translatorOf(shown.language);
  const options = proposals.filter(({ rule }) => rule.id === result.rule.id).flatMap((each) => each.options);
  return [
    { cells: across(null, {}), height: 6 },
    said(verdict, { bold: true, ...(result.verdict === 'raised' ? { fontColor: COLORS.redText } : {}) }),
    ...evidence.map((sentence) => bullet(sentence)),
    ...(examine === '' ? [] : [said(examine, { italic: true, fontColor: COLORS.muted })]),
    ...options.map(({ actions }) => said(t('pane.review.proposes', { actions: optionWords(actions, scene) }))),
  ];
}
