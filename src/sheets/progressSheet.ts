import type { PersonProgress, Progress } from '../feedback/progress.ts';
import type { Standing } from '../feedback/standing.ts';
import { indicatorName } from '../i18n/names.ts';
import { daysWords, progressWords } from '../i18n/progressWords.ts';
import { shareWords } from '../i18n/shownPoints.ts';
import { figureWords } from '../i18n/standingWords.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { BODY, COLORS, HEADING, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';
import { rowHeightFor } from './wrappedText.ts';

const WIDTHS = { agent: 110, indicator: 92, sentence: 230 };
const HEADING_ROW = 4;
const CENTRED: CellStyle = { horizontal: 'center' };

/** Where everybody stands inside a running period, to print: figures of that day, no formulas [S-30]. */
export function progressSheet(
  { days, people }: Progress,
  { plan, period, language }: { readonly plan: Plan; readonly period: string; readonly language: Language },
): SheetSpec {
  const t = translatorOf(language);
  const { indicators } = plan;
  const rows = people.map((person) => rowOf(person, plan, language));
  const names = indicators.map((indicator): CellSpec => ({
    value: indicatorName(indicator, language),
    style: CENTRED,
  }));
  const sentences = [t('sheet.progress.strength'), t('sheet.progress.weakness')];
  const firstRow = HEADING_ROW + 1;
  return {
    key: 'progress',
    name: t('sheet.progress.name'),
    blocks: [
      {
        ...{ row: 0, column: 0 },
        cells: [
          [{ value: t('sheet.progress.title', { period }), style: TITLE }],
          [{ value: daysWords(days, language), style: SUBTITLE }],
          [{ value: t('sheet.progress.hint'), style: NOTE }],
        ],
      },
      { row: HEADING_ROW, column: 0, style: HEADING, cells: [[t('sheet.actuals.agent'), ...names, ...sentences]] },
      { row: firstRow, column: 0, style: { ...BODY, wrap: true }, cells: rows.map(({ cells }) => cells) },
    ],
    columnWidths: [WIDTHS.agent, ...indicators.map(() => WIDTHS.indicator), WIDTHS.sentence, WIDTHS.sentence],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: HEADING_ROW, rows: 1, height: 46 },
      ...rows.map(({ height }, index) => ({ row: firstRow + index, rows: 1, height })),
    ],
    freeze: { rows: firstRow, columns: 1 },
    tabColor: COLORS.yellowText,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: firstRow, pageNumbers: true },
  };
}

function rowOf(person: PersonProgress, plan: Plan, language: Language): { cells: CellSpec[]; height: number } {
  const { strength, weakness, lines } = progressWords(person, plan, language);
  const standings = person.indicators.map((standing, index): CellSpec => {
    const light = lines[index]?.light ?? '';
    if (standing.light === null) return { value: '–', style: CENTRED };
    const looks = { fill: COLORS[`${standing.light}Fill`], fontColor: COLORS[`${standing.light}Text`] };
    return { value: `${light}\n${figureOf(standing, plan, language)}`, style: { ...CENTRED, ...looks } };
  });
  const said = [strength, weakness].map((text) => ({ text, width: WIDTHS.sentence }));
  return {
    cells: [{ value: person.person, style: { bold: true } }, ...standings, strength, weakness],
    height: Math.max(rowHeightFor(said), rowHeightFor([{ text: '\n', width: WIDTHS.indicator }])),
  };
}

/** The share of the whole target, or the figure itself where there is none. */
function figureOf({ id, attainment, actual }: Standing, { indicators }: Plan, language: Language): string {
  if (attainment !== null) return shareWords(attainment, language);
  const unit = indicators.find((indicator) => indicator.id === id)?.unit ?? 'count';
  return actual.kind === 'value' ? figureWords(actual.value, unit) : '';
}
