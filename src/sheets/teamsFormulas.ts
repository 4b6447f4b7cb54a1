import { countedIn } from '../scoring/figureCounts.ts';
import { textLiteral } from '../scoring/formulaText.ts';
import { pointsFormula } from '../scoring/formula.ts';
import { isSummed } from '../scoring/proration.ts';
import { coverageFormula, totalFormula } from '../scoring/totalFormula.ts';
import { actualPlace } from './actualsLayout.ts';
import { cellAddress, fixedAddress, sheetPrefix } from './address.ts';
import { cellsOf } from './pointsFormulas.ts';
import { fieldCell, markOf, planCell, type ScorecardPlaces } from './scorecardPlaces.ts';
import type { Area } from './sheetSpec.ts';
import { teamsColumn, type TeamsLayout } from './teamsLayout.ts';
import { translatorOf } from './vocabulary.ts';

/** Where the formulas of teams find members and plan. */
export interface TeamsPlaces {
  readonly card: ScorecardPlaces;
  readonly layout: TeamsLayout;
  /** Name of the sheet of teams. */
  readonly sheet: string;
  /** '' for people without a team. */
  readonly names: readonly string[];
}

/** People of a team, what of it is scored, points, total and coverage, in the order of the columns. */
export function teamFormulas(places: TeamsPlaces, team: number): string[] {
  const { layout, card } = places;
  const row = layout.firstRow + team;
  const points = layout.indicators.map((_, at) => cellAddress(row, layout.points + at));
  const weights = layout.indicators.map((index) => planCell(card, index, 'weight'));
  return [
    ...layout.indicators.map((index, at) => `=${scoredOf(places, team, { index, at })}`),
    ...layout.indicators.map((index, at) => `=${pointsAt(places, row, { index, at })}`),
    `=${totalOf(card, points, weights)}`,
    `=${coverageFormula({ points, weights })}`,
  ];
}

/** People who stand in the input table. */
export function peopleFormula(places: TeamsPlaces, team: number): string {
  const agents = inputColumn(places, places.card.actuals.agentColumn);
  return `=SUMPRODUCT(${isMember(places, team)}*(${agents}<>""))`;
}

/** The total of the team that a person's row of the input table names; text where it has none. Names are compared as they are. */
export function teamTotalOf(places: TeamsPlaces, person: number): string {
  const { card, layout, names } = places;
  const { table, teamColumn } = card.actuals;
  const prefix = sheetPrefix(places.sheet);
  const [teams, totals] = [layout.team, layout.total].map((column) => prefix + spanOf(teamsColumn(layout, column)));
  const unnamed = names.indexOf('');
  const ofNobody = unnamed < 0 ? textLiteral('') : prefix + fixedAddress(layout.firstRow + unnamed, layout.total);
  if (teamColumn === null) return ofNobody;
  const name = sheetPrefix(card.sheets.actuals) + cellAddress(table.row + 1 + person, teamColumn);
  const own = `EXACT(${teams},${name})*ISNUMBER(${totals})`;
  return `IF(${name}="",${ofNobody},IF(SUMPRODUCT(${own})=0,"",SUMPRODUCT(${own},${totals})))`;
}

interface Column {
  /** In the plan. */
  readonly index: number;
  /** Among the columns of a block. */
  readonly at: number;
}

function scoredOf(places: TeamsPlaces, team: number, { index, at }: Column): string {
  const { layout, card } = places;
  const row = layout.firstRow + team;
  const given = cellAddress(row, layout.given + at);
  const indicator = card.compiled.plan.indicators[index];
  const perMember = `IF(ISNUMBER(${given}),${given}/$${cellAddress(row, layout.people)},${given})`;
  const worked = indicator === undefined ? '""' : workedOut(places, team, index);
  return `IF(${given}="",${worked},${indicator !== undefined && isSummed(indicator) ? perMember : given})`;
}

