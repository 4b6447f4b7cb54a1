import { indicatorName, planName } from '../i18n/names.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import { LANGUAGES, type Language } from '../plan/schema.ts';
import { atOnce, type Pieces } from '../pieces.ts';
import type { Actuals } from '../scoring/actuals.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { EMPTY_ROWS } from './actualsLayout.ts';
import type { CellValue } from './codecs.ts';
import { rowsOfPeople } from './keyedRows.ts';
import { BODY, COLORS, HEADING, NOTE, SUBHEADING, SUBTITLE, TITLE } from './looks.ts';
import { planTitle } from './planTitle.ts';
import { rowBlocks } from './rowBlocks.ts';
import { scorecardFormats } from './scorecardFormats.ts';
import { FORMULA_FORMS, type FormulaForm, rowFormulas, weightFormula } from './scorecardFormulas.ts';
import { scorecardLayout, type ScorecardLayout } from './scorecardLayout.ts';
import { scorecardPlaces, type ScorecardPlaces } from './scorecardPlaces.ts';
import type { Block, CellSpec, CellStyle, KeyedRows, SheetSpec } from './sheetSpec.ts';
import { POINTS_FORMAT, weightFormat } from './unitFormats.ts';
import { translatorOf, wordOf } from './vocabulary.ts';

/** Built-in formulas calculate for everyone; TELEKPI formulas with the add-in; values not at all. */
export const SCORECARD_FORMS = [...FORMULA_FORMS, 'values'] as const;
export type ScorecardForm = (typeof SCORECARD_FORMS)[number];

const WIDTHS = { agent: 118, points: 92, total: 84, coverage: 72, light: 84, grade: 58, rank: 58 };

/**
 * Points, total, coverage, light, grade and rank of everyone on the input sheet. Its formulas point
 * at the plan sheet and the input sheet built from the same plan and actuals in the same language.
 */
export const scorecardSheet = (
  compiled: CompiledPlan,
  actuals: Actuals | null,
  language: Language,
  content: FormulaForm | ScorecardContent = 'builtin',
): SheetSpec =>
  atOnce(scorecardInPieces(compiled, actuals, language, typeof content === 'string' ? { form: content } : content));

/** What stands in the rows of people. */
export type ScorecardContent =
  /** Where the totals of their teams stand, in a plan that gives them a share [S-21]; none are known unless given. */
  | { readonly form: FormulaForm; readonly teamTotalOf?: ScorecardPlaces['teamTotalOf'] }
  /** As `rowValues` gives them. */
  | { readonly form: 'values'; readonly rows: readonly (readonly CellValue[])[] };

/** As `scorecardSheet`, for teams of thousands. */
export function* scorecardInPieces(
  compiled: CompiledPlan,
  actuals: Actuals | null,
  language: Language,
  content: ScorecardContent,
): Pieces<SheetSpec> {
  const { plan } = compiled;
  const { form } = content;
  const layout = scorecardLayout(plan, actuals?.people.length || EMPTY_ROWS);
  const teamTotalOf = content.form === 'values' ? undefined : content.teamTotalOf;
  const places = { ...scorecardPlaces(compiled, layout, language, actuals?.indicators), teamTotalOf };
  const { points, total, coverage, light, grade, rank, agent } = WIDTHS;
  const body = yield* bodyBlocks(places, content);
  return {
    key: 'scorecard',
    name: translatorOf(language)('sheet.scorecard.name'),
    blocks: [titleBlock(compiled, language, form), ...headingBlocks(places, form), ...body],
    columnWidths: [agent, ...plan.indicators.map(() => points), total, coverage, light, grade, rank],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: layout.headingRow, rows: 1, height: 46 },
      { row: layout.headingRow + 1, rows: layout.people + 1, height: 18 },
    ],
    conditionalFormats: scorecardFormats(places),
    ...rowsOfPeople(actuals, { first: layout.firstRow, keyColumn: layout.agent, ends: endOf(layout) }),
    freeze: { rows: layout.firstRow, columns: 1 },
    tabColor: COLORS.greenText,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: layout.firstRow, pageNumbers: true },
  };
}

/** What people write beside the last column is theirs. */
const endOf = ({ headingRow, rank }: ScorecardLayout): KeyedRows['ends'] => ({
  row: headingRow,
  column: rank,
  headings: LANGUAGES.map((language) => translatorOf(language)('sheet.scorecard.rank')),
});

