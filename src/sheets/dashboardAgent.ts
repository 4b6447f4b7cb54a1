import type { Dimension } from '../plan/schema.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import { cellAddress, fixedAddress, fixedAreaAddress, sheetPrefix } from './address.ts';
import { cardColumn, orDash, weightCell, weightedOf, type DashboardPlaces } from './dashboardFormulas.ts';
import type { DashboardLayout } from './dashboardLayout.ts';
import { promptTitle } from './inputValidation.ts';
import { INPUT, LABEL, UNSEEN } from './looks.ts';
import type { Block, CellSpec, ValidationSpec } from './sheetSpec.ts';
import { translatorOf } from './vocabulary.ts';

/** Whoever is first in the ranking stands beside the team until somebody is chosen. */
export function chosenBlocks(places: DashboardPlaces, chosen: string | null): Block[] {
  const { layout, card } = places;
  const first = `=${cellAddress(layout.firstRow, layout.agent)}`;
  const value: CellSpec = chosen === null ? { formula: first } : { value: chosen };
  const { row, column } = layout.chosen;
  return [
    {
      ...{ row, column: layout.team.label, style: { ...LABEL, vertical: 'center' } },
      cells: [[translatorOf(card.language)('sheet.dashboard.choose')]],
    },
    { row, column, style: { ...INPUT, bold: true, horizontal: 'left' }, cells: [[value]] },
    { row, column: layout.data, style: UNSEEN, cells: [[{ formula: chosenRowFormula(places) }]] },
  ];
}

/** Everybody of the scorecard can be chosen, also who is not among the first. */
export function chosenValidation({ layout, card, sheet }: DashboardPlaces): ValidationSpec {
  const t = translatorOf(card.language);
  const agents = { row: card.layout.firstRow, column: card.layout.agent, rows: card.layout.people, columns: 1 };
  return {
    area: layout.chosen,
    rule: { kind: 'list', source: `=${sheetPrefix(sheet)}${fixedAreaAddress(agents)}` },
    prompt: { title: promptTitle(t('sheet.dashboard.choose')), message: t('sheet.prompt.chosenAgent') },
    error: { title: t('sheet.error.title'), message: t('sheet.error.chosenAgent') },
  };
}

export const chosenAddress = ({ chosen }: DashboardLayout): string => fixedAddress(chosen.row, chosen.column);
const chosenRow = ({ chosen, data }: DashboardLayout): string => fixedAddress(chosen.row, data);

/** Unseen: the row of the scorecard that the chosen agent has, from 1; 0 for nobody. */
function chosenRowFormula(places: DashboardPlaces): string {
  return `=${rowOfName(chosenAddress(places.layout), cardColumn(places, places.card.layout.agent))}`;
}

/** Names are compared as they are: MATCH would take * and ? for any letters. */
export function rowOfName(name: string, names: string): string {
  const first = names.replace(/:[^:]*$/, '');
  return `IF(${name}="",0,SUMPRODUCT(MAX(EXACT(${names},${name})*(ROW(${names})-ROW(${first})+1))))`;
}

/** A column of the scorecard for the chosen agent. */
export function chosenFormula(places: DashboardPlaces, column: number): string {
  const row = chosenRow(places.layout);
  return `=IF(${row}=0,${dash(places)},INDEX(${cardColumn(places, column)},${row}))`;
}

/** The chosen agent's points of a dimension, by the weights of what is measured. */
export function chosenDimensionFormula(places: DashboardPlaces, dimension: Dimension): string {
  const row = chosenRow(places.layout);
  const parts = weightedOf(places, dimension).map((index) => ({
    weight: weightCell(places, index),
    points: `INDEX(${cardColumn(places, places.card.layout.points + index)},${row})`,
  }));
  const count = parts.map(({ weight, points }) => `${weight}*ISNUMBER(${points})`).join('+');
  const sum = parts.map(({ weight, points }) => `IF(ISNUMBER(${points}),${weight}*${points},0)`).join('+');
  return `=IF(${row}=0,${dash(places)},${orDash(places, `(${count})`, sum).slice(1)})`;
}

/** Charts leave out what is #N/A; a dash they would draw as 0. */
export const chartedFormula = (cell: string): string => `=IF(ISNUMBER(${cell}),${cell},NA())`;

const dash = ({ card }: DashboardPlaces): string => textLiteral(translatorOf(card.language)('sheet.dashboard.missing'));
