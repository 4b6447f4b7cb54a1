import { readYes } from '../src/calls/yes.ts';
import type { Finding } from '../src/findings.ts';
import { DEFAULT_GATE_CAP, type GateVerdict } from '../src/scoring/gates.ts';
import { type Argument, countOf, errorText, errorValue, isMissing, placed } from './cells.ts';
import type { MissingChoice } from './choices.ts';

/** For each person the verdicts; the finding of a gate that says nothing concerns this person alone. */
export function readGates(
  gates: Argument | null,
  people: number,
  policy: MissingChoice,
): readonly (readonly (GateVerdict | Finding)[])[] | Finding {
  if (gates === null) return [];
  const rows = gates.cells.length;
  const verdicts = gates.cells.map((cells, row) =>
    cells.map((cell, column) => placed(readGate(cell, policy), gates, [row, column])),
  );
  if (people === 1 || countOf(gates) === 1) return Array.from({ length: people }, () => verdicts.flat());
  return rows === people ? verdicts : { code: 'function.gateCount', args: { gates: rows, people } };
}

/** A blank gate is undetermined [S-20]; what that does follows the choice for missing points. */
function readGate(cell: unknown, policy: MissingChoice): GateVerdict | Finding {
  if (isMissing(cell)) {
    if (policy === 'incomplete') return { code: 'function.gateBlank', args: {} };
    return capBy(policy === 'zero' ? 'failed' : 'undetermined');
  }
  const found = errorText(cell);
  if (found !== null) return errorValue(found);
  const passed = readYes(cell);
  return passed === null
    ? { code: 'function.gateUnreadable', args: { found: String(cell) } }
    : capBy(passed ? 'passed' : 'failed');
}

const capBy = (state: GateVerdict['state']): GateVerdict => ({ effect: 'cap', amount: DEFAULT_GATE_CAP, state });
