import { dimensionName } from '../i18n/names.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import { LIGHTS } from '../scoring/lights.ts';
import { cellAddress } from './address.ts';
import { chartedFormula, chosenAddress, chosenDimensionFormula, chosenFormula } from './dashboardAgent.ts';
import {
  averageFormula,
  dimensionAverageFormula,
  dimensionWeightFormula,
  lightCountFormula,
  lightShareFormula,
  teamFormula,
  type DashboardPlaces,
} from './dashboardFormulas.ts';
import { TEAM_FIGURES } from './dashboardLayout.ts';
import { BODY, COLORS, HEADING, UNSEEN_POINTS } from './looks.ts';
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
  const name = chosenAddress(layout);
  const agent: CellSpec = { formula: `=IF(${name}="",${textLiteral(t('sheet.actuals.agent'))},${name})` };
  const lights = [t('sheet.dashboard.lights'), t('sheet.dashboard.people'), t('sheet.dashboard.share'), ''];
  const dimensions = [
    t('sheet.dashboard.dimension'),
    t('sheet.column.weight'),
    t('sheet.dashboard.teamAverage'),
    agent,
  ];
  return [
    ...listAt(layout.teamRow, [t('sheet.dashboard.team'), '', '', ''], figureRows(places)),
    ...listAt(layout.lightsRow, lights, lightRows(places)),
    ...listAt(layout.dimensionsRow, dimensions, [...dimensionRows(places), totalRow(places)]),
    chartedBlock(places),
  ];
}

function listAt(row: number, heads: readonly CellSpec[], cells: readonly (readonly CellSpec[])[]): Block[] {
  const heading = heads.map((cell, column): CellSpec => {
    if (column === 0 || cell === null) return cell;
    return typeof cell === 'object' ? { ...cell, style: RIGHT } : { value: cell, style: RIGHT };
  });
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
    null,
  ]);
}

function dimensionRows(places: DashboardPlaces): CellSpec[][] {
  const weights = weightFormat(places.card.compiled.plan.indicators.map(({ weight }) => weight));
  return places.layout.dimensions.map((dimension) => [
    dimensionName(dimension, places.card.language),
    { formula: dimensionWeightFormula(places, dimension), style: { ...RIGHT, numberFormat: weights } },
    points(dimensionAverageFormula(places, dimension)),
    points(chosenDimensionFormula(places, dimension)),
  ]);
}

function totalRow(places: DashboardPlaces): CellSpec[] {
  const { total } = places.card.layout;
  const label = translatorOf(places.card.language)('sheet.scorecard.total');
  return [
    { value: label, style: { bold: true } },
    null,
    points(averageFormula(places, total)),
    points(chosenFormula(places, total)),
  ];
}

const points = (formula: string): CellSpec => ({
  formula,
  style: { ...RIGHT, bold: true, numberFormat: POINTS_FORMAT },
});

/** Unseen: the points of team and agent as the chart takes them. */
function chartedBlock({ layout }: DashboardPlaces): Block {
  const { average, agent } = layout.team;
  const row = layout.dimensionsRow + 1;
  return {
    ...{ row, column: layout.data, style: UNSEEN_POINTS },
    cells: layout.dimensions.map((_, line) =>
      [average, agent].map((column) => ({ formula: chartedFormula(cellAddress(row + line, column)) })),
    ),
  };
}
