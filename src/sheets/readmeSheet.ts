import { indicatorDefinition, indicatorName, planName, ruleName, sourceName } from '../i18n/names.ts';
import { fingerprint } from '../plan/fingerprint.ts';
import type { Language, PlanIndicator } from '../plan/schema.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { BODY, COLORS, HEADING, SUBTITLE, TITLE } from './looks.ts';
import { readmeSigns } from './readmeSigns.ts';
import type { Area, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

/** Points: what a row is about, then what there is to say, parted in three where it is a table. */
const WIDTHS = [130, 92, 256, 112] as const;
const SAID = WIDTHS[1] + WIDTHS[2] + WIDTHS[3];

/** One row of the sheet; texts in `merged` columns run over all that follow. */
interface Row {
  readonly cells: readonly CellSpec[];
  readonly height: number;
  readonly merged?: 0 | 1;
}

/** What the workbook is and how to use it, for people who have nothing but the file. */
export function readmeSheet(compiled: CompiledPlan, language: Language, people: number): SheetSpec {
  const rows = [
    ...titleRows(compiled, language),
    ...stepRows(language, people),
    ...signRows(compiled, language),
    ...indicatorRows(compiled, language),
    ...ruleRows(compiled, language),
    ...moreRows(language),
  ];
  return {
    key: 'readme',
    name: translatorOf(language)('sheet.readme.name'),
    blocks: [
      { row: 0, column: 0, style: { fontColor: COLORS.ink, vertical: 'top' }, cells: rows.map(({ cells }) => cells) },
    ],
    columnWidths: WIDTHS,
    rowHeights: rows.map(({ height }, row) => ({ row, rows: 1, height })),
    merges: rows.flatMap(({ merged }, row): Area[] =>
      merged === undefined ? [] : [{ row, column: merged, rows: 1, columns: WIDTHS.length - merged }],
    ),
    tabColor: COLORS.muted,
    showGridlines: false,
    print: { orientation: 'portrait', fitToWidth: true, pagesDown: 1, pageNumbers: true },
  };
}

const across = (value: string, style: CellStyle, height: number): Row => ({
  cells: [{ value, style }],
  height,
  merged: 0,
});

const GAP: Row = { cells: [], height: 10 };

/** A heading over the whole width, with room above. */
const section = (value: string): readonly Row[] => [
  GAP,
  {
    cells: [
      { value, style: { ...HEADING, wrap: false } },
      ...WIDTHS.slice(1).map(() => ({ value: null, style: HEADING })),
    ],
    height: 20,
  },
];

const LINE: CellStyle = { ...BODY, wrap: true };

/** Keeps away from a long text on its left. */
const BESIDE: CellStyle = { ...LINE, horizontal: 'left', indent: 1 };

/** What it is about on the left, what there is to say on the right. */
function said(label: CellSpec, text: string): Row {
  const filled = WIDTHS.slice(2).map(() => ({ value: null, style: LINE }));
  return {
    cells: [label, { value: text, style: LINE }, ...filled],
    height: rowHeightFor([{ text, width: SAID }]),
    merged: 1,
  };
}

function titleRows({ plan }: CompiledPlan, language: Language): Row[] {
  const t = translatorOf(language);
  const madeFor = t('sheet.readme.madeFor', {
    name: planName(plan, language),
    version: String(plan.version),
    fingerprint: fingerprint(plan),
  });
  const intro = t('sheet.readme.intro');
  const whole = SAID + WIDTHS[0];
  return [
    across(t('sheet.readme.title'), TITLE, 28),
    across(madeFor, SUBTITLE, 18),
    across(intro, { wrap: true, vertical: 'top' }, rowHeightFor([{ text: intro, width: whole }])),
  ];
}

const STEPS = ['actuals', 'scorecard', 'dashboard', 'plan'] as const;

function stepRows(language: Language, people: number): Row[] {
  const t = translatorOf(language);
  const args = { rows: String(people), marker: t('sheet.notApplicable') };
  const steps = STEPS.map((step, index) =>
    said(
      { value: `${index + 1}  ${t(`sheet.${step}.name`)}`, style: { ...LINE, bold: true, fontColor: COLORS.accent } },
      t(`sheet.readme.step.${step}`, args),
    ),
  );
  return [...section(t('sheet.readme.steps')), ...steps];
}

function signRows(compiled: CompiledPlan, language: Language): Row[] {
  const signs = readmeSigns(compiled, language).map(({ sign, style, means }) =>
    said({ value: sign, style: { ...LINE, ...style } }, means),
  );
  return [...section(translatorOf(language)('sheet.readme.signs')), ...signs];
}

const INDICATOR_HEADINGS = [
  'sheet.column.name',
  'sheet.column.rule',
  'sheet.readme.counted',
  'sheet.column.source',
] as const;

function indicatorRows({ indicators }: CompiledPlan, language: Language): Row[] {
  const t = translatorOf(language);
  const quiet: CellStyle = { fontColor: COLORS.muted, fill: COLORS.band };
  const headings = INDICATOR_HEADINGS.map((key, column) => ({
    value: t(key),
    style: { ...(column === 3 ? BESIDE : LINE), ...quiet },
  }));
  const rows = indicators.map(({ indicator }) => indicatorRow(indicator, language));
  return [...section(t('sheet.readme.indicators')), { cells: headings, height: 20 }, ...rows];
}

function indicatorRow(indicator: PlanIndicator, language: Language): Row {
  const texts = [
    indicatorName(indicator, language),
    indicator.rule,
    indicatorDefinition(indicator, language),
    sourceName(indicator.source, language),
  ];
  const styles: readonly CellStyle[] = [{ ...LINE, bold: true }, LINE, LINE, BESIDE];
  return {
    cells: texts.map((value, column) => ({ value, style: styles[column] ?? LINE })),
    height: rowHeightFor(texts.map((text, column) => ({ text, width: WIDTHS[column] ?? SAID }))),
  };
}

/** Each kind of rule that the plan uses, once. */
function ruleRows({ plan, indicators }: CompiledPlan, language: Language): Row[] {
  const t = translatorOf(language);
  const bold: CellStyle = { ...LINE, bold: true };
  const kinds = [...new Set(indicators.map(({ rule }) => rule.kind))];
  const rules = kinds.map((kind) =>
    said({ value: ruleName(kind, language), style: bold }, t(`sheet.readme.rule.${kind}`)),
  );
  const total = t('sheet.readme.total', { floor: String(plan.floor), cap: String(plan.cap) });
  return [
    ...section(t('sheet.readme.rules')),
    ...rules,
    said({ value: t('sheet.scorecard.total'), style: bold }, total),
  ];
}

const MORE = ['locked', 'addin', 'print'] as const;

function moreRows(language: Language): Row[] {
  const t = translatorOf(language);
  const notes = MORE.map((key) =>
    said({ value: t(`sheet.readme.${key}`), style: { ...LINE, bold: true } }, t(`sheet.readme.${key}Means`)),
  );
  return [...section(t('sheet.readme.more')), ...notes];
}
