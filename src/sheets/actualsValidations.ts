import { indicatorName } from '../i18n/names.ts';
import type { Language, Plan } from '../plan/schema.ts';
import { actualPlace, type ActualsLayout } from './actualsLayout.ts';
import { cellAddress } from './address.ts';
import type { ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** Numbers or the marker; a level takes any text, since its rule names the levels. */
export function actualsValidations(plan: Plan, layout: ActualsLayout, language: Language): ValidationSpec[] {
  const t = translatorOf(language);
  const marker = t('sheet.notApplicable');
  return plan.indicators.map((indicator, index) => {
    const place = actualPlace(layout, 0, index);
    const first = cellAddress(place.row, place.column);
    const isLevel = indicator.unit === 'level';
    return {
      area: { ...place, rows: layout.table.rows - 1, columns: 1 },
      rule: {
        kind: 'custom',
        formula: isLevel ? `=LEN(${first})<=60` : `=OR(ISBLANK(${first}),ISNUMBER(${first}),${first}="${marker}")`,
      },
      prompt: {
        title: indicatorName(indicator, language).slice(0, 32),
        message: t(isLevel ? 'sheet.prompt.actualLevel' : 'sheet.prompt.actual', { marker }),
      },
      error: { title: t('sheet.error.title'), message: t('sheet.error.actual', { marker }) },
    };
  });
}
