import type { Finding } from '../findings.ts';
import type { PlanIndicator } from './schema.ts';

/** `unknown`: there is nothing to judge by yet. */
export type SmartVerdict = 'met' | 'doubtful' | 'unmet' | 'unknown';

/** A verdict on one criterion, with the field of the indicator it rests on. */
export interface Judged {
  readonly verdict: SmartVerdict;
  readonly field: keyof PlanIndicator;
  readonly finding: Finding;
}
