import { indicatorName } from '../i18n/names.ts';
import { teamsText } from '../i18n/teamsSheet.ts';
import type { PlanIndicator } from '../plan/schema.ts';
import type { GivenTeams, Measurement } from '../scoring/actuals.ts';
import type { ScoredTeam } from '../scoring/teamTotal.ts';
import type { CellValue } from './codecs.ts';
import { distinctHeadings, indicatorHeading } from './headings.ts';
import { BODY, COLORS, HEADING, INPUT, NOTE, SUBTITLE, TITLE } from './looks.ts';
import type { ScorecardPlaces } from './scorecardPlaces.ts';
import { pointsText } from './scorecardValues.ts';
import type { Block, CellSpec, CellStyle, SheetSpec } from './sheetSpec.ts';
import { peopleFormula, teamFormulas, type TeamsPlaces } from './teamsFormulas.ts';
import { teamsColumn, teamsLayout } from './teamsLayout.ts';
import { POINTS_FORMAT, unitFormat } from './unitFormats.ts';
import { translatorOf } from './vocabulary.ts';

export const TEAMS_KEY = 'teams';
const WIDTHS = { team: 118, people: 60, figure: 96 };

export function teamsPlaces(card: ScorecardPlaces, names: readonly string[]): TeamsPlaces {
  const layout = teamsLayout(card.compiled.plan, names.length);
  return { card, layout, sheet: teamsText('name', card.language), names };
}

export interface TeamsContent {
  readonly teams: readonly ScoredTeam[];
  readonly given: { readonly indicators: readonly string[]; readonly teams?: GivenTeams | undefined };
  /** As the engine has them, for a workbook whose input sheet stays as it is. */
  readonly isValues: boolean;
}

/** What is given of teams, and what they come to: the totals that the totals of their members point at [S-21]. */
export function teamsSheet(places: TeamsPlaces, content: TeamsContent): SheetSpec {
  const { layout, card } = places;
  const figures = layout.indicators.flatMap((index) => card.compiled.plan.indicators[index] ?? []);
  return {
    key: TEAMS_KEY,
    name: places.sheet,
    blocks: [...headBlocks(places, figures), ...bodyBlocks(places, figures, content)],
    columnWidths: [WIDTHS.team, WIDTHS.people, ...Array<number>(layout.coverage - 1).fill(WIDTHS.figure)],
    rowHeights: [
      { row: 0, rows: 1, height: 28 },
      { row: layout.headingRow, rows: 1, height: 64 },
    ],
    protection: { unlocked: [teamsColumn(layout, layout.given, figures.length)] },
    freeze: { rows: layout.firstRow, columns: 1 },
    tabColor: COLORS.greenText,
    showGridlines: false,
    print: { orientation: 'landscape', fitToWidth: true, titleRows: layout.firstRow, pageNumbers: true },
  };
}

function headBlocks({ layout, card }: TeamsPlaces, figures: readonly PlanIndicator[]): Block[] {
  const { language, compiled } = card;
  const t = translatorOf(language);
  const right = (value: string): CellSpec => ({ value, style: { horizontal: 'right' } });
  const share = `${Number((compiled.plan.teamShare * 100).toFixed(2))}%`;
  const own = figures.map((each) => indicatorHeading(each, each.unit, language));
  const named = (id: 'scored' | 'points'): string[] =>
    figures.map((each) => teamsText(id, language, { name: indicatorName(each, language) }));
  const headings = [
    ...distinctHeadings(
      own,
      figures.map(({ id }) => id),
    ),
    ...named('scored'),
    ...named('points'),
    ...[t('sheet.scorecard.total'), t('sheet.scorecard.coverage')],
  ];
  return [
    {
      ...{ row: 0, column: 0 },
      cells: [
        [{ value: teamsText('title', language), style: TITLE }],
        [{ value: teamsText('hint', language, { share }), style: SUBTITLE }],
        [{ value: teamsText('again', language), style: NOTE }],
      ],
    },
    { row: layout.headingRow - 1, column: layout.given, style: NOTE, cells: [[teamsText('given', language)]] },
    {
      ...{ row: layout.headingRow, column: 0, style: HEADING },
      cells: [[t('sheet.figures.team'), right(t('sheet.teamFigures.people')), ...headings.map(right)]],
    },
  ];
}

