import { reviewRuleExamine, reviewRuleName } from '../i18n/reviewWords.ts';
import { CATALOGUE_IDS } from '../plan/catalogueIds.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { ANY, COMPARISONS, RULE_KINDS } from '../review/reviewRules.ts';
import type { ReviewAction, ReviewCondition, ReviewRule, ReviewRules } from '../review/reviewRules.ts';
import { FIGURE_UNITS } from '../scoring/figureCounts.ts';
import { unitOfFigure } from './headings.ts';
import { BODY, COLORS, HEADING, INPUT, LABEL, NOTE, SUBTITLE, TITLE } from './looks.ts';
import { printFigure, RULE_COLUMNS, RULE_PARTS, SHARE_FORMAT, type RulePart } from './reviewRulesColumns.ts';
import { REVIEW_RULES_KEY } from './reviewRulesKey.ts';
import type { Area, CellSpec, SheetSpec, ValidationSpec } from './sheetSpec.ts';
import { translatorOf, wordOf } from './vocabulary.ts';

const HEADING_ROW = 5;
/** Empty rows below, in which rules may be added. */
const ROOM = 40;
const WIDTHS = [310, 55, 110, 65, 110, 115, 230, 90, 65, 230, 20, 200] as const;
/** Room for the lists that cells of a row offer. */
const ROW = 20;
const CHOICES_COLUMN = 11;

interface Shown {
  readonly plan: Pick<Plan, 'indicators'>;
  readonly language: Language;
}

/** The rules of the review on one page, to be read and edited; a row for each part of a rule. */
export function reviewRulesSheet({ rules, falseAlarms }: ReviewRules, shown: Shown): SheetSpec {
  const t = translatorOf(shown.language);
  const rows = rules.flatMap((rule) => rowsOf(rule, shown));
  const table: Area = { row: HEADING_ROW + 1, column: 0, rows: rows.length + ROOM, columns: RULE_COLUMNS.length };
  const choices = choicesOf(shown);
  return {
    key: REVIEW_RULES_KEY,
    name: t('sheet.reviewRules.name'),
    blocks: [
      { row: 0, column: 0, cells: [[{ value: t('sheet.reviewRules.title'), style: TITLE }]] },
      { row: 1, column: 0, cells: [[{ value: t('sheet.reviewRules.hint'), style: SUBTITLE }]] },
      {
        row: 3,
        column: 0,
        cells: [
          [
            { value: t('sheet.reviewRules.falseAlarms'), style: LABEL },
            { value: falseAlarms, style: { ...INPUT, numberFormat: SHARE_FORMAT } },
            { value: t('sheet.reviewRules.falseAlarmsHint'), style: NOTE },
          ],
        ],
      },
      { row: HEADING_ROW, column: 0, style: HEADING, cells: [RULE_COLUMNS.map(({ label }) => t(label))] },
      { row: HEADING_ROW + 1, column: 0, style: BODY, cells: rows },
      {
        row: HEADING_ROW,
        column: CHOICES_COLUMN,
        style: LABEL,
        cells: [[t('sheet.reviewRules.choices')], ...choices.map((name) => [name])],
      },
    ],
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: HEADING_ROW, rows: 1, height: 36 },
      { row: HEADING_ROW + 1, rows: table.rows, height: ROW },
    ],
    validations: validationsOf(table, choices.length, shown.language),
    freeze: { rows: HEADING_ROW + 1, columns: 1 },
    tabColor: COLORS.accent,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: HEADING_ROW + 1, pageNumbers: true },
  };
}

function rowsOf(rule: ReviewRule, shown: Shown): CellSpec[][] {
  const { language } = shown;
  const examine = reviewRuleExamine(rule, language);
  const parts: CellSpec[][] = [
    ...rule.conditions.map((condition) => partOf('if', conditionCells(condition, shown), language)),
    ...rule.evidence.map((id) => partOf('show', [null, printFigure(id, shown.plan, language)], language)),
    ...rule.proposals.flatMap((actions, option) =>
      actions.map((action, index) =>
        partOf(option > 0 && index === 0 ? 'or' : 'then', actionCells(action, shown), language),
      ),
    ),
    ...(examine === '' ? [] : [partOf('examine', [examine], language)]),
  ];
  const head: CellSpec[] = [
    { value: reviewRuleName(rule, language), style: { bold: true } },
    wordOf('sheet.yesNo', rule.isOn ? 'yes' : 'no', language),
    wordOf('sheet.ruleKind', rule.kind, language),
    { value: rule.periods, style: { horizontal: 'center' } },
  ];
  return parts.map((part, index) => [...(index === 0 ? head : [null, null, null, null]), ...part]);
}

/** The columns from the part on. */
function partOf(part: RulePart, cells: readonly CellSpec[], language: Language): CellSpec[] {
  const rest = Array.from({ length: 5 }, (_, index) => cells[index] ?? null);
  return [wordOf('sheet.rulePart', part, language), ...rest];
}

function conditionCells(condition: ReviewCondition, { plan, language }: Shown): CellSpec[] {
  const what = wordOf('sheet.ruleMeasure', condition.measure, language);
  const indicator = printFigure(condition.indicator, plan, language);
  if (condition.measure === 'offTarget') return [what, indicator];
  if (condition.measure === 'against')
    return [what, indicator, null, null, printFigure(condition.other, plan, language)];
  const { comparison, bound, measure } = condition;
  const isShare = measure === 'change' || measure === 'attainment' || unitOfFigure(condition.indicator) === 'ratio';
  const amount: CellSpec =
    measure === 'weight'
      ? { value: bound / 100, style: { numberFormat: SHARE_FORMAT } }
      : { value: bound, style: { numberFormat: isShare ? SHARE_FORMAT : 'General' } };
  return [what, indicator, wordOf('sheet.ruleComparison', comparison, language), amount];
}

function actionCells(action: ReviewAction, { plan, language }: Shown): CellSpec[] {
  const what = wordOf('sheet.ruleAction', action.action, language);
  const indicator = printFigure(action.indicator, plan, language);
  if (action.action === 'replace') return [what, indicator, null, null, printFigure(action.with, plan, language)];
  if (action.action === 'lower' || action.action === 'raise') {
    return [what, indicator, null, { value: action.by / 100, style: { numberFormat: SHARE_FORMAT } }];
  }
  return [what, indicator];
}

/** Indicators of the plan and the catalogue, the figures beside them, and what is off its target. */
function choicesOf({ plan, language }: Shown): readonly string[] {
  const ids = [...plan.indicators.map(({ id }) => id), ...CATALOGUE_IDS, ...Object.keys(FIGURE_UNITS), ANY];
  return [...new Set(ids)].map((id) => printFigure(id, plan, language));
}

/** Short lists stand in the rule itself; names in the column beside, since they are too long for that. */
function validationsOf(table: Area, choices: number, language: Language): ValidationSpec[] {
  const list = (family: string, ids: readonly string[]): string =>
    ids.map((id) => wordOf(family, id, language)).join(',');
  const names = `=$L$${HEADING_ROW + 2}:$L$${HEADING_ROW + 1 + choices}`;
  const sources: readonly (readonly [column: number, source: string])[] = [
    [1, list('sheet.yesNo', ['yes', 'no'])],
    [2, list('sheet.ruleKind', RULE_KINDS)],
    [4, list('sheet.rulePart', RULE_PARTS)],
    [6, names],
    [7, list('sheet.ruleComparison', COMPARISONS)],
    [9, names],
  ];
  return sources.map(([column, source]) => ({
    area: { ...table, column, columns: 1 },
    rule: { kind: 'list', source },
  }));
}
