import type { Dimension } from '../plan/schema.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import type { Light } from '../scoring/lights.ts';
import { cellAddress, fixedAddress, fixedAreaAddress, sheetPrefix } from './address.ts';
import type { DashboardLayout, TEAM_FIGURES } from './dashboardLayout.ts';
import { indicatorLight } from './scorecardFormulas.ts';
import type { ScorecardPlaces } from './scorecardPlaces.ts';
import { translatorOf } from './vocabulary.ts';

/** The scorecard that a dashboard shows, and where it shows it. */
export interface DashboardPlaces {
  readonly layout: DashboardLayout;
  readonly card: ScorecardPlaces;
  readonly sheet: string;
  /** The row of the scorecard, from 0, at each place of the ranking; null where formulas sort it. */
  readonly order: readonly number[] | null;
}

/** The cells of everyone in a column of the scorecard, down to the person given where one is. */
export function cardColumn(
  { card: { layout }, sheet }: DashboardPlaces,
  column: number,
  people = layout.people,
): string {
  return sheetPrefix(sheet) + fixedAreaAddress({ row: layout.firstRow, column, rows: people, columns: 1 });
}

const cardCell = ({ card: { layout }, sheet }: DashboardPlaces, person: number, column: number): string =>
  sheetPrefix(sheet) + fixedAddress(layout.firstRow + person, column);

/** More than a sheet has rows. */
const ROWS = 10_000_000;

/**
 * Unseen: what a row of the scorecard is ordered by, its rank before its row, so that ties follow the
 * scorecard; people without a rank come after all others.
 */
export function orderFormula(places: DashboardPlaces, person: number): string {
  const { agent, rank } = places.card.layout;
  const own = cardCell(places, person, rank);
  const key = `IF(ISNUMBER(${own}),${own},${ROWS})*${ROWS}+${person + 1}`;
  return `=IF(${cardCell(places, person, agent)}="","",${key})`;
}

/** Unseen: which row of the scorecard is at a place of the ranking, from 1. */
export function sourceFormula({ layout }: DashboardPlaces, place: number): string {
  const { firstRow, order, people } = layout;
  const orders = fixedAreaAddress({ row: firstRow, column: order, rows: people, columns: 1 });
  return `=IFERROR(MOD(SMALL(${orders},${place + 1}),${ROWS}),"")`;
}

/** What stands on the scorecard for whoever is at that place; blank below the last. */
export const shownFormula = (places: DashboardPlaces, place: number, column: number): string =>
  whenThere(places, place, picked(places, place, column));

/** The light of an indicator, in words: `–` where it is missing, the points of an adjustment, which has no light. */
export function matrixFormula(places: DashboardPlaces, place: number, indicator: number): string {
  const { card } = places;
  const t = translatorOf(card.language);
  const points = picked(places, place, card.layout.points + indicator);
  const other = `IF(${points}="",${textLiteral(t('sheet.dashboard.missing'))},${points})`;
  const adjusts = card.compiled.indicators[indicator]?.pointsRole === 'adjustment';
  const scored = adjusts ? points : indicatorLight(card, indicator, points);
  const sound = `IF(ISNUMBER(${points}),${scored},${other})`;
  const invalid = textLiteral(t('sheet.scorecard.invalid'));
  return whenThere(places, place, `IF(ISERROR(${points}),${invalid},${sound})`);
}

/** Thousands of values are named one by one: looking each up among all of them takes minutes in some spreadsheets. */
function picked(places: DashboardPlaces, place: number, column: number): string {
  if (places.order !== null) return cardCell(places, places.order[place] ?? 0, column);
  const { firstRow, source } = places.layout;
  return `INDEX(${cardColumn(places, column)},$${cellAddress(firstRow + place, source)})`;
}

function whenThere({ layout }: DashboardPlaces, place: number, formula: string): string {
  return `=IF($${cellAddress(layout.firstRow + place, layout.source)}="","",${formula})`;
}

/** Errors among the points are not of their kind, and left out. */
const sumOfNumbers = (cells: string): string => `SUMIF(${cells},">-1E+300")`;

export function averageFormula(places: DashboardPlaces, column: number): string {
  const cells = cardColumn(places, column);
  return orDash(places, `COUNT(${cells})`, sumOfNumbers(cells));
}

export function orDash({ card }: DashboardPlaces, count: string, sum: string): string {
  const dash = textLiteral(translatorOf(card.language)('sheet.dashboard.missing'));
  return `=IF(${count}=0,${dash},(${sum})/(${count}))`;
}

export function teamFormula(places: DashboardPlaces, figure: (typeof TEAM_FIGURES)[number]): string {
  const { agent, total, coverage, people } = places.card.layout;
  const named = `${people}-COUNTBLANK(${cardColumn(places, agent)})`;
  const scored = `COUNT(${cardColumn(places, total)})`;
  switch (figure) {
    case 'people':
      return `=${named}`;
    case 'withTotal':
      return `=${scored}`;
    case 'withoutTotal':
      return `=${named}-${scored}`;
    case 'averageTotal':
      return averageFormula(places, total);
    case 'averageCoverage':
      return averageFormula(places, coverage);
  }
}

export const lightCountFormula = (places: DashboardPlaces, light: Light): string => `=${lightCount(places, light)}`;

/** Of those who have a light. */
export function lightShareFormula(places: DashboardPlaces, light: Light): string {
  return orDash(places, `COUNT(${cardColumn(places, places.card.layout.total)})`, lightCount(places, light));
}

function lightCount(places: DashboardPlaces, light: Light): string {
  const text = textLiteral(translatorOf(places.card.language)(`sheet.light.${light}`));
  return `COUNTIF(${cardColumn(places, places.card.layout.light)},${text})`;
}

/** Every measured figure of the dimension by its weight, over everyone. */
export function dimensionAverageFormula(places: DashboardPlaces, dimension: Dimension): string {
  const parts = weightedOf(places, dimension).map((index) => ({
    weight: weightCell(places, index),
    cells: cardColumn(places, places.card.layout.points + index),
  }));
  const count = parts.map(({ weight, cells }) => `${weight}*COUNT(${cells})`).join('+');
  const sum = parts.map(({ weight, cells }) => `${weight}*${sumOfNumbers(cells)}`).join('+');
  return orDash(places, `(${count})`, sum);
}

export const dimensionWeightFormula = (places: DashboardPlaces, dimension: Dimension): string =>
  `=${weightedOf(places, dimension)
    .map((index) => weightCell(places, index))
    .join('+')}`;

export function weightedOf({ card: { compiled } }: DashboardPlaces, dimension: Dimension): number[] {
  return compiled.indicators.flatMap(({ indicator }, index) =>
    indicator.role === 'weighted' && indicator.dimension === dimension ? [index] : [],
  );
}

export function weightCell({ card: { layout }, sheet }: DashboardPlaces, indicator: number): string {
  return sheetPrefix(sheet) + fixedAddress(layout.headingRow + 1, layout.points + indicator);
}