function bodyBlocks(places: TeamsPlaces, figures: readonly PlanIndicator[], content: TeamsContent): Block[] {
  const { layout, card, names } = places;
  const at = (column: number, style: CellStyle, cells: CellSpec[][]): Block => ({
    ...{ row: layout.firstRow, column, style, cells },
  });
  const t = translatorOf(card.language);
  const word = names.length === 1 ? t('sheet.figures.team') : teamsText('none', card.language);
  const styles = stylesOf(figures);
  const given = figures.map(({ unit }): CellStyle => ({ horizontal: 'right', numberFormat: unitFormat(unit) }));
  return [
    at(
      layout.team,
      { ...BODY, bold: true, numberFormat: '@' },
      names.map((name) => [name || word]),
    ),
    at(
      layout.people,
      { ...BODY, horizontal: 'right' },
      names.map((_, team) => [peopleCell(places, team, content)]),
    ),
    at(
      layout.given,
      INPUT,
      names.map((name) => figures.map(({ id }, index) => styled(givenOf(content, name, id, card), given[index]))),
    ),
    at(
      layout.scored,
      BODY,
      names.map((_, team) => resultsOf(places, team, content).map((cell, column) => withStyle(cell, styles[column]))),
    ),
  ];
}

const peopleCell = (places: TeamsPlaces, team: number, { isValues, teams }: TeamsContent): CellSpec =>
  isValues ? (teams[team]?.members.length ?? 0) : { formula: peopleFormula(places, team) };

function resultsOf(places: TeamsPlaces, team: number, { isValues, teams }: TeamsContent): CellSpec[] {
  if (!isValues) return teamFormulas(places, team).map((formula) => ({ formula }));
  const found = teams[team];
  if (found === undefined) return [];
  const { indicators } = places.layout;
  const { language } = places.card;
  const t = translatorOf(language);
  const { total } = found.score;
  return [
    ...indicators.map((index) => shown(found.figures[index], t('sheet.notApplicable'))),
    ...indicators.map((index) => {
      const score = found.score.indicators[index];
      return score === undefined ? null : pointsText(score, language);
    }),
    found.total ?? t(total.kind === 'incomplete' ? 'sheet.scorecard.incomplete' : 'sheet.scorecard.invalid'),
    found.score.coverage,
  ];
}

function givenOf({ given }: TeamsContent, name: string, id: string, { language }: ScorecardPlaces): CellValue {
  const row = given.teams?.rows[given.teams.names.indexOf(name)];
  return shown(row?.[given.indicators.indexOf(id)], translatorOf(language)('sheet.notApplicable'));
}

function shown(figure: Measurement | undefined, mark: string): CellValue {
  if (figure?.kind === 'value') return figure.value;
  if (figure?.kind === 'faulty') return 'found' in figure.finding.args ? String(figure.finding.args.found) : null;
  return figure?.kind === 'notApplicable' ? mark : null;
}

function stylesOf(figures: readonly PlanIndicator[]): CellStyle[] {
  const right = (numberFormat: string): CellStyle => ({ horizontal: 'right', numberFormat });
  return [
    ...figures.map(({ unit }) => right(unit === 'ratio' ? '0.0%' : unit === 'level' ? 'General' : '#,##0.00')),
    ...figures.map(() => right(POINTS_FORMAT)),
    { ...right(POINTS_FORMAT), bold: true },
    right('0%'),
  ];
}

const styled = (value: CellValue, style: CellStyle = {}): CellSpec => ({ value, style });

function withStyle(cell: CellSpec, style: CellStyle = {}): CellSpec {
  return typeof cell === 'object' && cell !== null ? { ...cell, style } : { value: cell, style };
}