function titleBlock({ plan }: CompiledPlan, language: Language, form: ScorecardForm): Block {
  const t = translatorOf(language);
  const name = planName(plan, language);
  const madeBy = t('sheet.scorecard.madeBy', {
    name,
    version: String(plan.version),
    fingerprint: fingerprint(plan),
    policy: wordOf('missing', plan.missing, language),
  });
  const title = planTitle('sheet.scorecard.title', plan, language);
  const legend = t('sheet.scorecard.legend', {
    green: t('sheet.light.green'),
    yellow: t('sheet.light.yellow'),
    red: t('sheet.light.red'),
    greenFrom: String(plan.lights.green),
    yellowFrom: String(plan.lights.yellow),
  });
  return {
    row: 0,
    column: 0,
    cells: [
      [form === 'values' ? { value: t('sheet.scorecard.title', { name }), style: TITLE } : title],
      [{ value: madeBy, style: SUBTITLE }],
      [{ value: legend, style: NOTE }],
    ],
  };
}

function headingBlocks(places: ScorecardPlaces, form: ScorecardForm): Block[] {
  const { layout, compiled, language } = places;
  const t = translatorOf(language);
  const right = (value: string): CellSpec => ({ value, style: { horizontal: 'right' } });
  const centred = (value: string): CellSpec => ({ value, style: { horizontal: 'center' } });
  const names = compiled.plan.indicators.map((indicator) => right(indicatorName(indicator, language)));
  const verdicts = [
    right(t('sheet.scorecard.total')),
    right(t('sheet.scorecard.coverage')),
    ...(['light', 'grade', 'rank'] as const).map((key) => centred(t(`sheet.scorecard.${key}`))),
  ];
  return [
    { row: layout.headingRow, column: 0, style: HEADING, cells: [[t('sheet.actuals.agent'), ...names, ...verdicts]] },
    { row: layout.headingRow + 1, column: 0, style: SUBHEADING, cells: [weightLine(places, form)] },
  ];
}

/** Weights stand as formulas on the plan, since the totals below go by them. */
function weightLine(places: ScorecardPlaces, form: ScorecardForm): CellSpec[] {
  const { compiled, language } = places;
  const numberFormat = weightFormat(compiled.plan.indicators.map(({ weight }) => weight));
  const weights = compiled.plan.indicators.map(({ role, weight }, index): CellSpec => {
    if (role !== 'weighted') return wordOf('role', role, language);
    if (form === 'values') return { value: weight / 100, style: { numberFormat } };
    return { formula: weightFormula(places, index), shown: weight / 100, style: { numberFormat } };
  });
  const label: CellSpec = { value: translatorOf(language)('sheet.column.weight'), style: { horizontal: 'left' } };
  return [label, ...weights, null, null, null, null, null];
}

function* bodyBlocks(places: ScorecardPlaces, content: ScorecardContent): Pieces<Block[]> {
  const { layout } = places;
  const styles = columnStyles(places);
  const top = { row: layout.firstRow, column: 0, style: BODY };
  if (content.form !== 'values') {
    return yield* rowBlocks(top, layout.people, (person) =>
      rowFormulas(places, person, content.form).map((formula, column) => ({ formula, style: styles[column] ?? {} })),
    );
  }
  return yield* rowBlocks(top, content.rows.length, (person) =>
    (content.rows[person] ?? []).map((value, column) => ({ value, style: styles[column] ?? {} })),
  );
}

function columnStyles({ compiled, language }: ScorecardPlaces): CellStyle[] {
  const right = (numberFormat: string): CellStyle => ({ horizontal: 'right', numberFormat });
  const styles: CellStyle[] = compiled.indicators.map(({ indicator }) =>
    right(pointsFormatOf(indicator.role, language)),
  );
  const centred: CellStyle = { horizontal: 'center' };
  return [
    { bold: true },
    ...styles,
    { ...right(POINTS_FORMAT), bold: true },
    right('0%'),
    { ...centred, bold: true },
    { ...centred, bold: true },
    { ...centred, numberFormat: '0' },
  ];
}

/** A gate shows in words whether it was passed; its cell holds points, which the total goes by. */
function pointsFormatOf(role: 'weighted' | 'gate' | 'adjustment', language: Language): string {
  if (role === 'adjustment') return '+0.00;-0.00;0.00';
  if (role === 'weighted') return POINTS_FORMAT;
  const t = translatorOf(language);
  return `[>=100]"${t('sheet.scorecard.gatePassed')}";"${t('sheet.scorecard.gateFailed')}"`;
}
