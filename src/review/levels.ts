/** How often a year each kind of review is looked at; each kind has a quarter of the false alarms of a year. */
const LOOKS_A_YEAR = { monthly: 12, quarterly: 4, diagnosis: 12, conflict: 4 } as const;
const KINDS = 4;

/**
 * The chance of a false alarm that one look may have, so that a year's looks of all kinds together stay within
 * `falseAlarms` (Bonferroni's inequality, which holds however looks hang together). Conflicts are looked at over
 * a year's figures, of which a month changes little: four looks count.
 */
export const levelOf = (kind: keyof typeof LOOKS_A_YEAR, falseAlarms: number): number =>
  falseAlarms / KINDS / LOOKS_A_YEAR[kind];

/**
 * Chances corrected for their number, in the order given, by Holm, "A simple sequentially rejective multiple test
 * procedure" (Scandinavian Journal of Statistics 6, 1979): what stays at or below a level keeps the chance of any
 * false alarm among all of them within it, however they depend on each other. Indicators do, so a
 * correction that asks for more than that, such as Benjamini and Hochberg's, would promise too much. Null, which was
 * not tested, stays null and does not count.
 */
export function holm(chances: readonly (number | null)[]): readonly (number | null)[] {
  const order = chances.flatMap((chance, at) => (chance === null ? [] : [{ chance, at }]));
  order.sort((one, other) => one.chance - other.chance);
  const corrected: (number | null)[] = chances.map(() => null);
  let most = 0;
  order.forEach(({ chance, at }, index) => {
    most = Math.max(most, Math.min(1, chance * (order.length - index)));
    corrected[at] = most;
  });
  return corrected;
}
