import type { Finding } from '../src/findings.ts';
import { readYes } from '../src/calls/yes.ts';
import { MISSING_CHOICES, type MissingChoice } from './choices.ts';
import { DEFAULT_GATE_CAP, type GateVerdict } from '../src/scoring/gates.ts';
import { totalOf } from '../src/scoring/total.ts';
import { type PreparedWeights, prepareWeights } from '../src/scoring/weights.ts';
import { isBlankCell, isFinding, type Matrix, placed, sizeOf, toChoice, toMatrix, toNumber } from './cells.ts';
import { answer, type Result, toExcelError } from './errors.ts';

/**
 * Weighted total of points, unrounded: one row or column for one person, or a block with a person a row.
 * @customfunction WEIGHTED_TOTAL WEIGHTED_TOTAL
 * @param points Points of one person in a row or a column, or a block with a person a row. A blank cell is missing.
 * @param weights One weight for each indicator, in a row or a column; they add up to 1 or 100.
 * @param missing What missing points do: "incomplete" (#N/A, unless given), "exclude" (their weight is shared out) or "zero".
 * @param gates TRUE or FALSE for each person, one or more gates a row. A FALSE caps the total at 59.9.
 * @returns Total of each person.
 */
export function weightedTotal(
  points: unknown[][],
  weights: unknown[][],
  missing?: string,
  gates?: unknown[][],
): number[][] {
  const policy = toChoice(missing, 'missing', MISSING_CHOICES);
  if (isFinding(policy)) throw toExcelError(policy);
  const prepared = readWeights(toMatrix(weights) ?? []);
  if (isFinding(prepared)) throw toExcelError(prepared);
  const people = byPerson(toMatrix(points) ?? [], prepared.weights.length);
  if (isFinding(people)) throw toExcelError(people);
  const gateRows = readGates(toMatrix(gates), people, policy);
  if (isFinding(gateRows)) throw toExcelError(gateRows);
  return answer(
    people.map((cells, row) => [total(cells, { row, people, prepared, policy, gates: gateRows[row] ?? [] })]),
  );
}

interface Person {
  readonly row: number;
  readonly people: Matrix;
  readonly prepared: PreparedWeights;
  readonly policy: MissingChoice;
  readonly gates: readonly (GateVerdict | Finding)[];
}

function total(cells: readonly unknown[], { row, people, prepared, policy, gates }: Person): Result {
  const points = cells.map(toNumber);
  const wrong = points.findIndex(isFinding);
  const finding = points[wrong];
  if (isFinding(finding)) return toExcelError(placed(finding, people, { row, column: wrong, name: 'points' }));
  const undecided = gates.find(isFinding);
  if (undecided !== undefined) return toExcelError(undecided);
  const outcome = totalOf(prepared, {
    points: points.map((value) => (typeof value === 'number' ? value : null)),
    missing: policy,
    finish: { gates: gates.filter((gate): gate is GateVerdict => !isFinding(gate)) },
  });
  if (outcome.kind === 'scored') return outcome.total;
  if (outcome.kind === 'invalid') return toExcelError(outcome.findings[0] ?? { code: 'total.notFinite', args: {} });
  const positions = outcome.missing.map((position) => position + 1).join(', ');
  return toExcelError({ code: 'function.incomplete', args: { person: row + 1, positions } });
}

function readWeights(matrix: Matrix): PreparedWeights | Finding {
  const [rows, columns] = sizeOf(matrix);
  if (rows !== 1 && columns !== 1) return { code: 'function.notVector', args: { name: 'weights', rows, columns } };
  const weights: (number | null)[] = [];
  for (const [row, cells] of matrix.entries()) {
    for (const [column, cell] of cells.entries()) {
      const weight = toNumber(cell);
      if (isFinding(weight)) return placed(weight, matrix, { row, column, name: 'weights' });
      weights.push(weight);
    }
  }
  const prepared = prepareWeights(weights);
  return prepared.ok ? prepared.value : (prepared.findings[0] ?? { code: 'weights.allZero', args: {} });
}

/** A person a row; a column as long as the weights is one person. */
function byPerson(points: Matrix, indicators: number): Matrix | Finding {
  const [rows, columns] = sizeOf(points);
  if (columns === indicators) return points;
  if (columns === 1 && rows === indicators) return [points.map(([cell]) => cell)];
  return { code: 'weights.count', args: { weights: indicators, points: columns === 1 ? rows : columns } };
}

/** For each person the verdicts, or the findings of gates that say nothing. */
function readGates(
  gates: Matrix | null,
  people: Matrix,
  policy: MissingChoice,
): readonly (readonly (GateVerdict | Finding)[])[] | Finding {
  if (gates === null) return [];
  const rows = people.length === 1 ? [gates.flat()] : gates;
  const [given] = sizeOf(gates);
  if (rows.length !== people.length) {
    return { code: 'function.gateCount', args: { gates: given, people: people.length } };
  }
  const oneCell = rows.length === 1;
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      const verdict = readGate(cell, policy);
      return isFinding(verdict) && !oneCell ? placed(verdict, gates, { row, column, name: 'gates' }) : verdict;
    }),
  );
}

/** A blank gate is undetermined [S-20]; what that does follows the choice for missing points. */
function readGate(cell: unknown, policy: MissingChoice): GateVerdict | Finding {
  const gate = (state: GateVerdict['state']): GateVerdict => ({ effect: 'cap', amount: DEFAULT_GATE_CAP, state });
  if (isBlankCell(cell)) {
    if (policy === 'incomplete') return { code: 'function.gateBlank', args: {} };
    return gate(policy === 'zero' ? 'failed' : 'undetermined');
  }
  const passed = readYes(cell);
  if (passed === null) return { code: 'function.gateUnreadable', args: { found: String(cell) } };
  return gate(passed ? 'passed' : 'failed');
}
