/** Relative where figures are large. */
const TOLERANCE = 1e-9;

/** A benchmark that compares different results is worth nothing: throws when one differs from the first. */
export function assertAgree(answers: Readonly<Record<string, ArrayLike<number>>>): void {
  const [[firstName, first] = ['', []], ...others] = Object.entries(answers);
  for (const [name, answer] of others) {
    const at = firstDifference(first, answer);
    if (at === null) continue;
    throw new Error(`${name} gives ${answer[at]} where ${firstName} gives ${first[at]}, at ${at}.`);
  }
}

function firstDifference(one: ArrayLike<number>, other: ArrayLike<number>): number | null {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [a, b] = [one[at] ?? NaN, other[at] ?? NaN];
    const close = Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a));
    if (!close) return at;
  }
  return null;
}
