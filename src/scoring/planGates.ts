import type { Finding } from '../findings.ts';
import type { Gate } from '../plan/schema.ts';
import { isAtLeast } from './compare.ts';
import { DEFAULT_GATE_CAP, type GateState, type GateVerdict } from './gates.ts';
import type { IndicatorOutcome } from './score.ts';

/** Points from which a gate is passed: the target is met. */
export const GATE_PASS = 100;

export function gateState(outcome: IndicatorOutcome): GateState {
  if (outcome.kind === 'notApplicable') return 'notApplicable';
  if (outcome.kind !== 'scored') return 'undetermined';
  return isAtLeast(outcome.points, GATE_PASS) ? 'passed' : 'failed';
}

/** The amount a gate works with, its default where it has one. */
export function gateAmount({ effect, amount }: Gate): number | null {
  if (effect === 'cap') return amount ?? DEFAULT_GATE_CAP;
  return effect === 'multiply' ? (amount ?? null) : null;
}

/** A cap must be a number; a factor must be given, 0 or more. */
export function checkGate(gate: Gate): Finding | null {
  const amount = gateAmount(gate);
  const needed = gate.effect === 'cap' || gate.effect === 'multiply';
  const usable = amount !== null && Number.isFinite(amount) && (gate.effect === 'cap' || amount >= 0);
  return needed && !usable ? { code: 'gate.amount', args: { effect: gate.effect } } : null;
}

export function barsRewards(gates: readonly GateVerdict[]): boolean {
  return gates.some(({ effect, state }) => effect === 'barRewards' && state === 'failed');
}
