import { dimensionName } from '../i18n/names.ts';
import { LIGHTS } from '../scoring/lights.ts';
import {
  dimensionAverageFormula,
  dimensionWeightFormula,
  lightCountFormula,
  lightShareFormula,
  teamFormula,
  type DashboardPlaces,
} from './dashboardFormulas.ts';
import { TEAM_FIGURES } from './dashboardLayout.ts';
import { BODY, COLORS, HEADING } from './looks.ts';
import type { Block, CellSpec, CellStyle } from './sheetSpec.ts';
import { POINTS_FORMAT, weightFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

const RIGHT: CellStyle = { horizontal: 'right' };
const FORMATS: Readonly<Record<(typeof TEAM_FIGURES)[number], string>> = {
  people: '0',
  withTotal: '0',
  withoutTotal: '0',
  averageTotal: POINTS_FORMAT,
  averageCoverage: '0%',
};

/** Figures of the team, counts of lights, and averages by dimension, one below the other. */
export function teamBlocks(places: DashboardPlaces): Block[] {
  const { layout, card } = places;
  const t = translatorOf(card.language);
  const heads = {
    team: [t('sheet.dashboard.team'), '', ''],
    lights: [t('sheet.dashboard.lights'), t('sheet.dashboard.people'), t('sheet.dashboard.share')],
    dimensions: [t('sheet.dashboard.dimension'), t('sheet.column.weight'), t('sheet.dashboard.average')],
  } as const;
  return [
    ...listAt(layout.headingRow, heads.team, figureRows(places)),
    ...listAt(layout.lightsRow, heads.lights, lightRows(places)),
    ...listAt(layout.dimensionsRow, heads.dimensions, dimensionRows(places)),
  ];
}

function listAt(row: number, heads: readonly string[], cells: readonly (readonly CellSpec[])[]): Block[] {
  const heading = heads.map((value, column): CellSpec => (column === 0 ? value : { value, style: RIGHT }));
  return [
    { row, column: 0, style: HEADING, cells: [heading] },
    { row: row + 1, column: 0, style: BODY, cells },
  ];
}

function figureRows(places: DashboardPlaces): CellSpec[][] {
  const t = translatorOf(places.card.language);
  return TEAM_FIGURES.map((figure) => [
    t(`sheet.dashboard.${figure}`),
    { formula: teamFormula(places, figure), style: { ...RIGHT, bold: true, numberFormat: FORMATS[figure] } },
    null,
  ]);
}

function lightRows(places: DashboardPlaces): CellSpec[][] {
  const t = translatorOf(places.card.language);
  return LIGHTS.map((light) => [
    {
      value: t(`sheet.light.${light}`),
      style: { fill: COLORS[`${light}Fill`], fontColor: COLORS[`${light}Text`], bold: true },
    },
    { formula: lightCountFormula(places, light), style: { ...RIGHT, bold: true, numberFormat: '0' } },
    { formula: lightShareFormula(places, light), style: { ...RIGHT, numberFormat: '0%' } },
  ]);
}

function dimensionRows(places: DashboardPlaces): CellSpec[][] {
  const weights = weightFormat(places.card.compiled.plan.indicators.map(({ weight }) => weight));
  return places.layout.dimensions.map((dimension) => [
    dimensionName(dimension, places.card.language),
    { formula: dimensionWeightFormula(places, dimension), style: { ...RIGHT, numberFormat: weights } },
    {
      formula: dimensionAverageFormula(places, dimension),
      style: { ...RIGHT, bold: true, numberFormat: POINTS_FORMAT },
    },
  ]);
}
