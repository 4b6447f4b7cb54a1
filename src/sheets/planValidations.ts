import type { Language } from '../plan/schema.ts';
import { cellAddress } from './address.ts';
import type { Codec } from './codecs.ts';
import { listSource } from './listsSheet.ts';
import { PLAN_COLUMNS, type PlanColumn } from './planColumns.ts';
import type { PlanLayout } from './planLayout.ts';
import type { Area, ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** Lists for what has a fixed choice, bounds for weights, numbers for figures; prompts in the plan's language [S-42]. */
export function planValidations(layout: PlanLayout, language: Language): ValidationSpec[] {
  const fields = layout.fields.map(({ codec, valueAt }) =>
    choiceOf(codec, { ...valueAt, rows: 1, columns: 1 }, language),
  );
  const { row, rows } = layout.indicators;
  const columns = PLAN_COLUMNS.map((column, index) =>
    columnValidation(column, { row: row + 1, column: index, rows: rows - 1, columns: 1 }, language),
  );
  return [...fields, ...columns].filter((validation) => validation !== null);
}

function columnValidation(column: PlanColumn, area: Area, language: Language): ValidationSpec | null {
  const t = translatorOf(language);
  const title = t(column.label);
  if (column.id === 'weight') {
    return {
      area,
      rule: { kind: 'decimal', min: 0, max: 1 },
      prompt: { title, message: t('sheet.prompt.weight') },
      error: { title: t('sheet.error.title'), message: t('sheet.error.weight') },
    };
  }
  if (column.codec.expects === 'number') return figureValidation(column, area, language);
  if (column.id === 'rule') {
    // A rule is read by its own grammar, so that only the prompt is Excel's part.
    return {
      area,
      rule: { kind: 'custom', formula: `=LEN(${cellAddress(area.row, area.column)})<=500` },
      prompt: { title, message: t('sheet.prompt.rule') },
    };
  }
  return choiceOf(column.codec, area, language);
}

function figureValidation(column: PlanColumn, area: Area, language: Language): ValidationSpec {
  const t = translatorOf(language);
  const first = cellAddress(area.row, area.column);
  const prompted = column.id === 'target' || column.id === 'baseline';
  return {
    area,
    rule: { kind: 'custom', formula: `=OR(ISBLANK(${first}),ISNUMBER(${first}))` },
    ...(prompted ? { prompt: { title: t(column.label), message: t('sheet.prompt.target') } } : {}),
    error: { title: t('sheet.error.title'), message: t('sheet.error.number') },
  };
}

function choiceOf(codec: Codec, area: Area, language: Language): ValidationSpec | null {
  if (!codec.choices) return null;
  const t = translatorOf(language);
  return {
    area,
    rule: { kind: 'list', source: listSource(codec.choices, language) },
    error: { title: t('sheet.error.title'), message: t('sheet.error.choice') },
  };
}
