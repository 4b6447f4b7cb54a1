/** Above this, two decimals lie beyond the 15 digits spreadsheets keep. */
const TOO_LARGE_FOR_DECIMALS = 1e13;
/** Nearer to a half than this, the 15-digit decimal decides, not the double. */
const NEAR_HALF = 1e-3;

/** Half away from zero to 2 decimals, as ROUND(x,2) does: on the number people see, so 1.005 → 1.01 [S-17]. */
export function publish(value: number): number {
  const size = Math.abs(value);
  if (!(size < TOO_LARGE_FOR_DECIMALS)) return value;
  const hundredths = size * 100;
  const fraction = hundredths - Math.floor(hundredths);
  const exact = Math.abs(fraction - 0.5) > NEAR_HALF ? hundredths : hundredthsOfText(size);
  return (Math.sign(value) * Math.round(exact)) / 100 + 0;
}

function hundredthsOfText(size: number): number {
  return Number(`${size.toPrecision(15)}e2`);
}
