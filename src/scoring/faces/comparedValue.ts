/** The way back from the compared value to an actual. */
export function actualOf(compared: number, percent: boolean, target: number): number {
  return percent ? compared * target : compared;
}

/** Of several ways to reach something, the one closest to where things stand; null if there is none. */
export function nearest(candidates: readonly number[], present: number): number | null {
  let best: number | null = null;
  for (const candidate of candidates) {
    if (best === null || Math.abs(candidate - present) < Math.abs(best - present)) best = candidate;
  }
  return best;
}

/** Formula conditions for a rule that compares with shares of the target. */
export function percentConditions(percent: boolean, target: string): readonly string[] {
  return percent ? [`ISNUMBER(${target})`, `${target}<>0`] : [];
}

export function comparedFormula(percent: boolean, { actual, target }: { actual: string; target: string }): string {
  return percent ? `${actual}/${target}` : actual;
}
