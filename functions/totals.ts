import type { Finding } from '../src/findings.ts';
import type { GateVerdict } from '../src/scoring/gates.ts';
import { totalOf } from '../src/scoring/total.ts';
import { type PreparedWeights, prepareWeights } from '../src/scoring/weights.ts';
import {
  type Argument,
  isFinding,
  isMissing,
  placed,
  sizeOf,
  toArgument,
  toChoice,
  toNumber,
  toRequired,
} from './cells.ts';
import { MISSING_CHOICES, type MissingChoice } from './choices.ts';
import { eachInLine } from './eachOf.ts';
import { answer, type Result, toExcelError } from './errors.ts';
import { readGates } from './gates.ts';
import { orThrow } from './orThrow.ts';

/**
 * Weighted total of points, unrounded: one row or column for one person, or a block with a person a row.
 * @customfunction WEIGHTED_TOTAL WEIGHTED_TOTAL
 * @param points Points of one person in a row or a column, or a block with a person a row. A blank cell or #N/A is missing.
 * @param weights One weight for each indicator, in a row or a column; they add up to 1 or 100. Blank is 0.
 * @param missing What missing points do: "incomplete" (#N/A, unless given), "exclude" (their weight is shared out) or "zero".
 * @param gates TRUE or FALSE: one for all, or a row of one or more for each person. A FALSE caps the total at 59.9.
 * @returns Total of each person.
 */
export function weightedTotal(
  points: unknown[][],
  weights: unknown[][],
  missing?: string,
  gates?: unknown[][],
): number[][] {
  const team = orThrow(readTeam(toRequired('points', points), toRequired('weights', weights), missing));
  const verdicts = orThrow(readGates(toArgument('gates', gates), team.people.length, team.policy));
  return answer(team.people.map((_, person) => [total(person, team, verdicts[person] ?? [])]));
}

interface Team {
  readonly prepared: PreparedWeights;
  readonly policy: MissingChoice;
  /** Cells of each person in the order of the weights. */
  readonly people: readonly (readonly unknown[])[];
  readonly placed: (finding: Finding, person: number, indicator: number) => Finding;
}

function readTeam(points: Argument, weights: Argument, missing: unknown): Team | Finding {
  const policy = orThrow(toChoice('missing', missing, MISSING_CHOICES));
  const prepared = orThrow(readWeights(weights));
  const [rows, columns] = sizeOf(points.cells);
  const indicators = prepared.weights.length;
  if (columns === indicators) {
    return { prepared, policy, people: points.cells, placed: (finding, ...place) => placed(finding, points, place) };
  }
  if (columns === 1 && rows === indicators) {
    const people = [points.cells.map(([cell]) => cell)];
    return { prepared, policy, people, placed: (finding, _, row) => placed(finding, points, [row, 0]) };
  }
  return { code: 'weights.count', args: { weights: indicators, points: columns === 1 ? rows : columns } };
}

function readWeights(argument: Argument): PreparedWeights | Finding {
  const prepared = prepareWeights(eachInLine(argument, toNumber));
  return prepared.ok ? prepared.value : (prepared.findings[0] ?? { code: 'weights.allZero', args: {} });
}

function total(person: number, team: Team, gates: readonly (GateVerdict | Finding)[]): Result {
  const points: (number | null)[] = [];
  for (const [indicator, cell] of (team.people[person] ?? []).entries()) {
    const value = isMissing(cell) ? null : toNumber(cell);
    if (isFinding(value)) return toExcelError(team.placed(value, person, indicator));
    points.push(value);
  }
  const undecided = gates.find(isFinding);
  if (undecided !== undefined) return toExcelError(undecided);
  const decided = gates.filter((gate): gate is GateVerdict => !isFinding(gate));
  const outcome = totalOf(team.prepared, { points, missing: team.policy, finish: { gates: decided } });
  if (outcome.kind === 'scored') return outcome.total;
  if (outcome.kind === 'invalid') return toExcelError(outcome.findings[0] ?? { code: 'total.notFinite', args: {} });
  const positions = outcome.missing.map((position) => position + 1).join(', ');
  return toExcelError({ code: 'function.incomplete', args: { person: person + 1, positions } });
}
