import type { Finding, Where } from '../../src/findings.ts';
import type { Pieces } from '../../src/pieces.ts';
import type { Plan } from '../../src/plan/schema.ts';
import type { Actuals } from '../../src/scoring/actuals.ts';
import type { CompiledPlan } from '../../src/scoring/compiledPlan.ts';
import { scoreInPieces, type Scorecard } from '../../src/scoring/scorecard.ts';
import { cellAddress } from '../../src/sheets/address.ts';
import { givenPlace } from '../../src/sheets/teamsLayout.ts';
import { placeOnInput } from '../state/places.ts';
import type { GatheredFigures } from './gatherFigures.ts';
import type { ImportedFigures } from './importFigures.ts';
import type { SheetNames } from './sheetNames.ts';

export interface ScoringParts {
  readonly compiled: CompiledPlan;
  readonly gathered: GatheredFigures;
  readonly imported: ImportedFigures | null;
}

export interface TeamScore {
  readonly plan: Plan;
  /** All that is known of the people. */
  readonly actuals: Actuals;
  readonly scorecard: Scorecard;
  /** What is wrong with the data, each with its cell where it has one. */
  readonly notes: readonly Finding[];
  readonly imported: ImportedFigures | null;
  /** Name of the scorecard. */
  readonly sheet: string;
  readonly keepsInput: boolean;
}

/** Scores everyone; what is wrong is told by the cell where people can put it right. */
export function* scorePeople(parts: ScoringParts, names: SheetNames): Pieces<TeamScore> {
  const { compiled, gathered, imported } = parts;
  const placeOf = placesOf(parts, names.actuals ?? '');
  const scorecard = yield* scoreInPieces(compiled, relocated(gathered.actuals, placeOf));
  const ofAll = scorecard.findings.map((finding) => atTeam(finding, scorecard, compiled.plan, names));
  const notes = [...ofAll, ...notesOf(scorecard, gathered.actuals, placeOf), ...(imported?.notes ?? [])];
  return {
    plan: compiled.plan,
    actuals: gathered.actuals,
    scorecard,
    notes: [...new Set(notes)],
    imported,
    sheet: names.scorecard ?? '',
    keepsInput: gathered.keepsInput,
  };
}

type PlaceOf = (person: string, indicator: string) => Where | null;

/** In the source where it stands there; else on the input sheet, as it is now. */
function placesOf({ compiled, gathered, imported }: ScoringParts, sheet: string): PlaceOf {
  const onInput = gathered.keepsInput ? asRead(gathered) : placeOnInput(compiled.plan, gathered.actuals, sheet);
  return (person, indicator) => imported?.placeOf(person, indicator) ?? onInput(person, indicator);
}

function asRead({ reading }: GatheredFigures): PlaceOf {
  return (person, indicator) => {
    if (reading === null) return null;
    const row = reading.actuals.people.indexOf(person);
    const column = reading.actuals.indicators.indexOf(indicator);
    return row < 0 || column < 0 ? null : reading.placeOf(row, column);
  };
}

/** Writing the input sheet anew can move what was wrong on it. */
function relocated(actuals: Actuals, placeOf: PlaceOf): Actuals {
  const rows = actuals.rows.map((row, person) =>
    row.map((figure, index) => {
      if (figure.kind !== 'faulty') return figure;
      const where = placeOf(actuals.people[person] ?? '', actuals.indicators[index] ?? '');
      return where ? { ...figure, finding: { ...figure.finding, where } } : figure;
    }),
  );
  return { ...actuals, rows };
}

/** Where people can give what a team lacks. */
function atTeam(finding: Finding, { teams }: Scorecard, plan: Plan, names: SheetNames): Finding {
  if (finding.code !== 'actuals.noTeam') return finding;
  const { team, missing } = finding.args;
  const place = givenPlace(plan, { team: teams.findIndex(({ name }) => name === team), missing });
  const address = cellAddress(place.row, place.column);
  return { ...finding, where: { kind: 'address', sheet: names.teams ?? '', address } };
}

function notesOf({ people }: Scorecard, { indicators }: Actuals, placeOf: PlaceOf): Finding[] {
  return people.flatMap(({ person, total }) => {
    if (total.kind !== 'invalid') return [];
    const own = total.findings.filter(({ code }) => code !== 'actuals.noTeam');
    return own.map((finding) => {
      if (finding.where?.kind !== 'cell') return finding;
      const where = placeOf(person, indicators[finding.where.column] ?? '');
      return where ? { ...finding, where } : finding;
    });
  });
}
