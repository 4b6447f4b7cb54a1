/** From what is no challenge to what invites falsified figures; `worse` gives ground [S-11]. */
export const ATTAINABILITIES = ['worse', 'safe', 'stretch', 'aggressive', 'unrealistic', 'undetermined'] as const;
export type Attainability = (typeof ATTAINABILITIES)[number];

export interface Rise {
  readonly baseline: number;
  readonly target: number;
  readonly direction: 'higher' | 'lower';
}

/** Divisions such as 0.3 ÷ 0.1 miss their bound by less. */
const NOISE = 1e-9;

/**
 * Whether a target can be reached from its baseline [S-11]; both are finite.
 *
 * Higher is better: safe at the baseline, a stretch up to half more (included), unrealistic from three
 * times the baseline (included), aggressive between. Lower is better: a stretch down to half of the
 * baseline, aggressive down to a third (both included), unrealistic below; so 15 % → 5 % of the worked
 * case [S-39] is aggressive. Against a baseline of 0 or less nothing is in proportion: undetermined,
 * unless the target gives ground.
 */
export function attainabilityOf({ baseline, target, direction }: Rise): Attainability {
  const higher = direction === 'higher';
  const change = Math.abs(target / baseline - 1) <= NOISE ? 0 : target - baseline;
  if (change === 0) return 'safe';
  if (change > 0 !== higher) return 'worse';
  if (baseline <= 0) return 'undetermined';
  const ratio = target / baseline;
  if (higher ? ratio <= 3 / 2 + NOISE : ratio >= 1 / 2 - NOISE) return 'stretch';
  return (higher ? ratio < 3 - NOISE : ratio >= 1 / 3 - NOISE) ? 'aggressive' : 'unrealistic';
}
