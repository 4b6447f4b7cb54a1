import { textLiteral } from '../scoring/formulaText.ts';
import { customFormula, pointsFormula } from '../scoring/formula.ts';
import { coverageFormula, customTotalFormula, totalFormula, type GateCells } from '../scoring/totalFormula.ts';
import { customGradeFormula, gradeFormula, lightFormula, rankFormula } from '../scoring/verdictFormulas.ts';
import { cellAddress, columnLetters, fixedAddress, fixedAreaAddress, sheetPrefix } from './address.ts';
import { pointsOf } from './pointsFormulas.ts';
import type { ScorecardLayout } from './scorecardLayout.ts';
import { fieldCell, markOf, planCell, type ScorecardPlaces } from './scorecardPlaces.ts';
import { translatorOf } from './vocabulary.ts';

/** Built-in formulas calculate for everyone, those of the add-in with it. */
export const FORMULA_FORMS = ['builtin', 'telekpi'] as const;
export type FormulaForm = (typeof FORMULA_FORMS)[number];

/** All formulas of one person's row in the order of the columns. */
export function rowFormulas(places: ScorecardPlaces, person: number, form: FormulaForm): string[] {
  const { layout, compiled } = places;
  const row = layout.firstRow + person;
  const agent = agentCell(places, person);
  const write = form === 'builtin' ? pointsFormula : customFormula;
  const ifNamed = (formula: string): string => `=IF($${cellAddress(row, layout.agent)}="","",${formula})`;
  const total = cellAddress(row, layout.total);
  return [
    `=IF(${agent}="","",${agent})`,
    ...compiled.indicators.map((each, index) => `=${pointsOf(places, { each, index, person }, write)}`),
    ifNamed(totalOf(places, person, form)),
    ifNamed(coverageFormula(weighted(places, row))),
    `=${lightOf(places, total)}`,
    `=${gradeOf(places, total, form)}`,
    `=${rankFormula({ total, totals: totalsRange(layout) })}`,
  ];
}

/** The weight of an indicator as it stands in the plan. */
export const weightFormula = (places: ScorecardPlaces, indicator: number): string =>
  `=${planCell(places, indicator, 'weight')}`;

function agentCell({ actuals, sheets }: ScorecardPlaces, person: number): string {
  return sheetPrefix(sheets.actuals) + cellAddress(actuals.table.row + 1 + person, actuals.agentColumn);
}

function weighted(places: ScorecardPlaces, row: number): { points: string[]; weights: string[] } {
  const { layout } = places;
  const columns = columnsOf(places, 'weighted').map((index) => layout.points + index);
  return {
    points: columns.map((column) => cellAddress(row, column)),
    weights: columns.map((column) => `${columnLetters(column)}$${layout.headingRow + 2}`),
  };
}

export const columnsOf = ({ compiled }: ScorecardPlaces, role: 'weighted' | 'gate' | 'adjustment'): number[] =>
  compiled.indicators.flatMap(({ indicator }, index) => (indicator.role === role ? [index] : []));

/** Data errors among the points are told in words; so is a team without a total, where it has a share. */
function totalOf(places: ScorecardPlaces, person: number, form: FormulaForm): string {
  const { compiled, layout, language } = places;
  const row = layout.firstRow + person;
  const t = translatorOf(language);
  const invalid = textLiteral(t('sheet.scorecard.invalid'));
  const shared = compiled.plan.teamShare > 0;
  const team = shared ? places.teamTotalOf?.(person) : undefined;
  if (shared && team === undefined) return invalid;
  const write = form === 'builtin' ? totalFormula : customTotalFormula;
  const total = write({
    ...weighted(places, row),
    missing: compiled.plan.missing,
    minimumCoverage: fieldCell(places, 'minimumCoverage'),
    incomplete: t('sheet.scorecard.incomplete'),
    notApplicable: markOf(places),
    weightsOff: t('sheet.scorecard.weightsOff'),
    adjustments: columnsOf(places, 'adjustment').map((index) => cellAddress(row, layout.points + index)),
    gates: columnsOf(places, 'gate').flatMap((index) => gateCells(places, index, row)),
    floor: fieldCell(places, 'floor'),
    cap: fieldCell(places, 'cap'),
    ...(team === undefined ? {} : { team: { share: fieldCell(places, 'teamShare'), total: team } }),
  });
  const valid = `IFERROR(${total},${invalid})`;
  return team === undefined ? valid : `IF(ISNUMBER(${team}),${valid},${invalid})`;
}

function gateCells(places: ScorecardPlaces, index: number, row: number): GateCells[] {
  const { gate, indicator } = places.compiled.indicators[index] ?? {};
  if (!gate) return [];
  const amount = indicator?.gate?.amount === undefined ? {} : { amount: planCell(places, index, 'gateAmount') };
  return [{ points: cellAddress(row, places.layout.points + index), effect: gate.effect, ...amount }];
}

/** The light of an indicator's points, wherever they stand. */
export function indicatorLight(places: ScorecardPlaces, index: number, points: string): string {
  if (places.compiled.indicators[index]?.indicator.lights === undefined) return lightOf(places, points);
  return lightOf(places, points, (light) => planCell(places, index, light));
}

function lightOf(
  places: ScorecardPlaces,
  points: string,
  threshold = (light: 'green' | 'yellow') => fieldCell(places, 'lights', light),
): string {
  const t = translatorOf(places.language);
  return lightFormula({
    points,
    green: threshold('green'),
    yellow: threshold('yellow'),
    texts: { green: t('sheet.light.green'), yellow: t('sheet.light.yellow'), red: t('sheet.light.red') },
  });
}

function gradeOf({ plan, compiled, sheets }: ScorecardPlaces, total: string, form: FormulaForm): string {
  const { row, column } = plan.grades;
  const at = (index: number, across: number): string =>
    sheetPrefix(sheets.plan) + fixedAddress(row + 1 + index, column + across);
  if (form === 'builtin') {
    return gradeFormula({
      total,
      grades: compiled.plan.grades.map((_, index) => ({ grade: at(index, 0), from: at(index, 1) })),
    });
  }
  const table = { row: row + 1, column, rows: compiled.plan.grades.length, columns: 2 };
  return customGradeFormula({ total, table: sheetPrefix(sheets.plan) + fixedAreaAddress(table) });
}

function totalsRange({ firstRow, people, total }: ScorecardLayout): string {
  const column = columnLetters(total);
  return `${column}$${firstRow + 1}:${column}$${firstRow + people}`;
}
