import type { Gate } from '../plan/schema.ts';

/** A gate without data is undetermined: neither passed nor failed [S-20]. */
export type GateState = 'passed' | 'failed' | 'undetermined' | 'notApplicable';

export interface GateVerdict {
  readonly effect: Gate['effect'];
  /** The cap in points or the factor; null where the effect needs none. */
  readonly amount: number | null;
  readonly state: GateState;
}

export const DEFAULT_GATE_CAP = 59.9;

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
