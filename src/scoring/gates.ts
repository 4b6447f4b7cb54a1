import type { Finding } from '../findings.ts';
import type { Gate } from '../plan/schema.ts';
import { isAtLeast } from './compare.ts';
import type { IndicatorOutcome } from './score.ts';

/** A gate without data is undetermined: neither passed nor failed [S-20]. */
export type GateState = 'passed' | 'failed' | 'undetermined' | 'notApplicable';

export interface GateVerdict {
  readonly effect: Gate['effect'];
  /** The cap in points or the factor; null where the effect needs none. */
  readonly amount: number | null;
  readonly state: GateState;
}

export const DEFAULT_GATE_CAP = 59.9;

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

/** Factors first, then caps, so that no factor lifts a total a cap has lowered; a veto is last. */
export function applyGates(total: number, gates: readonly GateVerdict[]): number {
  let factor = 1;
  let cap = Infinity;
  let veto = false;
  for (const { effect, amount, state } of gates) {
    if (state !== 'failed') continue;
    if (effect === 'multiply') factor *= amount ?? 1;
    if (effect === 'cap') cap = Math.min(cap, amount ?? DEFAULT_GATE_CAP);
    if (effect === 'zero') veto = true;
  }
  return veto ? 0 : Math.min(total * factor, cap);
}

export function barsRewards(gates: readonly GateVerdict[]): boolean {
  return gates.some(({ effect, state }) => effect === 'barRewards' && state === 'failed');
}
