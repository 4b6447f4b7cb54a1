import { indicatorName } from '../i18n/names.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { DAY_FIGURES } from '../scoring/attendance.ts';
import { actualPlace, type ActualsLayout, dayPlace } from './actualsLayout.ts';
import { cellAddress, fixedAreaAddress } from './address.ts';
import { text } from './codecs.ts';
import { inputValidation, promptTitle } from './inputValidation.ts';
import type { Area, ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

export function actualsValidations(plan: Plan, layout: ActualsLayout, language: Language): ValidationSpec[] {
  return [
    periodValidation(layout, language),
    agentValidation(layout, language),
    ...figureValidations(plan, layout, language),
    ...dayValidations(layout, language),
  ];
}

const columnOf = ({ table }: ActualsLayout, column: number): Area => ({
  row: table.row + 1,
  column,
  rows: table.rows - 1,
  columns: 1,
});

const periodValidation = (layout: ActualsLayout, language: Language): ValidationSpec =>
  inputValidation(
    {
      area: columnOf(layout, layout.periodColumn),
      codec: text,
      label: 'sheet.actuals.period',
      prompt: 'sheet.prompt.actualPeriod',
    },
    language,
  );

/** Beyond this, looking for somebody's other rows at every key would be felt. */
const ROWS_COMPARED = 200;

function agentValidation(layout: ActualsLayout, language: Language): ValidationSpec {
  const area = columnOf(layout, layout.agentColumn);
  const input = { area, codec: text, label: 'sheet.actuals.agent', prompt: 'sheet.prompt.agent' } as const;
  if (area.rows > ROWS_COMPARED) return inputValidation(input, language);
  const same = [layout.periodColumn, layout.agentColumn].map(
    (column) => `(${fixedAreaAddress({ ...area, column })}=$${cellAddress(area.row, column)})`,
  );
  return {
    ...inputValidation({ ...input, error: 'sheet.error.agent' }, language),
    rule: { kind: 'custom', formula: `=SUMPRODUCT(${same.join('*')})<=1` },
  };
}

/** Numbers or the marker; a level takes any text, since its rule names the levels. */
function figureValidations(plan: Plan, layout: ActualsLayout, language: Language): ValidationSpec[] {
  const t = translatorOf(language);
  const marker = t('sheet.notApplicable');
  return plan.indicators.map((indicator, index) => {
    const place = actualPlace(layout, 0, index);
    const first = cellAddress(place.row, place.column);
    const isLevel = indicator.unit === 'level';
    return {
      area: columnOf(layout, place.column),
      rule: {
        kind: 'custom',
        formula: isLevel ? `=LEN(${first})<=60` : `=OR(ISBLANK(${first}),ISNUMBER(${first}),${first}="${marker}")`,
      },
      prompt: {
        title: promptTitle(indicatorName(indicator, language)),
        message: t(isLevel ? 'sheet.prompt.actualLevel' : 'sheet.prompt.actual', { marker }),
      },
      error: { title: t('sheet.error.title'), message: t('sheet.error.actual', { marker }) },
    };
  });
}

/** Numbers from 0 on, in halves too. */
function dayValidations(layout: ActualsLayout, language: Language): ValidationSpec[] {
  const t = translatorOf(language);
  return DAY_FIGURES.flatMap((id): ValidationSpec[] => {
    const place = dayPlace(layout, 0, id);
    if (place === null) return [];
    const first = cellAddress(place.row, place.column);
    return [
      {
        area: columnOf(layout, place.column),
        rule: { kind: 'custom', formula: `=IF(ISNUMBER(${first}),${first}>=0,ISBLANK(${first}))` },
        prompt: { title: promptTitle(t(`sheet.figures.${id}`)), message: t('sheet.prompt.days') },
        error: { title: t('sheet.error.title'), message: t('sheet.error.number') },
      },
    ];
  });
}
