/** Relative; 21 ÷ 0.7 is 30 and a little more by less. */
const NOISE = 1e-12;

/** To a whole number, but not for the noise of a division or product. For 0 and above. */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= NOISE * nearest ? nearest + 0 : Math.ceil(value);
}