/** As the engine works it out: members without a figure are left out, and a mean of rates is no rate. */
function workedOut(places: TeamsPlaces, team: number, index: number): string {
  const { card, layout } = places;
  const indicator = card.compiled.plan.indicators[index];
  const figures = inputColumn(places, actualPlace(card.actuals, 0, index).column);
  const member = isMember(places, team);
  const known = `${member}*ISNUMBER(${figures})`;
  const count = `SUMPRODUCT(${known})`;
  const mark = textLiteral(markOf(card));
  const people = `$${cellAddress(layout.firstRow + team, layout.people)}`;
  const nobody = `IF(SUMPRODUCT(${member}*(${figures}=${mark}))=${people},${mark},"")`;
  const isSum = indicator !== undefined && isSummed(indicator);
  const figure = isSum ? `SUMPRODUCT(${known},${figures})/${count}` : rateOf(places, { figures, known, count }, index);
  return `IF(${count}=0,${nobody},${figure})`;
}

interface Known {
  readonly figures: string;
  /** 1 for members with a figure. */
  readonly known: string;
  readonly count: string;
}

/** A sum over a sum where every figure has its count; else what all of them have alike. */
function rateOf(places: TeamsPlaces, { figures, known, count }: Known, index: number): string {
  const mean = `SUMPRODUCT(${known},${figures})/${count}`;
  const noise = `ABS(${mean})*1E-12`;
  const near = `(${figures}>=${mean}-${noise})*(${figures}<=${mean}+${noise})`;
  const alike = `IF(SUMPRODUCT(${known}*${near})=${count},${mean},"")`;
  const counts = countsOf(places, index);
  if (counts === null) return alike;
  const counted = `${known}*ISNUMBER(${counts})`;
  const under = `SUMPRODUCT(${counted},${counts})`;
  const isKnown = `AND(SUMPRODUCT(${counted})=${count},${under}<>0)`;
  return `IF(${isKnown},SUMPRODUCT(${counted},${figures},${counts})/${under},${alike})`;
}

/** What the rate is counted in, where the input sheet has it: among the plan's indicators or beside them. */
function countsOf(places: TeamsPlaces, index: number): string | null {
  const { compiled, actuals } = places.card;
  const counted = countedIn(compiled.plan.indicators[index]?.id ?? '');
  if (counted === null) return null;
  const planned = compiled.plan.indicators.findIndex(({ id }) => id === counted);
  if (planned >= 0) return inputColumn(places, actualPlace(actuals, 0, planned).column);
  const beside = actuals.derived?.indicators.indexOf(counted) ?? -1;
  return actuals.derived === null || beside < 0 ? null : inputColumn(places, actuals.derived.column + beside);
}

function isMember(places: TeamsPlaces, team: number): string {
  const { card, layout, names } = places;
  const { teamColumn, agentColumn } = card.actuals;
  const name = names[team] === '' ? '""' : `$${cellAddress(layout.firstRow + team, layout.team)}`;
  if (teamColumn === null) return `(${inputColumn(places, agentColumn)}<>"")`;
  return `EXACT(${inputColumn(places, teamColumn)},${name})`;
}

/** A column of the input sheet beside everybody. */
function inputColumn({ card }: TeamsPlaces, column: number): string {
  const { table } = card.actuals;
  const area = { row: table.row + 1, column, rows: card.layout.people, columns: 1 };
  return sheetPrefix(card.sheets.actuals) + spanOf(area);
}

/** A single cell is a range too. */
const spanOf = (area: Area): string =>
  `${fixedAddress(area.row, area.column)}:${fixedAddress(area.row + area.rows - 1, area.column)}`;

function pointsAt({ card, layout }: TeamsPlaces, row: number, { index, at }: Column): string {
  const each = card.compiled.indicators[index];
  if (each === undefined) throw new RangeError(`The plan has no indicator ${index}`);
  const actual = cellAddress(row, layout.scored + at);
  return pointsFormula(each.rule, {
    ...cellsOf(card, { each, index, person: 0 }),
    actual,
    notApplicable: markOf(card),
  });
}

/** Unrounded, since the totals of members are rounded once [S-17]. */
function totalOf(card: ScorecardPlaces, points: readonly string[], weights: readonly string[]): string {
  const t = translatorOf(card.language);
  const total = totalFormula({
    ...{ points, weights, missing: card.compiled.plan.missing, isExact: true },
    minimumCoverage: fieldCell(card, 'minimumCoverage'),
    incomplete: t('sheet.scorecard.incomplete'),
    notApplicable: markOf(card),
    weightsOff: t('sheet.scorecard.weightsOff'),
    floor: fieldCell(card, 'floor'),
    cap: fieldCell(card, 'cap'),
  });
  return `IFERROR(${total},${textLiteral(t('sheet.scorecard.invalid'))})`;
}
