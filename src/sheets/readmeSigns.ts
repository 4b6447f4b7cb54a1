import type { Language } from '../plan/schema.ts';
import type { CompiledPlan } from '../scoring/compiledPlan.ts';
import { LIGHTS } from '../scoring/lights.ts';
import { COLORS } from './looks.ts';
import type { CellStyle } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

export interface Sign {
  readonly sign: string;
  /** As it looks on the other sheets. */
  readonly style: CellStyle;
  readonly means: string;
}

/** Every colour, shape and word that a reader of the sheets meets and may wonder about. */
export function readmeSigns({ plan, gates }: CompiledPlan, language: Language): Sign[] {
  const t = translatorOf(language);
  const quiet: CellStyle = { fontColor: COLORS.muted };
  const lights = LIGHTS.map((light): Sign => ({
    sign: t(`sheet.light.${light}`),
    style: { fill: COLORS[`${light}Fill`], fontColor: COLORS[`${light}Text`], bold: true },
    means: t(`sheet.readme.sign.${light}`),
  }));
  const gate: Sign = {
    sign: `${t('sheet.scorecard.gatePassed')} / ${t('sheet.scorecard.gateFailed')}`,
    style: {},
    means: t('sheet.readme.sign.gate'),
  };
  return [
    { sign: t('sheet.readme.sign.input'), style: { fill: COLORS.input }, means: t('sheet.readme.sign.inputMeans') },
    ...lights,
    { sign: t('sheet.scorecard.incomplete'), style: quiet, means: t(`sheet.readme.sign.${plan.missing}`) },
    {
      sign: t('sheet.scorecard.invalid'),
      style: { fill: COLORS.redFill, fontColor: COLORS.redText },
      means: t('sheet.readme.sign.invalid', { actuals: t('sheet.actuals.name') }),
    },
    { sign: t('sheet.scorecard.coverage'), style: {}, means: t('sheet.readme.sign.coverage') },
    ...(gates.length > 0 ? [gate] : []),
  ];
}
