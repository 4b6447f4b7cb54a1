import type { Language } from '../plan/schema.ts';
import { CALIBRATION_COLUMNS, columnAt } from './calibrationColumns.ts';
import { BODY, COLORS, HEADING, INPUT, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { Area, Block, CellSpec, SheetSpec, ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** A drawn call as it is printed. */
export interface DrawnCall {
  /** Its id, or its row on the sheet of the log. */
  readonly call: string;
  readonly agent: string;
  readonly date: string;
  readonly seconds: number | null;
  readonly outcome: string;
  readonly counted: boolean;
  /** As it stood on the sheet before. */
  readonly verdict: string;
  readonly remark: string;
  /** `Calls!A17` */
  readonly place: string;
}

export interface SampleOrigin {
  readonly plan: string;
  readonly version: number | string;
  readonly source: string;
  /** That the sample was drawn from. */
  readonly calls: number;
  readonly rate: number;
  readonly seed: number;
}

/** Title, origin, how to fill in, and the headings: repeated on every page. */
const HEADS = 4;
const SECONDS_A_DAY = 86_400;

/** The calls to listen to, to print and to fill in [S-29]. No formulas. */
export function calibrationSheet(
  calls: readonly DrawnCall[],
  { language, ...origin }: SampleOrigin & { readonly language: Language },
): SheetSpec {
  const t = translatorOf(language);
  const inputs = (['verdict', 'remark'] as const).map((field) => below(columnAt(field), calls.length));
  return {
    key: 'calibration',
    name: t('sheet.calibration.name'),
    blocks: [...heads({ ...origin, drawn: calls.length }, language), ...bodies(calls, language)],
    columnWidths: CALIBRATION_COLUMNS.map(({ width }) => width),
    rowHeights: [{ row: 0, rows: 1, height: 28 }],
    validations: [verdictList(calls.length, language)],
    freeze: { rows: HEADS, columns: 0 },
    tabColor: COLORS.accent,
    showGridlines: false,
    protection: { unlocked: inputs },
    print: { orientation: 'landscape', fitToWidth: true, titleRows: HEADS, pageNumbers: true },
  };
}

const below = (column: number, rows: number): Area => ({ row: HEADS, column, rows, columns: 1 });

function heads({ rate, ...origin }: SampleOrigin & { readonly drawn: number }, language: Language): Block[] {
  const t = translatorOf(language);
  const share = `${Number((rate * 100).toPrecision(6))}%`;
  return [
    { row: 0, column: 0, cells: [[{ value: t('sheet.calibration.title'), style: TITLE }]] },
    {
      ...{ row: 1, column: 0 },
      cells: [[{ value: t('sheet.calibration.madeBy', { ...origin, rate: share }), style: SUBTITLE }]],
    },
    { row: 2, column: 0, cells: [[{ value: t('sheet.calibration.hint'), style: NOTE }]] },
    { row: HEADS - 1, column: 0, style: HEADING, cells: [CALIBRATION_COLUMNS.map(({ label }) => t(label))] },
  ];
}

function bodies(calls: readonly DrawnCall[], language: Language): Block[] {
  const verdict = columnAt('verdict');
  const place = columnAt('place');
  const part = (column: number, style: Block['style'], cells: Block['cells']): Block => ({
    ...{ row: HEADS, column, cells },
    style: { ...style, wrap: true },
  });
  return [
    part(
      0,
      BODY,
      calls.map((call) => facts(call, language)),
    ),
    part(
      verdict,
      INPUT,
      calls.map((call) => [call.verdict, call.remark]),
    ),
    part(
      place,
      BODY,
      calls.map((call) => [call.place]),
    ),
  ];
}

function facts({ call, agent, date, seconds, outcome, counted }: DrawnCall, language: Language): CellSpec[] {
  const length: CellSpec = { value: seconds === null ? null : seconds / SECONDS_A_DAY, style: DURATION };
  return [call, agent, date, length, outcome, verdictWord(counted, language)];
}

const DURATION = { numberFormat: '[h]:mm:ss' };

export const verdictWord = (isEffective: boolean, language: Language): string =>
  translatorOf(language)(isEffective ? 'calibration.verdict.effective' : 'calibration.verdict.notEffective');

function verdictList(rows: number, language: Language): ValidationSpec {
  const t = translatorOf(language);
  return {
    area: below(columnAt('verdict'), rows),
    rule: { kind: 'list', source: [true, false].map((each) => verdictWord(each, language)).join(',') },
    prompt: { title: t('sheet.calibration.verdict'), message: t('sheet.prompt.choice') },
    error: { title: t('sheet.error.title'), message: t('sheet.error.choice') },
  };
}
